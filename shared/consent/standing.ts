/** How a consent stands towards the texts that there are: which of them was agreed to, and whether that is enough. */
import type { Profile } from '../roll'
import { type ConsentText, consentTexts } from './texts'

type Texts = readonly ConsentText[]
type Said = Pick<Profile, 'consent' | 'consentVersion' | 'hasRefused'>

/** What a consent without a version is shown as: one on paper, or of an app from before there were versions. */
const firstVersion = 1

/** The version that is shown now. */
export const versionNow = (texts: Texts = consentTexts): number => texts.at(-1)?.version ?? firstVersion

/** The oldest version that covers all that is recorded now. */
export const oldestCovering = (texts: Texts = consentTexts): number =>
  texts.filter(({ widens }) => widens).at(-1)?.version ?? firstVersion

/** The version that was agreed to, or undefined where there is no consent. */
export const versionAgreed = ({ consent, consentVersion }: Said): number | undefined =>
  consent ? (consentVersion ?? firstVersion) : undefined

/**
 * Whether something may be recorded by this consent. What a paper said is the school's to know and to renew: no text of
 * the app takes it away (contract, "Consent"); whoever gave it is asked about the newer text all the same.
 */
export const covers = ({ consent, consentVersion }: Said, texts: Texts = consentTexts): boolean =>
  consent && (consentVersion === undefined || consentVersion >= oldestCovering(texts))

/**
 * `none`: nobody has been asked. `refused`: it was refused, or withdrawn. `given`: to the text of now. `newer`: to an
 * earlier one or on paper, and still enough. `lapsed`: to an earlier one, and what is recorded now needs it anew.
 */
export type Standing = 'none' | 'refused' | 'given' | 'newer' | 'lapsed'

export function standingOf(said: Said, texts: Texts = consentTexts): Standing {
  const agreed = versionAgreed(said)
  if (agreed === undefined) return said.hasRefused === true ? 'refused' : 'none'
  if (!covers(said, texts)) return 'lapsed'
  return agreed < versionNow(texts) ? 'newer' : 'given'
}
