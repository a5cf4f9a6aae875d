import { fullMonths, monthOf, shiftYear } from '../calendar'
import { joinKey, splitKey } from '../keys'
import { onRoll } from '../roll'
import { type Stage, stages } from '../stages'
import { count, type Counters } from '../tallies/counters'
import { compare, rational, type Rational } from '../tallies/rational'
import { countUnits, local } from './counting'
import type { PupilEvidence } from './evidence'
import { verdictStatus } from './indicators/status'
import { unitShare } from './indicators/unit-share'
import { type Indicator, type IndicatorRule, requirement } from './requirement'

interface Result {
  stage: string
  subject: string
  median: string
  figure: Rational
}

/** The results of one academic year, as the labels of the counters tell them. */
function resultsOf(sums: Counters, year: string): Result[] {
  const labels = Object.keys(sums).map(splitKey)
  return labels.flatMap(([of, stage = '', subject = '', median = '', what]) => {
    if (of !== year || what !== 'tested') return []
    const figure = (counted: string) => count(sums, joinKey(year, stage, subject, median, counted))
    return [
      { stage, subject, median, figure: { numerator: figure('passed'), denominator: figure('tested') } },
    ]
  })
}

const byCodePoint = (a: string, b: string) => {
  const [left, right] = [[...a], [...b]]
  const differing = left.findIndex((sign, index) => sign !== right[index])
  if (differing < 0) return left.length - right.length
  return (left[differing]?.codePointAt(0) ?? 0) - (right[differing]?.codePointAt(0) ?? -1)
}

const inOrder = (a: Result, b: Result) =>
  stages.indexOf(a.stage as Stage) - stages.indexOf(b.stage as Stage) || byCodePoint(a.subject, b.subject)

/** Met at the region's median or above, or where it is higher than last year's. */
const isGood = (figure: Rational, median: string, lastYear: Rational | null) =>
  compare(figure, rational(median)) >= 0 || (lastYear !== null && compare(figure, lastYear) > 0)

function finding({ stage, subject, median, figure }: Result, lastYear: Rational | null): Indicator {
  const status = verdictStatus(isGood(figure, median, lastYear))
  const shown = { threshold: null, provenance: 'O' as const, median, baseline: lastYear }
  const scope = `${stage}:${subject}`
  return {
    key: 'subject_pass',
    scope,
    role: 'deciding',
    status,
    ...figure,
    observed: 1,
    expected: 1,
    ...shown,
  }
}

const subjectPass: IndicatorRule<'regional'> = {
  key: 'subject_pass',
  title: '学科合格',
  counted: '科',
  summed: '人',
  rule: '本学年区域监测的合格人数，除以参测人数，不低于区域中等水平或高于去年即达标。',
  against: (lastYear) => `高于${lastYear}`,
  role: 'deciding',
  movable: 'results',
  toMeet: ['再有 {} 人合格', ''],
  statusWith: ({ numerator, denominator, median = '', baseline = null }) =>
    verdictStatus(isGood({ numerator: numerator ?? 0, denominator: denominator ?? 1 }, median, baseline)),
  assess({ school, calendar }) {
    const sums = school.regional ?? {}
    const year = calendar.academicYear.name
    const before = resultsOf(sums, shiftYear(year, -1))
    const lastYearOf = ({ stage, subject }: Result) =>
      before.find((result) => result.stage === stage && result.subject === subject)?.figure ?? null
    return resultsOf(sums, year)
      .sort(inOrder)
      .map((result) => finding(result, lastYearOf(result)))
  },
}

const monthsOnRoll = ({ roll }: PupilEvidence<'reading'>, months: string[]) =>
  months.filter((first) => onRoll(roll, first))

export const academic = requirement({
  id: 4,
  title: '学业质量',
  clause: '在区域学业质量监测中各学科合格率达到中等以上或逐年提升。',
  needs: ['regional', 'reading'],
  indicators: [
    subjectPass,
    unitShare({
      key: 'reading_monthly',
      title: '每月读完一本书',
      toMeet: ['再有 {} 名学生每个整月都读完一本', '再有 {} 名学生由监护人同意记录，且每个整月都读完一本'],
      rule: '在籍的每个整月都至少读完 1 本书的学生数，除以监护人已同意记录的学生数。',
      role: 'supporting',
      threshold: local('>=', '0.90'),
      families: true,
      count({ pupils, calendar, asOf }) {
        const months = fullMonths(calendar, asOf)
        const readers = pupils.filter((pupil) => monthsOnRoll(pupil, months).length > 0)
        const readEveryMonth = (pupil: PupilEvidence<'reading'>) =>
          monthsOnRoll(pupil, months).every((first) => count(pupil.tally.reading, monthOf(first)) > 0)
        return [countUnits('school', readers, ({ consent }) => consent, readEveryMonth)]
      },
    }),
  ],
})
