/** The fields of frozen reports: counts alone, and who asked for one. They stay as long as the school. */
import { fields, nobody, type Place, type Row, type StoredField } from './inventory-of-pupils'

const reports: Place = { collection: 'reports' }

const below = (place: string, parts: readonly string[]): string[] => parts.map((part) => `${place}.${part}`)

const indicator = below('report.requirements.*.indicators.*', [
  ...['key', 'title', 'scope', 'role', 'status', 'figure', 'counts', 'threshold', 'provenance', 'coverage'],
  ...['coverageCounts', 'certain', 'reason', 'range', 'isEstimate', 'of', 'rule', 'takes', 'unit', 'counted'],
  ...below('sums', ['numerator', 'denominator', 'observed', 'expected']),
  ...['classes.*', 'grades.*', ...below('rows.*', ['title', 'mark', 'words'])],
])

const basis = below('report.basis', [
  ...below('policy', ['minCoverage.families', 'minCoverage.school', 'minNights', 'countNaps']),
  ...below('policy', ['backfillDays.guardian', 'backfillDays.teacher', 'thresholds.*']),
  ...['revision', 'chain.n', 'chain.head', 'books', 'formats', 'app'],
])

const items = below('report.items.*', [
  ...['rectification', 'requirement', 'title', 'indicator', 'what', 'until', 'state', 'origin', 'openedOn'],
  ...[...below('end', ['on', 'reason', 'figure']), 'key', 'of', 'measures'],
])

const head = below('report', [
  ...['number', 'why', 'at', 'asOf', 'from', 'to', ...below('counts', ['met', 'not_met', 'insufficient'])],
  ...below('school', ['name', 'system', 'year', 'pupils', ...below('term', ['name', 'start', 'end'])]),
  ...below('classes.*', ['id', 'grade', 'name']),
  ...below('requirements.*', ['id', 'title', 'clause', 'status', 'isBroken']),
])

export const ofReports: readonly StoredField[] = [
  ...nobody(reports, ['_id', 'format', 'school', 'mutation', 'mark'], '存放的位置，认得出重复的提交和改动'),
  ...nobody(reports, [...head, ...indicator, ...items, ...basis], '学校自评报告的合计和依据'),
  ...fields(reports, [
    ['account', 'staff', 'never', '谁生成的报告'],
    ['report.by', 'staff', 'never', '谁生成的报告'],
    ...['number', 'name'].map((part): Row => [`report.items.*.who.${part}`, 'staff', 'never', '谁负责整改']),
  ]),
]
