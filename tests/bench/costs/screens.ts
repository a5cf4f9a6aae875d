/** Every action of the doors for people but `log`, as a screen asks it, the day after all the logs. */
import { monthOf } from '../../../shared/calendar'
import { admin, principal } from '../generate/people'
import { district as benchDistrict, type Place } from './place'
import { answerOf, type Ask } from './row'

type By = Ask['by']

const guardian: By = (place) => place.guardian
const teacher: By = (place) => place.teacher
const admins: By = () => admin
const principals: By = () => principal
const stranger: By = () => 'bench-stranger'
const supervisor: By = () => 'bench-supervisor'

const ask =
  (door: Ask['door']) =>
  (name: string, by: By, input: Ask['input'] = () => ({})): Ask => ({
    ...{ name: `${door} ${name}`, door, action: String(name.split(',')[0]), by, input },
  })
const family = ask('family')
const school = ask('school')
const files = ask('files')
const desk = ask('desk')
const office = ask('office')
const district = (...[name, by, input]: Parameters<ReturnType<typeof ask>>): Ask => ({
  ...ask('district')(name, by, input),
  at: benchDistrict,
})

const child = ({ child: { id } }: Place) => ({ student: id })
const own = ({ child: { class: id } }: Place) => ({ class: id })
const codeIn = (place: Place) => ({ code: (answerOf(place, 'school invite') as { code: string }).code })
const joining = (place: Place) => ({
  ...{ mutation: 'bench-join', ...codeIn(place), name: place.child.name, relation: '其他监护人' },
})
const requestIn = (place: Place) =>
  (answerOf(place, 'school joinRequests') as { joins: { request: string }[] }).joins[0]?.request
const foundingIn = (place: Place) => ({ code: (answerOf(place, 'place') as { code: string }).code })
const tieIn = (place: Place) => (answerOf(place, 'school pupil') as { ties: string[] }).ties[0]

const ofFamilies: Ask[] = [
  family('home', guardian),
  family('home, of two children', ({ siblings: [elder] }) => elder.guardians[0]),
  family('week', guardian, (place) => ({ ...child(place), to: place.today })),
  family('weeks', guardian, child),
  family('history', guardian, (place) => ({ ...child(place), month: monthOf(place.today) })),
  family('shelf', guardian, child),
  family('visits', guardian, child),
  family('survey', guardian, () => ({ survey: 'bench' })),
  family('mine', guardian, child),
  family('reads', guardian, child),
  family('export', guardian, child),
  family('reminder', guardian),
  family('remind', guardian, () => ({ mutation: 'bench-remind', hour: '20:00', accepted: ['evening'] })),
]

const ofTeachers: Ask[] = [
  school('today', teacher),
  school('day', teacher, (place) => ({ ...own(place), date: place.today })),
  school('exerciseWeek', teacher, own),
  school('skills', teacher, (place) => ({ ...own(place), kind: 'sport' })),
  school('proxy', teacher, own),
  school('tasks', teacher),
  school('pledge', teacher),
  school('visits', teacher, own),
  school('pupilVisits', teacher, (place) => ({ ...own(place), ...child(place) })),
  school('classOverview', teacher, own),
]

const evidence = (id: number, key: string, more: (place: Place) => object, of = 'school') =>
  school(`evidence, ${key}`, principals, (place) => ({ id, key, of, ...more(place) }))
const none = () => ({})

const ofLeaders: Ask[] = [
  school('card', principals),
  school('overview', principals),
  school('requirement, 8', principals, () => ({ id: 8 })),
  school('requirement, 2', principals, () => ({ id: 2 })),
  evidence(7, 'exercise_days', none),
  evidence(12, 'satisfaction', none),
  evidence(11, 'home_visits', own),
  { ...evidence(7, 'exercise_days', own), name: 'school evidence, exercise_days of a class' },
  school('events', admins),
  school('incidents', admins),
  school('timetables', admins),
  school('timetable', admins, own),
  school('surveys', admins),
  school('survey', admins, () => ({ survey: 'bench' })),
  school('surveyTexts', admins, () => ({ survey: 'bench', question: 'more', page: 0 })),
  school('sampling', admins),
  school('rectifications', admins),
  school('rectification', admins, () => ({ rectification: 'bench-item' })),
  school('rectifying', admins, () => ({ requirement: 8, indicator: 'sleep_reached', scope: 'primary' })),
  school('people', admins),
  school('roster', admins, own),
  school('pupil', admins, child),
  files('freeze', principals, () => ({ mutation: 'bench-freeze' })),
  files('reports', principals),
  files('report', principals, () => ({ number: 1 })),
  files('paper', principals, () => ({ number: 1, kind: 'workbook' })),
  desk('look', principals, () => ({ code: '00000000' })),
  desk('confirm', principals, () => ({ code: '00000000' })),
  desk('desks', principals),
  desk('end', principals, () => ({ desk: 'none' })),
]

/** A table of one row, as the app brings it. */
const table = '学段,学科,检测人数,合格人数,区域中等水平\n小学,书法,10,9,90%'
const brought = { import: 'bench-import' }

const ofImports: Ask[] = [
  files('imports', admins),
  files('template', admins, () => ({ kind: 'roster' })),
  files('bring', admins, () => ({ ...brought, name: 'x.csv', parts: 1 })),
  files('part', admins, () => ({ ...brought, part: 0, content: Buffer.from(table).toString('base64') })),
  files('stage', admins, () => ({ ...brought, kind: 'regional', name: 'x.csv' })),
  files('preview', admins, () => brought),
  files('importPage', admins, () => ({ ...brought, part: 'steps', page: 0 })),
  files('applyImport', admins, () => ({ ...brought, gone: [] })),
  files('dropImport', admins, () => brought),
]

/** Done once a term, when it is over: tests/functions/office-terms.test.ts holds what they cost. */
export const onceATerm = ['closeTerm', 'startTerm', 'planYear']

/** At the school's desk. */
const atDesk: Ask[] = [
  office('setup', admins),
  office('change', admins, () => ({ mutation: 'bench-change', parts: { name: '岚海实验学校' } })),
  office('open', admins, () => ({ mutation: 'bench-open' })),
  office('recount', admins),
  office('terms', admins),
  office('year', admins),
  office('beginYear', admins, () => ({ mutation: 'bench-year' })),
]

const codeOfSupervisor = (place: Place) => {
  const { supervisors } = answerOf(place, 'setup supervise') as { supervisors: { code: string }[] }
  return supervisors[0]?.code
}
const item = ({ school: of }: Place) => ({ of, rectification: 'bench-of-district' })
const terms = { requirement: 8, what: '提高睡眠达标率', until: '2027-06-30', measures: '' }
const lists = { purpose: '抽查', seed: '135', inspectors: ['赵一', '钱二'] }
const drawing = { ...lists, schools: 1, inspectorsEach: 2, classesEach: 2 }

const ofDistrict: Ask[] = [
  district('enter', supervisor, (place) => ({ mutation: 'bench-enter', code: codeOfSupervisor(place) })),
  district('map', supervisor),
  district('school', supervisor, ({ school: of }) => ({ of })),
  district('newItem', supervisor, ({ school: of }) => ({ of, requirement: 8 })),
  district('openItem', supervisor, (place) => ({ mutation: 'bench-opens', ...item(place), ...terms })),
  district('note', supervisor, (place) => ({
    ...{ mutation: 'bench-notes', ...item(place), entry: 'n1', note: '已沟通' },
  })),
  district('visit', supervisor, (place) => ({
    ...{ mutation: 'bench-visits', ...item(place), entry: 'v1', date: place.today },
    ...{ result: 'partly', note: '有改进' },
  })),
  district('item', supervisor, item),
  district('balance', supervisor),
  district('draw', supervisor, () => ({ mutation: 'bench-draws', ...drawing })),
  district('draws', supervisor),
  district('drawn', supervisor, () => ({ number: 1 })),
  ask('district')('looks', principals),
]

const staffCode = (place: Place) => ({
  code: (answerOf(place, 'office inviteStaff') as { code: string }).code,
})

/** The staff, and what delegates enter. */
const ofStaff: Ask[] = [
  office('staff', admins),
  office('saveStaff', admins, () => ({
    ...{
      mutation: 'bench-staff',
      number: 'T900',
      name: '新老师',
      roles: ['teacher'],
      classes: [],
      headOf: [],
    },
  })),
  office('inviteStaff', admins, () => ({ staff: 'T900' })),
  office(
    'acceptStaff',
    () => 'bench-new-teacher',
    (place) => ({ mutation: 'bench-accept', ...staffCode(place) }),
  ),
  office('duties', admins),
  office('health', admins, (place) => ({ ...own(place), kind: 'eyesight' })),
]

const joins: Ask[] = [
  school('invite', teacher, own),
  school('invitation', teacher, own),
  family('invitation', stranger, codeIn),
  office('find', stranger, codeIn),
  office('found', stranger, (place) => ({ ...foundingIn(place), mutation: 'bench-found', name: '何老师' })),
  family('join', stranger, joining),
  family('joins', stranger),
  school('joinRequests', admins),
  school('settleJoin, vouch', teacher, (place) => ({ decision: 'vouch', request: requestIn(place) })),
  school('settleJoin, approve', admins, (place) => ({
    ...{ decision: 'approve', request: requestIn(place), ...child(place) },
  })),
  family('quit', stranger, (place) => ({ mutation: 'bench-quit', ...child(place) })),
  school('untie', admins, (place) => ({ mutation: 'bench-untie', ...child(place), tie: tieIn(place) })),
  school('revoke', teacher, own),
]

/** After all that shows it: of this child nothing of the family’s is left afterwards. */
const erasure = family('erase', guardian, (place) => ({ ...child(place), mutation: 'bench-erase' }))

/** In the evening, while a survey is open: what families and teachers look at. */
export const eveningAsks: Ask[] = [...ofFamilies, ...ofTeachers]

/** On the next morning, when the survey has closed: what the school's leaders look at; and a family that joins. */
export const morningAsks: Ask[] = [
  ...[...ofLeaders, ...ofImports, ...atDesk, ...ofStaff, ...ofDistrict, erasure, ...joins],
]
