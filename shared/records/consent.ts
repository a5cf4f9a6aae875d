import type { Profile } from '../roll'
import { flag, id } from './fields'
import { recordType } from './record'

/** A guardian's consent to the family logs of a child, or its withdrawal, which erases them. */
export const consent = recordType({
  type: 'consent',
  title: '监护人同意',
  purpose: '记下谁在什么时候同意或撤回：没有同意就不记录。',
  seenBy: '监护人；校长和管理员。',
  by: ['guardian'],
  ledger: 'pupil',
  fields: { student: id(), given: flag() },
  key: ['student'],
  changes: ({ given }, profile) => ({ ...(profile as Profile), consent: given }),
})
