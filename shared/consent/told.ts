/** A text of consent as a family of a school reads it: with the school's name, and how long it keeps what is recorded. */
import type { ConsentText } from './texts'

export interface OwnWords {
  school: string
  /** "90 天" */
  kept: string
}

/** Said as long as the school's own words are not known. */
const unknown: OwnWords = { school: '学校', kept: '一般 90 天' }

export const toldTo = ({ told }: ConsentText, own: Partial<OwnWords>): ConsentText['told'] => {
  const school = own.school || unknown.school
  const kept = own.kept || unknown.kept
  return told.map(([what, words]) => [what, words.replaceAll('{school}', school).replaceAll('{kept}', kept)])
}
