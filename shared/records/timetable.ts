import * as z from 'zod/mini'
import { keyOf } from '../keys'
import { id, ofKind, subject, whole } from './fields'
import { recordType } from './record'

const error = '应列出各学科的周课时，不能为空'

const fewest = 1
const most = 20

const bySubject = ofKind(
  { kind: 'wholeBySubject', min: fewest, max: most },
  z
    .record(subject(), whole(fewest, most), { error })
    .check(z.refine((subjects) => Object.keys(subjects).length > 0, { error })),
)

/** Kept as a list: a subject may hold signs that a key of a stored document may not. */
const lessons = z.pipe(
  bySubject,
  z.transform((subjects) => Object.entries(subjects).map(([name, perWeek]) => ({ subject: name, perWeek }))),
)

/** A class's weekly lessons by subject. */
export const timetable = recordType({
  type: 'timetable',
  title: '课程表',
  by: ['principal', 'admin'],
  ledger: 'class',
  fields: { class: id(), lessons },
  key: ['class'],
  withdrawable: true,
  moves: ({ lessons: weekly }) =>
    Object.fromEntries(weekly.map(({ subject: name, perWeek }) => [keyOf(name), perWeek])),
})
