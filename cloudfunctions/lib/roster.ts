/** What a school brings on its first day, checked field by field. */
import * as z from 'zod/mini'
import { isDate } from '../../shared/calendar'
import { checkPolicy, PolicyError } from '../../shared/policy/check'
import { policyOverrides } from '../../shared/policy/overrides'
import { date, distinct, flag, id, oneOf, text, whole, year } from '../../shared/records/fields'
import { offices } from '../../shared/roles/offices'
import { systems } from '../../shared/stages'

const period = z.strictObject({ name: text(1, 40), start: date(), end: date() })

const isAllowedPolicy = (payload: unknown): boolean => {
  try {
    checkPolicy(payload)
    return true
  } catch (error) {
    if (error instanceof PolicyError) return false
    throw error
  }
}

const calendar = z.strictObject({
  academicYear: z.strictObject({ name: year(), start: date(), end: date() }),
  term: period,
  terms: z.optional(z.array(period).check(z.minLength(1), z.maxLength(4))),
  schoolDays: z.string().check(z.regex(/^[01]{1,400}$/u, '应为每天一个 0 或 1')),
})

/** The parts of a school's settings that it decides on, one by one. */
export const settingsParts = {
  name: text(1, 100),
  system: oneOf(systems),
  calendar,
  lastYear: z.strictObject({
    fitness: z.nullable(
      z.strictObject({ examined: whole(1), excellent: whole(0), good: whole(0), pass: whole(0) }),
    ),
    eyesight: z.nullable(z.strictObject({ examined: whole(1), myopic: whole(0) })),
  }),
  plan: z.array(z.strictObject({ grade: whole(1, 9), subject: text(1, 20), lessons: whole(0, 60) })),
  classes: z.array(z.strictObject({ id: id(), grade: whole(1, 9), name: text(1, 40) })),
}

/** Settings as an import brings them. */
export const settingsSchema = z.strictObject({
  id: id(),
  ...settingsParts,
  policy: policyOverrides.check(z.refine(isAllowedPolicy, '不是允许的达标口径')),
})

export const staffRow = z.strictObject({
  id: id(),
  name: text(1, 40),
  roles: distinct(oneOf(offices), 1, offices.length),
  classes: distinct(id(), 0, 100),
  /** By which the school's own list knows who has not come yet, and the classes of whom they are the head teacher. */
  number: z.optional(id()),
  headOf: z.optional(distinct(id(), 0, 100)),
})
export type StaffRow = z.output<typeof staffRow>

const blankOrDate = () =>
  z.string().check(z.refine((value) => value === '' || isDate(value), '应为日期，或留空'))

export const pupilRow = z.strictObject({
  student: id(),
  class: id(),
  name: text(1, 40),
  gender: oneOf(['男', '女']),
  guardians: distinct(id(), 0, 6),
  /** Guardians by name, who have no account yet: known again by a digest when they ask to join. */
  named: z.optional(z.array(z.strictObject({ name: text(1, 40), relation: text(1, 10) }))),
  date: date(),
  left_on: blankOrDate(),
  proxy: flag(),
  consent: flag(),
})
export type PupilRow = z.output<typeof pupilRow>
