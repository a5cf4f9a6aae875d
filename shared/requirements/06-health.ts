import { joinKey } from '../keys'
import { count } from '../tallies/counters'
import { compare, minus } from '../tallies/rational'
import { countUnits, official, total } from './counting'
import type { Evidence, PupilEvidence } from './evidence'
import { comparedWithLastYear } from './indicators/compared'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

/** The fall in myopia that a year should bring: one percentage point [O]. */
const onePoint = { numerator: 1, denominator: 100 }
const grades = ['excellent', 'good', 'pass', 'fail']

/** Pupils with a fitness result this academic year, and those among the grades that count. */
function countFitness({ pupils, calendar }: Evidence<'fitness'>, counted: readonly string[]) {
  const has = (among: readonly string[]) => {
    const labels = among.map((grade) => joinKey(calendar.academicYear.name, grade))
    return ({ tally }: PupilEvidence<'fitness'>) =>
      total(labels.map((label) => count(tally.fitness, label))) > 0
  }
  return countUnits('school', pupils, has(grades), has(counted))
}

export const health = requirement({
  id: 6,
  title: '体质与视力',
  clause: '学生体质健康监测合格率达到90%以上，优良率逐年提高。学生近视率比上一年度降低1个百分点以上。',
  needs: ['fitness', 'eyesight'],
  indicators: [
    unitShare({
      key: 'fitness_pass',
      title: '体质合格',
      toMeet: ['再有 {} 名学生及格', '补测 {} 名学生，且都及格'],
      rule: '本学年体质测试及格以上的学生数，除以已测试的学生数。',
      role: 'deciding',
      threshold: official('>=', '0.90'),
      count: (evidence) => [countFitness(evidence, ['excellent', 'good', 'pass'])],
    }),
    comparedWithLastYear({
      key: 'fitness_excellent_good',
      title: '体质优良',
      toMeet: ['再有 {} 名学生达到良好', '补测 {} 名学生，且都达到良好'],
      rule: '本学年体质测试优秀和良好的学生数，除以已测试的学生数，应高于去年。',
      against: (lastYear) => `高于${lastYear}`,
      role: 'deciding',
      baseline: ({ lastYear: { fitness } }) =>
        fitness && { numerator: fitness.excellent + fitness.good, denominator: fitness.examined },
      improves: (figure, lastYear) => compare(figure, lastYear) > 0,
      count: (evidence) => countFitness(evidence, ['excellent', 'good']),
    }),
    comparedWithLastYear({
      key: 'myopia',
      title: '近视',
      toMeet: ['近视再少 {} 名学生', '补查 {} 名学生，且都不近视'],
      lacking: '近视',
      rule: '本学年检查为近视的学生数，除以已检查的学生数，应比去年低 1 个百分点以上。',
      against: (lastYear) => `比${lastYear} 低 1 个百分点以上`,
      fewerIsBetter: true,
      role: 'deciding',
      baseline: ({ lastYear: { eyesight } }) =>
        eyesight && { numerator: eyesight.myopic, denominator: eyesight.examined },
      improves: (figure, lastYear) => compare(figure, minus(lastYear, onePoint)) <= 0,
      count({ pupils, calendar }) {
        const has = (what: string) => {
          const label = joinKey(calendar.academicYear.name, what)
          return ({ tally }: PupilEvidence<'eyesight'>) => count(tally.eyesight, label) > 0
        }
        return countUnits('school', pupils, has('examined'), has('myopic'))
      },
    }),
  ],
})
