import type { DayView, FamilyHome, WeekView } from '../../../shared/views/family'
import { asIfSent } from '../../../miniprogram/outbox/as-if-sent'
import { entryOf, sleepAt } from './support'

const date = '2026-11-18'
const day = (logged: Partial<DayView> = {}): DayView => ({ date, isSchoolDay: true, isOpen: true, ...logged })
const stored = { home_study: { minutes: 35 } }
const week = { student: 's1', days: [day(stored)] } as unknown as WeekView
const home = {
  children: [
    { student: 's1', consent: false, days: [day(stored)] },
    { student: 's2', consent: true, days: [day(stored)] },
  ],
  waiting: {
    surveys: [
      { survey: 'v1', student: 's1' },
      { survey: 'v1', student: 's2' },
    ],
    visits: [{ visit: 'h1', student: 's1' }],
  },
} as unknown as FamilyHome

const study = (minutes: number, student = 's1') => ({ type: 'home_study', student, date, minutes })
const withdrawn = { type: 'withdraw', of: 'home_study', student: 's1', date }
const entries = (...records: Parameters<typeof entryOf>[1][]) =>
  records.map((record, index) => entryOf(`m${index}`, record))

const dayAfter = (...records: Parameters<typeof entryOf>[1][]) =>
  asIfSent('family.week', week, entries(...records)).days[0]

test('a day has what waits, the last of it', () => {
  expect(dayAfter(sleepAt(date), study(40), study(45))).toEqual(
    day({
      sleep: { bed_at: '2026-11-17T21:00', wake_at: '2026-11-18T07:00', nap: 0 },
      home_study: { minutes: 45 },
    }),
  )
})

test('what is taken back is not there, until it is written again', () => {
  expect(dayAfter(withdrawn)).toEqual(day())
  expect(dayAfter(withdrawn, study(20))).toEqual(day({ home_study: { minutes: 20 } }))
})

test('another child’s and another day’s change nothing', () => {
  expect(dayAfter(study(40, 's2'), { ...study(40), date: '2026-11-17' })).toEqual(day(stored))
})

test('a consent that waits is given, one that is taken back empties the days', () => {
  const given = { type: 'consent', student: 's1', given: true }
  const taken = { type: 'consent', student: 's2', given: false }
  const { children } = asIfSent('family.home', home, entries(given, study(50), taken))
  expect(children.map(({ consent }) => consent)).toEqual([true, false])
  expect(children.map(({ days }) => days[0])).toEqual([day({ home_study: { minutes: 50 } }), day()])
})

test('what was answered is not asked for again', () => {
  const ballot = { type: 'ballot', survey: 'v1', student: 's2', rating: 5 }
  const answer = { type: 'visit_answer', student: 's1', visit: 'h1', took_place: true }
  const { waiting } = asIfSent('family.home', home, entries(ballot, answer))
  expect(waiting).toEqual({ surveys: [{ survey: 'v1', student: 's1' }], visits: [] })
})

test('where nothing waits, and of other answers, it is what was read', () => {
  expect(asIfSent('family.home', home, [])).toBe(home)
  expect(asIfSent('school.today', week, entries(study(40)))).toBe(week)
})
