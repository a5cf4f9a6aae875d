/** Which class is meant: "一年级(1)班", "1年级1班", "一（1）班" and "初一1班" are names that schools use for theirs. */
import type { SchoolClass } from '../books'
import { className } from '../setting-up'
import type { System } from '../stages'
import { plain } from './cells'

const numerals = '一二三四五六七八九'
/** Grades 七 to 九 are 初一 to 初三; with five years of primary school, 六 is 初一. */
const firstOfJunior = { '6-3': 7, '5-4': 6 } as const
const juniors = '一二三四'

/** A name as names of classes are compared: "1-1" for the first class of grade one, else without blanks and brackets. */
function comparable(name: string, system: System): string {
  const bare = plain(name).replace(/[\s()[\]【】"'“”第-]/gu, '')
  const junior = bare.replace(/初([一二三四1-4])(?:年级)?/u, (_, sign: string) => {
    const place = juniors.includes(sign) ? juniors.indexOf(sign) : Number(sign) - 1
    return `${firstOfJunior[system] + place}年级`
  })
  const digits = junior.replace(/[一二三四五六七八九]/gu, (sign) => String(numerals.indexOf(sign) + 1))
  const [, grade, own] =
    /^([1-9])(?:年级|年|级)(\d{1,2})班?$/u.exec(digits) ?? /^([1-9])\.?(\d)班$/u.exec(digits) ?? []
  return grade === undefined ? digits : `${grade}-${Number(own)}`
}

/** Finds a class by its name or id, or by a grade and a class of it; undefined where none or several are meant. */
export function classFinder(classes: readonly SchoolClass[], system: System) {
  const byName = new Map<string, SchoolClass | null>()
  for (const own of classes) {
    const name = comparable(own.name, system)
    byName.set(name, byName.has(name) ? null : own)
  }
  return (name: string, grade = ''): SchoolClass | undefined => {
    const exact = classes.find((own) => own.id === name || plain(own.name) === plain(name))
    if (exact) return exact
    const inGrade = grade === '' ? undefined : byName.get(comparable(`${grade}${name}`, system))
    return inGrade ?? byName.get(comparable(name, system)) ?? undefined
  }
}

export type FindClass = ReturnType<typeof classFinder>

/** A class in full, for people: "(2)班" in the row of 一年级 is "一年级(2)班". As it was written where that is not known. */
export function fullName(name: string, grade: string, system: System): string {
  const found = [name, `${grade}${name}`].map((one) => /^([1-9])-(\d+)$/u.exec(comparable(one, system)))
  const [, number, own] = found.find((one) => one !== null) ?? []
  return number === undefined ? name : className(Number(number), Number(own))
}

const noSuchClass = '」这个班。'

/** What is said where there is no such class. */
export const unknownClass = (name: string, classes: readonly SchoolClass[]): string =>
  `没有「${name}${noSuchClass}${classes.length === 0 ? '请先建班' : `请写成已建班级的名称，如 ${classes[0]?.name ?? ''}`}`

/** Whether something is told by {@link unknownClass}. */
export const isUnknownClass = (cure: string): boolean => cure.includes(noSuchClass)
