/** A school on its first day, and once it is open. */
import type { Period } from '../../../../shared/calendar'
import { firstSettings } from '../../../../shared/first-settings'
import { className, missingOf } from '../../../../shared/setting-up'
import { nextCalendar, newClasses, proposedFate } from '../../../../shared/next-year'
import type { SetupView, TermsView, YearView } from '../../../../shared/views/office'

const today = '2026-08-20'
const first = firstSettings('lanshan', '海边学校', today)
const { name, system, calendar, plan, lastYear } = first

const withMissing = (view: Omit<SetupView, 'missing'>): SetupView => ({ ...view, missing: missingOf(view) })

/** Nothing has been said yet. */
export const setupFirst = withMissing({
  ...{ isOpen: false, today, decided: {}, staff: 1, pupils: 0, hasPrincipal: false, recounting: null },
  parts: { name, system, calendar, plan, lastYear, classes: [] },
})

const by = { by: '何老师', at: '2026-08-20T09:40' }

const classes = [1, 2, 3].flatMap((grade) =>
  [1, 2].map((number) => ({ id: `c${grade}${number}`, grade, name: className(grade, number) })),
)

/** Some of it is done. */
export const setupHalf = withMissing({
  ...setupFirst,
  decided: { name: by, system: by, calendar: by, classes: by },
  parts: { ...setupFirst.parts, classes },
})

const all = { name: by, system: by, calendar: by, plan: by, classes: by, lastYear: by }
const examined = {
  fitness: { examined: 420, excellent: 38, good: 121, pass: 240 },
  eyesight: { examined: 418, myopic: 152 },
}

/** All is done, and it is not open yet. */
export const setupReady = withMissing({
  ...setupHalf,
  ...{ decided: all, staff: 36, pupils: 426, hasPrincipal: true },
  parts: { ...setupHalf.parts, lastYear: examined },
})

export const setupOpen: SetupView = { ...setupReady, isOpen: true, today: '2026-11-18' }

const longName = '内蒙古自治区呼伦贝尔市鄂温克族自治旗民族实验学校（伊敏河校区）🏫'

export const setupOdd: SetupView = {
  ...setupOpen,
  decided: { ...all, name: { by: '阿布都热依木·买买提江老师', at: '2026-11-18T09:40' } },
  parts: {
    ...setupOpen.parts,
    name: longName,
    classes: [...classes, { id: 'odd', grade: 9, name: '九年级（鄂温克语授课）实验班🎻含随班就读' }],
  },
}

const [autumn, spring] = calendar.terms as [Period, Period]
const closed = { by: '孙老师', on: '2027-01-24T09:12:00+08:00', report: 3 }

/** The first term is over, and nobody has closed it yet. */
export const terms: TermsView = {
  ...{ year: '2026-2027', today: '2027-01-24', mayClose: true, next: null },
  terms: [
    { term: autumn, isCurrent: true },
    { term: spring, isCurrent: false },
  ],
  stillOpen: ['1 份问卷还没有截止，结果不会进入这个学期的达标卡'],
  ...{ mayEndYear: false, isYearUnderWay: false, recounting: null },
}

export const termsBefore: TermsView = { ...terms, today: '2026-11-18', mayClose: false, stillOpen: [] }

export const termsClosed: TermsView = {
  ...{ ...terms, mayClose: false, stillOpen: [], next: spring },
  terms: [
    { term: autumn, isCurrent: true, closed },
    { term: spring, isCurrent: false },
  ],
}

export const termsYearOver: TermsView = {
  ...{ ...termsClosed, today: '2027-07-12', next: null, mayEndYear: true },
  terms: [
    { term: autumn, isCurrent: false, closed },
    { term: spring, isCurrent: true, closed: { ...closed, on: '2027-07-11T10:00:00+08:00', report: 7 } },
  ],
}

const last = [1, 2].map((number) => ({ id: `c9${number}`, grade: 9, name: className(9, number) }))
const settings = { ...first, classes: [...classes, ...last] }

/** What the next year would bring. */
export const nextYear: YearView = {
  ...{ year: '2027-2028', today: '2027-07-12', calendar: nextCalendar(settings), missing: [] },
  own: settings.classes.map((one, index) => ({
    ...one,
    ...{ pupils: 44 - index, fate: proposedFate(settings, one) },
  })),
  fresh: newClasses(settings),
  ...{ leaveOn: '2027-09-01', lastYear: examined, underWay: null },
}
