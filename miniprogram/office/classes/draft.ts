/** The classes of a school as they are being put together. Pure. */
import type { SchoolClass } from '../../../shared/books'
import { className } from '../../../shared/setting-up'

const grades = 9

/** The classes of each grade, in the order of their list. */
export const byGrade = (classes: readonly SchoolClass[]): { grade: number; classes: SchoolClass[] }[] =>
  Array.from({ length: grades }, (_, index) => ({
    grade: index + 1,
    classes: classes.filter(({ grade }) => grade === index + 1),
  }))

/** The name that the next class of a grade would have: the first number that is free. */
function nextName(classes: readonly SchoolClass[], grade: number): string {
  const names = new Set(classes.map(({ name }) => name))
  let number = 1
  while (names.has(className(grade, number))) number++
  return className(grade, number)
}

/** With one more class of a grade, after those that it has. */
export function withOneMore(classes: readonly SchoolClass[], grade: number, id: string): SchoolClass[] {
  const added = { id, grade, name: nextName(classes, grade) }
  return [...classes, added].sort((a, b) => a.grade - b.grade)
}

export const renamed = (classes: readonly SchoolClass[], id: string, name: string): SchoolClass[] =>
  classes.map((one) => (one.id === id ? { ...one, name } : one))

export const without = (classes: readonly SchoolClass[], id: string): SchoolClass[] =>
  classes.filter((one) => one.id !== id)
