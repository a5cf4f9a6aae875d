import { joinKey } from '../keys'
import { counters } from '../tallies/counters'
import { flag, id, oneOf, year } from './fields'
import { recordType } from './record'

/** A pupil's grade in the national fitness test of an academic year. */
export const fitness = recordType({
  type: 'fitness',
  title: '体质健康测试',
  purpose: '国家要求每学年测一次，看孩子的体质。',
  seenBy: '监护人；校长、管理员和体育负责人。',
  by: ['principal', 'admin', 'sportsDelegate'],
  ledger: 'pupil',
  group: 'school',
  fields: { year: year(), student: id(), grade: oneOf(['excellent', 'good', 'pass', 'fail']) },
  purposes: {
    year: '是哪一学年测的',
    student: '记在哪个孩子名下',
    grade: '看孩子的体质等级',
  },
  key: ['year', 'student'],
  withdrawable: true,
  needsRoll: true,
  moves: (record) => ({ [joinKey(record.year, record.grade)]: 1 }),
})

/** Whether a pupil was found myopic in an academic year's examination. */
export const eyesight = recordType({
  type: 'eyesight',
  title: '视力检查',
  purpose: '国家要求每学年检查，早一点发现近视。',
  seenBy: '监护人；校长、管理员和校医。',
  by: ['principal', 'admin', 'schoolDoctor'],
  ledger: 'pupil',
  group: 'school',
  fields: { year: year(), student: id(), myopic: flag() },
  purposes: {
    year: '是哪一学年查的',
    student: '记在哪个孩子名下',
    myopic: '早一点发现近视',
  },
  key: ['year', 'student'],
  withdrawable: true,
  needsRoll: true,
  moves: (record) =>
    counters({
      [joinKey(record.year, 'examined')]: 1,
      [joinKey(record.year, 'myopic')]: record.myopic ? 1 : 0,
    }),
})
