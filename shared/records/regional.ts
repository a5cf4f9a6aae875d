import { joinKey } from '../keys'
import { stages } from '../stages'
import { counters } from '../tallies/counters'
import { decimal, oneOf, subject, whole, year } from './fields'
import { recordType } from './record'

/** The school's result in a regional assessment, beside the region's median pass rate as it was told. */
export const regional = recordType({
  type: 'regional',
  title: '区域学业质量监测',
  by: ['principal', 'admin'],
  ledger: 'school',
  fields: {
    year: year(),
    stage: oneOf(stages),
    subject: subject(),
    tested: whole(1),
    passed: whole(0),
    median: decimal(),
  },
  rules: [{ field: 'passed', cure: '不能多于检测人数', holds: ({ passed, tested }) => passed <= tested }],
  key: ['year', 'stage', 'subject'],
  withdrawable: true,
  bounds: ({ stage }, { stages: taught }) =>
    taught.includes(stage) ? undefined : { field: 'stage', cure: '本校没有这个学段的班级' },
  moves(record) {
    const result = (what: string) => joinKey(record.year, record.stage, record.subject, record.median, what)
    return counters({ [result('tested')]: record.tested, [result('passed')]: record.passed })
  },
})
