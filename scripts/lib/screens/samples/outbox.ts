/** What waits on a phone, and what was refused. */
import type { Entry } from '../../../../miniprogram/outbox/entry'
import type { Box } from '../../../../miniprogram/outbox/list'
import { refused } from '../screen'
import { longNote } from './odd'
import { today } from './viewer'

const entry = (mutation: string, type: string, title: string, fields: object): Entry => ({
  ...{ mutation, door: 'family', title, place: `${type}/ming/${today}` },
  record: { type, student: 'ming', date: today, ...fields },
})
const sleep = entry('m1', 'sleep', '睡眠', {})
const reading = entry('m2', 'reading', '阅读', { book: '夏洛的网' })
const visit: Entry = {
  ...entry('m3', 'home_visit', '家访', { note: longNote }),
  ...{ door: 'school', from: 'teacher/visit/index?class=class3&student=ming' },
  problem: refused('too_late', 'date', '「日期」已超过 14 天的补录期，不能再记录或更改').problem,
}

const keptAs = (box: Box) => ({ account: 'somebody', 'outbox@somebody': box })

export const waitingOnPhone = keptAs({ entries: [sleep, reading], sent: [] })
export const refusedOnPhone = keptAs({
  entries: [visit],
  sent: [{ title: '睡眠', whose: 'ming', date: today, at: `${today}T20:01` }],
})
/** As many evenings as a phone keeps for three children. */
export const muchOnPhone = keptAs({
  entries: Array.from({ length: 270 }, (_, index) =>
    entry(`w${index}`, 'sleep', '睡眠', { student: `child${index % 3}` }),
  ),
  sent: [],
})
