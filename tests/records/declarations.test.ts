/** Who may log what, when, and what it takes: the table of the contract, row by row, then the app's own types. */
import { consentedTypes, recordTypeOf, recordTypes, type TypeName } from '../../shared/records/index'
import type { AnyRecordType, Backfill } from '../../shared/records/record'

const family = ['guardian', 'proxyTeacher']
const teacher = ['teacher']
const office = ['principal', 'admin']
const guardian = ['guardian']

it.each<[TypeName, string[], string[]]>([
  ['sleep', family, ['student', 'date']],
  ['home_study', family, ['student', 'date']],
  ['reading', family, ['student', 'date']],
  ['consent', guardian, ['student']],
  ['home_visit', teacher, ['visit']],
  ['assignment', teacher, ['class', 'date', 'subject']],
  ['class_check', teacher, ['class', 'date', 'subject']],
  ['exercise', [...teacher, 'sportsDelegate'], ['class', 'date']],
  ['skill', teacher, ['student', 'kind', 'item']],
  ['class_meeting', teacher, ['class', 'date']],
  ['flag_ceremony', office, ['date']],
  ['social_practice', office, ['date']],
  ['parent_meeting', office, ['date']],
  ['open_day', office, ['date']],
  ['incident', office, ['incident']],
  ['pledge', ['staffMember'], ['year']],
  ['timetable', office, ['class']],
  ['regional', office, ['year', 'stage', 'subject']],
  ['fitness', [...office, 'sportsDelegate'], ['year', 'student']],
  ['eyesight', [...office, 'schoolDoctor'], ['year', 'student']],
  ['survey_open', office, ['survey']],
  ['ballot', guardian, ['survey', 'student']],
  ['enrol', office, ['student']],
  ['amend', office, ['student']],
  ['transfer', office, ['student', 'date']],
  ['leave', office, ['student']],
  ['visit_answer', guardian, ['student', 'visit']],
  ['visit_task', teacher, ['student', 'task']],
  ['sampling', office, []],
  ['survey_form', office, ['survey']],
  ['rectification', [...office, 'supervisor'], ['rectification']],
  ['rectification_note', [...office, 'responsible', 'supervisor'], ['rectification', 'entry']],
  ['rectification_end', ['principal'], ['rectification']],
  ['revisit', [...office, 'supervisor'], ['rectification', 'entry']],
  ['joining', office, []],
])('%s is logged by %j, under %j', (name, by, key) => {
  expect(recordTypeOf(name)).toMatchObject({ by, key })
})

const typesThat = (has: (type: AnyRecordType) => unknown) =>
  recordTypes.filter((type: AnyRecordType) => has(type)).map(({ type }) => type)

it('knows the types of the contract, in its order, and then those of the app', () => {
  expect(typesThat(() => true)).toEqual([
    ...['sleep', 'home_study', 'reading', 'consent', 'home_visit', 'assignment', 'class_check', 'exercise'],
    ...[
      'skill',
      'class_meeting',
      'flag_ceremony',
      'social_practice',
      'parent_meeting',
      'open_day',
      'incident',
    ],
    ...['pledge', 'timetable', 'regional', 'fitness', 'eyesight', 'survey_open', 'ballot', 'enrol', 'amend'],
    ...['transfer', 'leave'],
    ...['visit_answer', 'visit_task', 'sampling', 'survey_form'],
    ...['rectification', 'rectification_note', 'rectification_end', 'revisit', 'joining'],
  ])
})

it('asks consent for three types', () => {
  expect(typesThat(({ needsConsent }) => needsConsent)).toEqual(['sleep', 'home_study', 'reading'])
  expect(consentedTypes).toEqual(['sleep', 'home_study', 'reading'])
})

it('asks whether a pupil is on roll, but not for enrol, leave, consent and amend', () => {
  expect(typesThat(({ needsRoll }) => needsRoll)).toEqual([
    ...['sleep', 'home_study', 'reading', 'home_visit', 'skill', 'fitness', 'eyesight', 'ballot', 'transfer'],
    'visit_task',
  ])
})

it('lets changes of the roll alone lie ahead', () => {
  expect(typesThat(({ mayLieAhead }) => mayLieAhead)).toEqual(['enrol', 'transfer', 'leave'])
})

it.each<[Backfill, string[]]>([
  ['guardian', ['sleep', 'home_study', 'reading']],
  ['teacher', ['home_visit', 'assignment', 'class_check', 'exercise', 'skill', 'class_meeting']],
])('limits how late a record may come by the days of the %s', (whose, expected) => {
  expect(typesThat(({ backfill }) => backfill === whose)).toEqual(expected)
})

it('asks for the size of the class where a bound is made of it', () => {
  expect(typesThat(({ needsClassSize }) => needsClassSize)).toEqual(['assignment', 'class_check'])
})

it('leaves a home visit to its author', () => {
  expect(typesThat(({ authored }) => authored)).toEqual(['home_visit'])
})

it('keeps what is about a pupil with the pupil, and what is about a class with the class', () => {
  const inLedger = (kind: string) => typesThat(({ ledger }) => ledger === kind)
  expect(inLedger('pupil')).toEqual(typesThat(({ fields }) => 'student' in fields))
  expect(inLedger('class')).toEqual(typesThat(({ fields }) => 'class' in fields && !('student' in fields)))
  expect(inLedger('staff')).toEqual(['pledge'])
})
