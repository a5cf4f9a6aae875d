/** A child and its days. */
import { addDays } from '../../../../shared/calendar'
import type {
  ChildView,
  DayView,
  FamilyHome,
  FamilyVisit,
  WaitingSurvey,
  WeekSum,
  WeekView,
} from '../../../../shared/views/family'
import { longBook, longClass, longName } from './odd'
import { beforeTerm, today, viewer } from './viewer'

const days = 7
const norms = { sleep: 600, bedtime: '21:20', homework: 60 }

/** Bed and waking; a night may be short, or not known. */
const nights = [
  ['21:10', '06:50'],
  ['21:00', '07:00'],
  undefined,
  ['22:40', '06:30'],
  ['20:50', '07:10'],
  ['21:15', '06:55'],
] as const
const homework = [35, 45, undefined, 0, 75, 40]
const pages = [20, undefined, 30, 25, 20, 40]

function dayOf(date: string, index: number): DayView {
  const [night, minutes, reading] = [nights[index], homework[index], pages[index]]
  return {
    ...{ date, isSchoolDay: index % days !== 2 && index % days !== 3, isOpen: true },
    ...(night && {
      sleep: { bed_at: `${addDays(date, -1)}T${night[0]}`, wake_at: `${date}T${night[1]}`, nap: 0 },
    }),
    ...(minutes !== undefined && { home_study: { minutes } }),
    ...(reading !== undefined && { reading: { minutes: reading, book: '夏洛的网', finished: index === 3 } }),
  }
}

/** The seven days that end on a day. The last one is not logged yet. */
export const daysUntil = (last: string): DayView[] =>
  Array.from({ length: days }, (_, index) => dayOf(addDays(last, index - days + 1), index))

/** Seven days of which nothing is known. */
export const bareDaysUntil = (last: string): DayView[] =>
  daysUntil(last).map(({ date, isOpen, isSchoolDay }) => ({ date, isOpen, isSchoolDay }))

/** What the weeks before came to. */
const weekSums = [
  [562, '21:25', 48],
  [575, '21:20', 52],
  [548, '21:45', 66],
  [590, '21:05', 41],
] as const
const weeksUntil = (last: string): WeekSum[] =>
  weekSums.map(([minutes, bedtime, study], index) => {
    const to = addDays(last, -days * (weekSums.length - 1 - index))
    return {
      ...{ from: addDays(to, 1 - days), to, sleep: { count: 5, minutes, bedtime } },
      ...{
        home_study: { count: 5, minutes: study },
        reading: { count: 4, minutes: 25, finished: index % 2 },
      },
    }
  })

export const child: ChildView = {
  ...{ student: 'ming', name: '王小明', class: '三年级(1)班', consent: true, proxy: false, norms },
  ...{ days: daysUntil(today), weeks: weeksUntil(today) },
  usual: {
    ...{ sleep: { bed: '21:00', wake: '07:00', nap: 0 }, home_study: { minutes: 35 } },
    reading: { minutes: 20, book: '夏洛的网' },
  },
}

/** Nothing was ever logged of it, and nobody has consented. */
export const newChild: ChildView = {
  ...child,
  ...{ student: 'hong', name: '王小红', class: '七年级(1)班', consent: false },
  ...{
    days: bareDaysUntil(today),
    weeks: [],
    usual: {},
    norms: { sleep: 540, bedtime: '22:00', homework: 90 },
  },
}

const oddDays = child.days.map((day) => ({
  ...day,
  reading: { minutes: 600, book: longBook, finished: true },
  home_study: { minutes: 600 },
}))

/** Whatever may be long is. */
export const oddChild: ChildView = { ...child, name: longName, class: longClass, days: oddDays }

/** In the holidays before the term, and in no class yet. */
export const childBeforeTerm: ChildView = {
  ...newChild,
  ...{ class: '', days: bareDaysUntil(beforeTerm).map((day) => ({ ...day, isSchoolDay: false })) },
}

export const waitingSurvey: WaitingSurvey = {
  ...{ survey: 'autumn', student: 'ming', title: '2026年秋季家长满意度调查', closes: '2026-10-20' },
}

export const waitingVisit: FamilyVisit = {
  ...{ visit: 'v2', student: 'ming', date: '2026-10-12', mode: '上门家访', topics: '学习、睡眠' },
  ...{ teacher: '李老师', answer: null, isCorrected: false },
}

export const familyHome = (...children: ChildView[]): FamilyHome => ({
  ...{ viewer: viewer('family'), children },
  kept: '90 天',
  waiting: { surveys: [], visits: [] },
})

export const familyBeforeTerm: FamilyHome = {
  viewer: { ...viewer('family'), today: beforeTerm, isSchoolDay: false },
  children: [childBeforeTerm],
  kept: '90 天',
  waiting: { surveys: [], visits: [] },
}

export const week: WeekView = {
  ...{ student: 'ming', name: '王小明', norms, days: child.days },
  begins: { year: '2026-09-01', roll: '2024-09-01' },
  ...{ earlier: addDays(today, -days), later: null },
}
