/** Curriculum plans to begin with: the lessons of a week by grade, as they are published. A school edits them. */
import { type PlannedLessons, wholeWeek } from './books'

export interface Preset {
  id: 'national' | 'shandong'
  title: string
  /** Lessons of a week, grade 1 to 9, in either system. */
  totals: readonly number[]
}

export const presets: readonly Preset[] = [
  { id: 'national', title: '国家课程方案（2022年版）', totals: [26, 26, 30, 30, 30, 30, 34, 34, 34] },
  { id: 'shandong', title: '山东省课程安排', totals: [29, 29, 30, 30, 30, 30, 34, 34, 34] },
]

/** The rows of a preset: the total of each grade. */
export const rowsOf = ({ totals }: Preset): PlannedLessons[] =>
  totals.map((lessons, index) => ({ grade: index + 1, subject: wholeWeek, lessons }))
