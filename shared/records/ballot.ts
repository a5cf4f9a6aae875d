import { id, whole } from './fields'
import { recordType } from './record'

/**
 * A family's answer to a survey, one for each pupil, never corrected. It is kept in no ledger: see
 * cloudfunctions/lib/ballot-box.ts for what is stored instead.
 */
export const ballot = recordType({
  type: 'ballot',
  title: '满意度答卷',
  by: ['guardian'],
  ledger: 'pupil',
  fields: { survey: id(), student: id(), rating: whole(1, 5) },
  key: ['survey', 'student'],
  needsRoll: true,
})
