import * as z from 'zod/mini'
import { within } from '../calendar'
import { joinKey } from '../keys'
import { date, id, oneOf, text } from './fields'
import { recordType } from './record'

/** Something that should not have happened, from report to finding. Incidents of the academic year count. */
export const incident = recordType({
  type: 'incident',
  title: '违规事件',
  by: ['principal', 'admin'],
  ledger: 'school',
  fields: {
    incident: id(),
    date: date(),
    kind: oneOf(['direction', 'over_syllabus', 'early_finish', 'ethics']),
    status: oneOf(['reported', 'upheld', 'dismissed']),
    note: z._default(text(0, 2000), ''),
  },
  key: ['incident'],
  dated: true,
  bounds(record, { inForce }) {
    if (inForce === undefined) return undefined
    const changed = (['kind', 'date'] as const).find((field) => record[field] !== inForce[field])
    return changed && { field: changed, cure: '事件的类别和日期不能更改，请另立一件' }
  },
  moves: ({ date: day, kind, status }, { academicYear }) =>
    within(academicYear, day) ? { [joinKey(kind, status)]: 1 } : {},
})
