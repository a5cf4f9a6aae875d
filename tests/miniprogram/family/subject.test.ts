import { isBeyondHome, subjectOf } from '../../../miniprogram/family/check-in/subject'
import type { ChildView, FamilyHome, WeekView } from '../../../shared/views/family'
import { dayWith, norms, today } from './support'

const child: ChildView = {
  ...{ student: 'p1', name: '王小明', class: '三年级2班', consent: false, proxy: false, norms },
  usual: { home_study: { minutes: 30 } },
  days: [dayWith()],
  weeks: [],
}
const waiting = { surveys: [], visits: [] }
const viewer = { name: '王小明的家长', homes: [], school: '岚山实验学校', today, isSchoolDay: true }
const home: FamilyHome = { viewer, asked: true, waiting, children: [child] }
const older = '2026-11-09'
const week: WeekView = {
  ...{ student: 'p1', name: '王小明', norms, earlier: null, later: null },
  begins: { year: '2026-09-01', roll: '2026-09-01' },
  days: [dayWith({ date: older })],
}

it('the home knows the last days, the week the older ones', () => {
  expect(isBeyondHome(home, 'p1', today)).toBe(false)
  expect(isBeyondHome(home, 'p1', older)).toBe(true)
  expect(subjectOf(home, undefined, 'p1', older)).toBeUndefined()
  expect(subjectOf(home, week, 'p1', older)).toMatchObject({
    ...{ day: { date: older }, consent: false, usual: child.usual, today },
  })
})

it("a child that is not one's own is known from the week alone", () => {
  const nobody = { viewer, asked: true, waiting, children: [] }
  expect(subjectOf(nobody, week, 'p1', older)).toMatchObject({ name: '王小明', usual: {}, consent: true })
})
