/** Nine classes, what they are taught, and the curriculum's plan of lessons. */
import type { PlannedLessons, SchoolClass } from '../../shared/books'

const gradeNames = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

export const classIdOf = (grade: number): string => `class${grade}`

export const classes: readonly SchoolClass[] = gradeNames.map((name, index) => ({
  ...{ id: classIdOf(index + 1), grade: index + 1, name: `${name}年级(1)班` },
}))

type Lessons = Readonly<Record<string, number>>

const lower: Lessons = {
  ...{ 语文: 8, 数学: 4, 道德与法治: 2, 体育与健康: 4 },
  ...{ 艺术: 4, 科学: 1, 劳动: 1, 综合实践活动: 2 },
}
const upper: Lessons = {
  ...{ 语文: 6, 数学: 4, 外语: 3, 道德与法治: 2, 科学: 2, 信息科技: 1 },
  ...{ 体育与健康: 3, 艺术: 4, 劳动: 1, 综合实践活动: 2 },
}
const junior: Lessons = {
  ...{ 语文: 5, 数学: 5, 外语: 5, 道德与法治: 2, 历史: 2 },
  ...{ 体育与健康: 3, 艺术: 2, 劳动: 1, 综合实践活动: 1 },
}
const seventh: Lessons = { ...junior, 地理: 2, 生物学: 2, 信息科技: 1 }
const eighth: Lessons = { ...junior, 地理: 2, 生物学: 2, 物理: 2, 信息科技: 1 }
const ninth: Lessons = { ...junior, 物理: 3, 化学: 3 }

/** A class's timetable, which is the plan of its grade. */
export function lessonsOf(grade: number): Lessons {
  if (grade <= 2) return lower
  if (grade <= 6) return upper
  return [seventh, eighth, ninth][grade - 7] ?? ninth
}

export const plan: PlannedLessons[] = classes.flatMap(({ grade }) =>
  Object.entries(lessonsOf(grade)).map(([subject, lessons]) => ({ grade, subject, lessons })),
)

/** Subjects with written homework, the main ones first. */
export function homeworkSubjects(grade: number): readonly string[] {
  if (grade <= 2) return []
  if (grade <= 6) return ['语文', '数学', '外语']
  return ['语文', '数学', '外语', ...(grade >= 8 ? ['物理'] : []), ...(grade === 9 ? ['化学'] : [])]
}
