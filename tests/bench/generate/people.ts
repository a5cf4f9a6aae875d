/** Who is at a generated school, and what will become of each pupil during the run. */
import type { SchoolClass } from '../../../shared/books'
import type { StaffRow } from '../../../cloudfunctions/lib/roster'
import { addDays } from '../../../shared/calendar'
import { type Stage, stageOf } from '../../../shared/stages'
import { allSchoolDays } from './calendar'
import { diceFor } from './entry'
import type { Spec } from './spec'

export const system = '6-3'
export const grades = 9
export const admin = 'admin'
export const principal = 'principal'

/** A pupil and the course of the year: what happens, happens on a school day of the run or not at all. */
export interface Pupil {
  index: number
  id: string
  name: string
  gender: string
  grade: number
  stage: Stage
  class: string
  guardians: [string, ...string[]]
  proxy: boolean
  /** Whether the family logs, and how often it reaches what is asked. */
  logs: boolean
  habit: number
  /** Consent on paper; the day of the app's consent, or of its withdrawal. */
  consent: boolean
  consentsOn: string
  withdrawsOn: string
  /** "" is never; `enrolledOn` is the first day of the year for all but those who join. */
  enrolledOn: string
  leavesOn: string
  movesOn: string
  movesTo: string
}

const classId = (index: number): string => `c${index}`

export const classesOf = ({ pupils, perClass }: Spec): SchoolClass[] =>
  Array.from({ length: Math.ceil(pupils / perClass) }, (_, index) => {
    const grade = (index % grades) + 1
    return { id: classId(index), grade, name: `${grade}年级(${Math.floor(index / grades) + 1})班` }
  })

/** The teacher who logs for a class. */
export const teacherOf = (className: string): string => `t${className.slice(1)}`

/** Teachers of one class each, the others of two, a principal and an admin. */
export function staffOf(spec: Spec): StaffRow[] {
  const classes = classesOf(spec).length
  const teachers = Math.max(classes, Math.ceil(spec.pupils / spec.pupilsPerTeacher))
  const taught = (index: number) =>
    index < classes ? [index] : [...new Set([(2 * index) % classes, (2 * index + 1) % classes])]
  return [
    { id: principal, name: '校长', roles: ['principal'], classes: [] },
    { id: admin, name: '教务员', roles: ['admin'], classes: [] },
    ...Array.from({ length: teachers }, (_, index): StaffRow => {
      return {
        id: `t${index}`,
        name: `教师${index}`,
        roles: ['teacher'],
        classes: taught(index).map(classId),
      }
    }),
  ]
}

/** Every tenth child has an elder brother or sister at the school; every second one has two guardians. */
function guardiansOf(index: number): Pupil['guardians'] {
  const first = index % 10 === 9 ? index - 1 : index
  return first % 2 === 0 ? [`g${first}`, `h${first}`] : [`g${first}`]
}

/** The other class of the same grade that comes next, or none. */
function nextClass(spec: Spec, own: number): string {
  const count = classesOf(spec).length
  const next = own + grades < count ? own + grades : own % grades
  return next === own ? '' : classId(next)
}

export function pupilOf(spec: Spec, index: number): Pupil {
  const dice = diceFor(spec.seed, 'pupil', index)
  const place = Math.floor(index / spec.perClass)
  const grade = (place % grades) + 1
  const later = () => (spec.days < 2 ? '' : (allSchoolDays[dice.whole(1, spec.days - 1)] ?? ''))
  const sometimes = (share: number) => (dice.chance(share) ? later() : '')
  const consent = !dice.chance(spec.withoutConsent)
  const joins = sometimes(spec.joiners)
  const changes = joins === ''
  const movesTo = nextClass(spec, place)
  return {
    ...{ index, id: `p${index}`, name: `学生${index}`, gender: dice.pick(['男', '女']) },
    ...{ grade, stage: stageOf(system, grade), class: classId(place), guardians: guardiansOf(index) },
    ...{ proxy: dice.chance(spec.proxies), logs: dice.chance(spec.families), habit: dice.pick([0.7, 1, 1]) },
    ...{ consent, consentsOn: consent || dice.chance(0.5) ? '' : later() },
    withdrawsOn: consent && changes ? sometimes(spec.withdrawConsent) : '',
    enrolledOn: joins || String(allSchoolDays[0]),
    leavesOn: changes ? sometimes(spec.leavers) : '',
    ...{ movesOn: changes && movesTo !== '' ? sometimes(spec.transfers) : '', movesTo },
  }
}

export const isOnRoll = ({ enrolledOn, leavesOn }: Pupil, date: string): boolean =>
  enrolledOn <= date && (leavesOn === '' || date < leavesOn)

export const classAt = ({ movesOn, movesTo, class: own }: Pupil, date: string): string =>
  movesOn !== '' && movesOn <= date ? movesTo : own

/** Whether the family's consent is in force all day. */
export const consents = ({ consent, consentsOn, withdrawsOn }: Pupil, date: string): boolean =>
  consent ? withdrawsOn === '' || date < withdrawsOn : consentsOn !== '' && consentsOn <= date

export const dayAfter = (date: string): string => addDays(date, 1)
