import * as z from 'zod/mini'
import { versionNow } from '../consent/standing'
import { withConsent } from '../consent/word'
import type { Profile } from '../roll'
import { flag, id, whole } from './fields'
import { recordType } from './record'

/** A guardian's consent to the family logs of a child, or its withdrawal, which erases them. */
export const consent = recordType({
  type: 'consent',
  title: '监护人同意',
  purpose: '记下谁在什么时候同意或撤回：没有同意就不记录。',
  seenBy: '监护人；校长和管理员。',
  by: ['guardian'],
  ledger: 'pupil',
  group: 'school',
  fields: { student: id(), given: flag(), version: z.optional(whole(1)) },
  purposes: {
    student: '记在哪个孩子名下',
    given: '同意，还是不同意',
    version: '您看的是哪一版说明，好在说明变了时再问您',
  },
  key: ['student'],
  bounds: ({ version = 1 }) =>
    version > versionNow() ? { field: 'version', cure: '没有这一版说明，请更新小程序后再试' } : undefined,
  changes: ({ given, version }, profile) => withConsent(profile as Profile, given, version),
})
