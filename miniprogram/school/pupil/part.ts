import type { PupilView } from '../../../shared/views/people'

/** A part of the page of a pupil. */
export interface PupilPart {
  view: PupilView
  /** Told what was done. */
  done: (words: string) => void
}
