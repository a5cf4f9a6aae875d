/**
 * How schools and inspectors are drawn (双随机): everybody in a list gets the SHA-256 of the seed, the list's name and
 * their own, a line for each; the smallest come first. Nothing else goes in, so whoever has the seed and the lists can
 * draw again and must find the same: printf '种子\n学校\n岚海实验学校' | sha256sum. A seed is published before it can be
 * known, such as the number of a lottery; the record keeps everything.
 */
import { createHash } from 'node:crypto'
import type { DrawnSchool } from '../../../shared/views/district-draw'

/** What a line says that its list is; told on the page that shows how to check a draw. */
export const lists = { school: '学校', inspector: '检查人员', class: '班级' } as const

/** The hash by which one of a list is placed, in hexadecimal. */
export const placeOf = (seed: string, list: string, name: string): string =>
  createHash('sha256').update([seed, list, name].join('\n'), 'utf8').digest('hex')

/** A list in the order that a seed gives it. */
export const inDrawnOrder = (seed: string, list: string, names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, place: placeOf(seed, list, name) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ name }) => name)

export interface Population {
  /** By name, with how many classes each has. Names differ. */
  schools: readonly { name: string; classes: number }[]
  inspectors: readonly string[]
}

export interface Wanted {
  seed: string
  /** How many schools, inspectors at each, and classes of each. */
  schools: number
  inspectors: number
  classes: number
}

/** "第3个班": classes are told by their place in the school's own list. */
const classNames = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}个班`)

/**
 * The drawn schools in their order, each with the next inspectors of theirs: whoever came last comes again only after
 * everybody else. Classes of a school are drawn by the school's name and their own.
 */
export function draw({ schools, inspectors }: Population, wanted: Wanted): DrawnSchool[] {
  const { seed } = wanted
  const names = schools.map(({ name }) => name)
  const drawn = inDrawnOrder(seed, lists.school, names).slice(0, wanted.schools)
  const people = inDrawnOrder(seed, lists.inspector, inspectors)
  return drawn.map((name, index) => {
    const classes = schools.find((one) => one.name === name)?.classes ?? 0
    const first = index * wanted.inspectors
    const own = Array.from({ length: wanted.inspectors }, (_, next) => people[(first + next) % people.length])
    return {
      name,
      inspectors: own.filter((one) => one !== undefined),
      classes: inDrawnOrder(seed, `${lists.class}\n${name}`, classNames(classes)).slice(0, wanted.classes),
    }
  })
}
