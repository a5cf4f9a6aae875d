/** A valid input for each action of families and of the school, about the pupil and the class of a column. */
import type { actions as desk } from '../../cloudfunctions/desk/index'
import type { actions as district } from '../../cloudfunctions/district/index'
import type { actions as family } from '../../cloudfunctions/family/index'
import type { actions as files } from '../../cloudfunctions/files/index'
import type { actions as office } from '../../cloudfunctions/office/index'
import type { actions as school } from '../../cloudfunctions/school/index'
import type { Door } from '../../shared/doors'
import { here, today } from './people'
import type { Known } from './known'

/** What is asked about: a pupil, a class, and what stands for them. */
export interface About {
  student: string
  class: string
  code: string
  request: string
  tie: string
  /** The code of a place where nobody has founded a school yet. */
  founding: string
  /** The code of a supervisor that nobody has entered yet. */
  supervising: string
  /** The code of a member of staff who has not come yet. */
  staffCode: string
}

/** What a column asks about. */
export const aboutOf = (
  { student, class: own }: { student: string; class: string },
  known: Known,
): About => ({
  ...{ student, class: own, code: known.code[own] ?? '' },
  ...{ request: known.request[student] ?? '', tie: known.tie[student] ?? '' },
  founding: known.founding,
  supervising: known.supervising,
  staffCode: known.staffCode,
})

type Input = (about: About) => Record<string, unknown>
/** By what is asked for, where one action can be asked for several things; "" where there is only one. */
type Inputs = Readonly<Record<string, Input>>

const only = (input: Input): Inputs => ({ '': input })
const nothing = only(() => ({}))
const child = only(({ student }) => ({ student }))
const ofClass = only(({ class: own }) => ({ class: own }))
const mutation = 'asked once'

const families = {
  log: {},
  home: nothing,
  week: only(({ student }) => ({ student, to: today })),
  weeks: child,
  history: only(({ student }) => ({ student, month: today.slice(0, 7) })),
  shelf: child,
  visits: child,
  survey: only(() => ({ survey: 'autumn' })),
  mine: child,
  reads: child,
  export: child,
  erase: only(({ student }) => ({ student, mutation })),
  invitation: only(({ code }) => ({ code })),
  join: only(({ code }) => ({ mutation, code, name: '学生child', relation: '母亲' })),
  joins: nothing,
  quit: only(({ student }) => ({ mutation, student })),
  reminder: nothing,
  remind: only(() => ({ mutation, hour: '20:30' })),
} satisfies Record<keyof typeof family, Inputs>

const exercise = { id: 7, key: 'exercise_days', of: 'school' }

const schools = {
  log: {},
  card: nothing,
  today: nothing,
  day: only(({ class: own }) => ({ class: own, date: today })),
  exerciseWeek: ofClass,
  skills: only(({ class: own }) => ({ class: own, kind: 'art' })),
  proxy: ofClass,
  tasks: nothing,
  pledge: nothing,
  visits: ofClass,
  pupilVisits: only(({ student, class: own }) => ({ student, class: own })),
  classOverview: ofClass,
  overview: nothing,
  requirement: only(() => ({ id: 7 })),
  evidence: { '': () => exercise, 'of a class': ({ class: own }) => ({ ...exercise, class: own }) },
  events: nothing,
  incidents: nothing,
  timetables: nothing,
  timetable: ofClass,
  surveys: nothing,
  survey: only(() => ({ survey: 'autumn' })),
  surveyTexts: only(() => ({ survey: 'spring', question: 'q2', page: 0 })),
  sampling: nothing,
  rectifications: nothing,
  rectification: only(() => ({ rectification: 'item1' })),
  rectifying: only(() => ({ requirement: 8, indicator: 'sleep_reached', scope: 'primary' })),
  people: nothing,
  roster: ofClass,
  pupil: child,
  untie: only(({ student, tie }) => ({ mutation, student, tie })),
  invitation: ofClass,
  invite: ofClass,
  revoke: ofClass,
  joinRequests: { '': () => ({}), 'of a class': ({ class: own }) => ({ class: own }) },
  settleJoin: {
    approve: ({ request, student }) => ({ decision: 'approve', request, student }),
    reject: ({ request }) => ({ decision: 'reject', request, reason: '名册里没有' }),
    vouch: ({ request }) => ({ decision: 'vouch', request }),
  },
} satisfies Record<keyof typeof school, Inputs>

const ofFiles = {
  reports: nothing,
  report: only(() => ({ number: 1 })),
  paper: only(() => ({ number: 1, kind: 'workbook' })),
  freeze: only(() => ({ mutation })),
  imports: nothing,
  template: only(() => ({ kind: 'regional' })),
  bring: only(() => ({ import: 'more', name: '监测.csv', parts: 1 })),
  part: only(() => ({ import: 'more', part: 0, content: '' })),
  stage: only(() => ({ import: 'results', kind: 'regional', name: '监测.csv' })),
  preview: only(() => ({ import: 'results' })),
  importPage: only(() => ({ import: 'results', part: 'steps', page: 0 })),
  applyImport: only(() => ({ import: 'results', gone: [] })),
  dropImport: only(() => ({ import: 'results' })),
} satisfies Record<keyof typeof files, Inputs>
/** A year that may only be decided on once this one is over. */
const nextYear = {
  mutation,
  calendar: {
    academicYear: { name: '2027-2028', start: '2027-09-01', end: '2028-08-31' },
    term: { name: '2027-2028学年第一学期', start: '2027-09-01', end: '2028-01-21' },
    schoolDays: '1'.repeat(366),
  },
  ...{ classes: [], leaveOn: '2027-09-01' },
}

const ofOffice = {
  find: only(({ code }) => ({ code })),
  found: only(({ founding }) => ({ mutation, code: founding, name: '新来的管理员' })),
  setup: nothing,
  change: only(() => ({ mutation, parts: { name: '改了名的学校' } })),
  open: only(() => ({ mutation })),
  recount: nothing,
  terms: nothing,
  closeTerm: only(() => ({ mutation })),
  startTerm: only(() => ({ mutation })),
  year: nothing,
  planYear: only(() => nextYear),
  beginYear: only(() => ({ mutation })),
  staff: nothing,
  saveStaff: only(() => ({
    ...{ mutation, number: 'T900', name: '新老师', roles: ['teacher'], classes: [], headOf: [] },
  })),
  inviteStaff: only(() => ({ staff: 'colleague' })),
  acceptStaff: only(({ staffCode }) => ({ mutation, code: staffCode })),
  duties: nothing,
  health: {
    fitness: ({ class: own }) => ({ class: own, kind: 'fitness' }),
    eyesight: ({ class: own }) => ({ class: own, kind: 'eyesight' }),
  },
} satisfies Record<keyof typeof office, Inputs>

const code = '00000000'
const desks = {
  look: only(() => ({ code })),
  confirm: only(() => ({ code })),
  desks: nothing,
  end: only(() => ({ desk: 'none' })),
} satisfies Record<keyof typeof desk, Inputs>
const mine = { of: here, rectification: 'item1' }
const terms = { requirement: 8, what: '提高睡眠达标率', until: '2026-12-01', measures: '' }
const drawing = { seed: '135', inspectors: ['赵一'], schools: 1, inspectorsEach: 1, classesEach: 0 }

const ofDistrict = {
  enter: only(({ supervising }) => ({ mutation, code: supervising })),
  map: nothing,
  school: only(() => ({ of: here })),
  newItem: only(() => ({ of: here, requirement: 8 })),
  openItem: only(() => ({ mutation, of: here, rectification: 'ofDistrict', ...terms })),
  item: only(() => mine),
  note: only(() => ({ mutation, ...mine, entry: 'n1', note: '已沟通' })),
  visit: only(() => ({ mutation, ...mine, entry: 'v1', date: today, result: 'partly', note: '有改进' })),
  balance: nothing,
  draws: nothing,
  drawn: only(() => ({ number: 1 })),
  draw: only(() => ({ mutation, purpose: '秋季抽查', ...drawing })),
  looks: nothing,
} satisfies Record<keyof typeof district, Inputs>

export const inputs: Readonly<Record<Door, Readonly<Record<string, Inputs>>>> = {
  family: families,
  school: schools,
  files: ofFiles,
  desk: desks,
  office: ofOffice,
  district: ofDistrict,
}
