/** What a word on the consent changes of a pupil: the last one counts, whichever guardian it is from. */
import type { Profile } from '../roll'

/** The profile after it was given, to a version of the text where the app told which, or refused. */
export function withConsent(profile: Profile, given: boolean, version?: number): Profile {
  const { consentVersion: _version, hasRefused: _refused, ...person } = profile
  if (!given) return { ...person, consent: false, hasRefused: true }
  return { ...person, consent: true, ...(version !== undefined && { consentVersion: version }) }
}
