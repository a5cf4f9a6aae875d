import { joinKey } from '../keys'
import { counters } from '../tallies/counters'
import { date, flag, id, oneOf, text } from './fields'
import { recordType } from './record'

/** An assessment of one skill of a pupil; the version in force counts, whenever it was. */
export const skill = recordType({
  type: 'skill',
  title: '技能评定',
  purpose: '看孩子学会了哪些体育、艺术、歌曲和劳动技能。',
  seenBy: '监护人；本班的任课老师、校长和管理员。',
  by: ['teacher'],
  ledger: 'pupil',
  group: 'school',
  fields: {
    student: id(),
    date: date(),
    kind: oneOf(['sport', 'art', 'song', 'labour']),
    item: text(1, 40),
    passed: flag(),
  },
  purposes: {
    student: '记在哪个孩子名下',
    date: '是哪一天评的',
    kind: '体育、艺术、歌曲还是劳动',
    item: '是哪一项技能',
    passed: '学会了没有',
  },
  key: ['student', 'kind', 'item'],
  dated: true,
  withdrawable: true,
  needsRoll: true,
  backfill: 'teacher',
  moves: ({ kind, passed }) =>
    counters({ [joinKey(kind, 'assessed')]: 1, [joinKey(kind, 'passed')]: passed ? 1 : 0 }),
})
