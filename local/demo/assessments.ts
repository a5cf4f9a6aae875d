/** What is assessed of single pupils: skills, fitness, eyesight, and how they stand in the region. */
import { calendar } from './calendar'
import { classes } from './classes'
import { Dice } from './dice'
import type { Entry, LogRecord } from './entry'
import { type Pupil, pupilsIn } from './pupils'
import { admin, teacherOf } from './staff'

const year = calendar.academicYear.name

interface Skill {
  kind: string
  subject: string
  items: readonly string[]
  on: string
  assessed: number
  passed: number
}

/** Sport is not assessed in full yet: what is left out could still decide. */
const skills: readonly Skill[] = [
  { kind: 'sport', subject: '体育与健康', items: ['跳绳', '篮球运球', '50米跑', '足球绕杆', '武术操'], on: '2026-10-2', assessed: 0.95, passed: 0.975 }, // prettier-ignore
  { kind: 'art', subject: '艺术', items: ['竖笛', '书法', '水彩画', '合唱', '剪纸'], on: '2026-11-0', assessed: 1, passed: 0.985 }, // prettier-ignore
  { kind: 'song', subject: '艺术', items: ['歌唱祖国', '我和我的祖国', '中国少年先锋队队歌'], on: '2026-11-0', assessed: 1, passed: 0.99 }, // prettier-ignore
  { kind: 'labour', subject: '劳动', items: ['整理房间', '种植养护', '简单烹饪', '校园值日'], on: '2026-10-2', assessed: 1, passed: 0.98 }, // prettier-ignore
]

function assess({ kind, items, assessed, passed }: Skill, date: string, { student }: Pupil): LogRecord[] {
  const dice = new Dice('skill', kind, student)
  if (!dice.chance(assessed)) return []
  return [{ type: 'skill', student, date, kind, item: dice.pick(items), passed: dice.chance(passed) }]
}

/** A teacher hands in what was assessed of a class on a day in one call. */
function skillEntries(grade: number): Entry[] {
  const subjects = [...new Set(skills.map(({ subject }) => subject))]
  return subjects.map((subject) => {
    const own = skills.filter((skill) => skill.subject === subject)
    const date = `${own[0]?.on ?? ''}${grade <= 5 ? 2 : 3}`
    const records = pupilsIn(grade, date).flatMap((pupil) =>
      own.flatMap((skill) => assess(skill, date, pupil)),
    )
    return { at: `${date}T16:45`, by: teacherOf(grade, subject), records }
  })
}

const fitnessGrades = [['excellent', 23], ['good', 38], ['pass', 35], ['fail', 4]] as const // prettier-ignore
/** More children are short-sighted in each grade: a share of the grade's. */
const myopicShare = (grade: number) => 0.12 + 0.068 * (grade - 1)

function examine({ student, grade }: Pupil): LogRecord[] {
  const dice = new Dice('health', student)
  if (dice.chance(0.015)) return []
  return [
    { type: 'fitness', year, student, grade: dice.weighed(fitnessGrades) },
    { type: 'eyesight', year, student, myopic: dice.chance(myopicShare(grade)) },
  ]
}

function healthEntry(grade: number): Entry {
  const date = `2026-10-${String(18 + grade)}`
  return { at: `${date}T10:30`, by: admin, records: pupilsIn(grade, date).flatMap(examine) }
}

/** Grade 5 and 8 are tested in the region: passed of tested, beside the region's median; last year, then this. */
const results: readonly (readonly [
  stage: string,
  subject: string,
  before: number,
  now: number,
  median: string,
])[] = [
  ['primary', '语文', 26, 27, '0.92'],
  ['primary', '数学', 25, 26, '0.93'],
  ['primary', '科学', 26, 28, '0.90'],
  ['junior', '语文', 24, 26, '0.88'],
  ['junior', '数学', 21, 23, '0.85'],
  ['junior', '外语', 22, 24, '0.84'],
]
const tested = 28

const regionalEntry = (of: string, at: string, passedOf: 2 | 3): Entry => ({
  ...{ at, by: admin },
  records: results.map((result) => ({
    ...{ type: 'regional', year: of, stage: result[0], subject: result[1], tested },
    ...{ passed: result[passedOf], median: result[4] },
  })),
})

export const assessmentEntries = (): Entry[] => [
  regionalEntry('2025-2026', '2026-09-03T09:20', 2),
  regionalEntry(year, '2026-11-06T14:10', 3),
  ...classes.flatMap(({ grade }) => [healthEntry(grade), ...skillEntries(grade)]),
]

/** Last year's figures, as the school brought them along. */
export const lastYear = {
  fitness: { examined: 243, excellent: 48, good: 86, pass: 94 },
  eyesight: { examined: 243, myopic: 96 },
}
