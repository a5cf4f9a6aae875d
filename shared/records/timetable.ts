import * as z from 'zod/mini'
import { keyOf } from '../keys'
import { id, subject, whole } from './fields'
import { recordType } from './record'

const error = '应列出各学科的周课时,不能为空'
const lessons = z
  .record(subject(), whole(1, 20), { error })
  .check(z.refine((subjects) => Object.keys(subjects).length > 0, { error }))

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
    Object.fromEntries(Object.entries(weekly).map(([name, perWeek]) => [keyOf(name), perWeek])),
})
