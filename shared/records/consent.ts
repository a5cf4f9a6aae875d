import type { Profile } from '../roll'
import { flag, id } from './fields'
import { recordType } from './record'

/** A guardian's consent to the family logs of a child, or its withdrawal, which erases them. */
export const consent = recordType({
  type: 'consent',
  title: '监护人同意',
  by: ['guardian'],
  ledger: 'pupil',
  fields: { student: id(), given: flag() },
  key: ['student'],
  changes: ({ given }, profile) => ({ ...(profile as Profile), consent: given }),
})
