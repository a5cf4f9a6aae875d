/** Where the parts of what is stored lie: of a record's value by its declaration, and of what stands in several places. */
import { type FieldKind, kindOf } from '../../../shared/records/fields'
import type { AnyRecordType } from '../../../shared/records/record'

const below = (place: string, parts: readonly string[]): string[] => parts.map((part) => `${place}.${part}`)

function placesOf(place: string, { kind }: FieldKind): string[] {
  if (kind === 'choices' || kind === 'list') return [`${place}.*`]
  if (kind === 'wholeBySubject') return below(`${place}.*`, ['subject', 'perWeek'])
  if (kind === 'questions') return below(`${place}.*`, ['id', 'kind', 'text', 'options.*'])
  return [place]
}

/** Where the parts of a field lie in the value of a record. */
export const placesIn = ({ fields }: AnyRecordType, field: string): string[] => {
  const schema = fields[field]
  return schema === undefined ? [] : placesOf(field, kindOf(schema))
}

/** What is stamped on at submission, by type. */
export const stamped: Readonly<Record<string, readonly string[]>> = {
  pledge: ['year'],
  survey_open: ['opened'],
  rectification_end: ['figure'],
}

export const rollPlaces = ['enrolledOn', 'enrolledIn', 'leftOn', 'moves.*', 'books.*']

export const chainPlaces = below('chain', ['from', 'n', 'head', 'seal'])

const periods = ['calendar.academicYear', 'calendar.term', 'calendar.terms.*'].flatMap((period) =>
  below(period, ['name', 'start', 'end']),
)
const lastYear = [
  ...below('fitness', ['examined', 'excellent', 'good', 'pass']),
  ...below('eyesight', ['examined', 'myopic']),
]
const policy = [
  ...['min_coverage', 'min_coverage_school', 'thresholds.*', 'min_nights', 'count_naps'],
  ...below('backfill_days', ['guardian', 'teacher']),
  ...below('retention_days', ['family', 'contact', 'school', 'log']),
]

const decided = [
  ...['name', 'system', 'calendar.schoolDays', ...periods, ...below('lastYear', lastYear)],
  ...[...below('plan.*', ['grade', 'subject', 'lessons']), ...below('classes.*', ['id', 'grade', 'name'])],
]

export const settingPlaces = [
  ...below('settings', ['id', ...decided, ...below('policy', policy)]),
  ...below('records.settings.*.*.value', decided),
  ...below('nextYear', [
    ...decided,
    'mutation',
    'leaveOn',
    'leaving.*',
    'merged.*.from',
    'merged.*.into',
    'of',
  ]),
]
