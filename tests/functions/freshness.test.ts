/**
 * What was logged is on the pages when they are next opened, by whichever instance: the teacher's home and day, the
 * class, the principal's card, overview and the requirement's own page.
 */
import { type School, sleepOf, withSchools } from '../cast'
import { accepted, call, changedBy, days, type Logged, today } from './freshness-support'

const { found } = withSchools()
let school: School

const night = (student: string, date = today, bed = '21:00') => sleepOf(student, date, bed)
const nights: Logged[] = days.map((date) => ['mumWang', night('ming', date)])
const studies: Logged[] = days.map((date) => [
  'mumWang',
  { type: 'home_study', student: 'ming', date, minutes: 30 },
])
const own = { class: 'class3', date: today }
const homework = { type: 'assignment', ...own, subject: '语文', written: true, est_minutes: 20, assigned: 5, finished: 4, take_home: false } // prettier-ignore
const visit = { type: 'home_visit', visit: 'v', student: 'lan', date: today, mode: 'in_person', topics: ['study'], note: '好' } // prettier-ignore
const incident = { type: 'incident', incident: 'i', date: today, kind: 'ethics', status: 'upheld' }
const regional = { type: 'regional', year: '2026-2027', stage: 'junior', subject: '语文', tested: 20, passed: 18, median: '0.85' } // prettier-ignore

beforeEach(async () => {
  school = await found()
})

it.each<[what: string, before: Logged[], now: Logged[], shown: string]>([
  ['nights', [], nights, '8 class overview'],
  ['a night corrected', nights, [['dadWang', night('ming', today, '22:30')]], '8 class overview'],
  [
    'a night withdrawn',
    nights,
    [['mumWang', { type: 'withdraw', of: 'sleep', student: 'ming', date: today }]],
    '8 class overview',
  ],
  ['homework at home', [], studies, '5 class'],
  [
    'consent withdrawn',
    nights,
    [['mumWang', { type: 'consent', student: 'ming', given: false }]],
    '4 8 class overview',
  ],
  ['a night that the school logs', [], [['teacherQin', night('boarder')]], '8 today'],
  ['homework', [], [['teacherLi', homework]], '5 day overview today'],
  [
    'a check in class',
    [],
    [['teacherLi', { type: 'class_check', ...own, subject: '语文', tested: 5, reached: 4 }]],
    '3 day overview today',
  ],
  ['exercise', [], [['teacherLi', { type: 'exercise', ...own, minutes: 65 }]], '7 day overview today'],
  [
    'a class meeting of last week',
    [],
    [['teacherLi', { type: 'class_meeting', ...own, date: '2026-10-09', topic: '安全' }]],
    '1',
  ],
  ['a class meeting', [], [['teacherLi', { type: 'class_meeting', ...own, topic: '安全' }]], 'day today'],
  [
    'a skill',
    [],
    [
      [
        'teacherLi',
        { type: 'skill', student: 'lan', date: today, kind: 'sport', item: '跳绳', passed: true },
      ],
    ],
    '7',
  ],
  ['a home visit', [], [['teacherLi', visit]], '11 class today'],
  [
    'a visit withdrawn',
    [['teacherLi', visit]],
    [['teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v' }]],
    '11 class today',
  ],
  [
    'what a family says of a visit',
    [['teacherLi', { ...visit, student: 'ming' }]],
    [['mumWang', { type: 'visit_answer', student: 'ming', visit: 'v', took_place: true }]],
    '',
  ],
  [
    'something to follow up',
    [],
    [['teacherLi', { type: 'visit_task', task: 't', student: 'lan', what: '约谈' }]],
    'class today',
  ],
  ['a pledge', [], [['teacherQin', { type: 'pledge' }]], '11 overview today'],
  ['a flag ceremony', [], [['adminSun', { type: 'flag_ceremony', date: '2026-10-09' }]], '1 overview'],
  ['social practice', [], [['adminSun', { type: 'social_practice', date: today }]], '1'],
  ['a parents’ meeting', [], [['adminSun', { type: 'parent_meeting', date: today }]], '12'],
  ['an open day', [], [['adminSun', { type: 'open_day', date: today }]], '12'],
  ['an incident', [], [['adminSun', incident]], '11 overview'],
  [
    'a timetable',
    [],
    [['adminSun', { type: 'timetable', class: 'class3', lessons: { 语文: 6 } }]],
    '2 overview',
  ],
  ['results of the region', [], [['adminSun', regional]], '4 overview'],
  [
    'fitness',
    [],
    [['adminSun', { type: 'fitness', year: '2026-2027', student: 'ming', grade: 'good' }]],
    '6 overview',
  ],
  [
    'eyesight',
    [],
    [['adminSun', { type: 'eyesight', year: '2026-2027', student: 'ming', myopic: false }]],
    '6',
  ],
  [
    'a transfer',
    nights,
    [['adminSun', { type: 'transfer', student: 'ming', class: 'class7', date: today }]],
    '5 8 class day overview today',
  ],
  [
    'a leave',
    [],
    [['adminSun', { type: 'leave', student: 'lan', date: today }]],
    '10 11 12 4 5 6 7 8 9 class day overview today',
  ],
])('%s', async (_, before, now, shown) => {
  await accepted(school, before)
  expect(await changedBy(school, () => accepted(school, now))).toBe(shown)
})

it('a book that was finished, in the month that is over', async () => {
  school.at('2026-10-01T20:00')
  const book = { type: 'reading', student: 'ming', date: '2026-09-30', minutes: 20, book: '城南旧事', finished: true } // prettier-ignore
  expect(await changedBy(school, () => accepted(school, [['mumWang', book]]))).toBe('4')
})

it('the requirements’ own pages show what the card shows', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
  const own = async () =>
    Promise.all(numbers.map((id) => call(school, 'principalChen', 'requirement', { id })))
  const texts = async () => (await own()).map((view) => JSON.stringify(view))
  const before = await texts()
  const pages = await changedBy(school, () =>
    accepted(school, [...nights, ...studies, ['adminSun', incident]]),
  )
  const after = await texts()
  const changed = numbers.filter((id) => after[id - 1] !== before[id - 1])
  expect([changed, pages]).toEqual([[5, 8, 11], '11 5 8 class overview'])
})
