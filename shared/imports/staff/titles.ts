/** What people on a school's staff are called, and which office of the school's books that is. */
import { optionName } from '../../records/options'
import { type Office, offices } from '../../roles/offices'
import { type Cell, partsOf, wordsFor } from '../cells'

export const headTeacher = '班主任'

const known = wordsFor<Office>(
  ['principal', '校长'],
  ['admin', '管理员', '学校管理员', '系统管理员'],
  ['teacher', '教师', '老师', '任课教师', '任课老师', '科任教师', '科任老师', headTeacher],
  ['sports', '体育教师', '体育老师', '体育负责人'],
  ['doctor', '校医', '保健教师', '保健老师', '保健医生', '卫生老师'],
)

/** For the template and for whoever wrote something else. */
export const titlesTold = '校长、管理员、教师、班主任、体育教师、校医'

/** The words of a cell, whatever they are: what no office is called is told in a note. */
export const readTitles = (cell: Cell): string[] => partsOf(cell).flatMap((part) => part.split(' '))

/** The offices that somebody's words are; of whoever has none of these, a teacher's, which gives no right by itself. */
export function rolesOf(words: readonly string[]): Office[] {
  const named = new Set(words.flatMap((word) => known.get(word) ?? []))
  return named.size === 0 ? ['teacher'] : offices.filter((office) => named.has(office))
}

export const unknownTitles = (words: readonly string[]): string[] => words.filter((word) => !known.has(word))

/** In the order in which they are kept. */
export const rolesInWords = (roles: readonly string[]): string =>
  offices
    .filter((office) => roles.includes(office))
    .map(optionName)
    .join('、')

const leading: readonly string[] = ['principal', 'admin']
export const leads = (roles: readonly string[]): boolean => roles.some((role) => leading.includes(role))
export const leadingOf = (roles: readonly string[]): string[] =>
  roles.filter((role) => leading.includes(role))
