/** The children, and what kind of families they come from. */
import type { PupilRow } from '../../cloudfunctions/lib/roster'
import { classIdOf } from './classes'
import { Dice } from './dice'
import { minutesOf } from './entry'
import { nameFor } from './names'

/** How often a family logs in a week that it is asked in; keen ones log in every week. */
export type Habit = 'keen' | 'daily' | 'twice' | 'once' | 'never' | 'boards'

export interface Pupil extends PupilRow {
  grade: number
  /** The days on which the child came in the middle of the year, and left. */
  comes?: string
  leaves?: string
  /** The guardian who logs. */
  logger: string
  habit: Habit
  /** When the child usually goes to bed and gets up, in minutes since midnight. */
  bed: number
  wake: number
  /** Minutes of written homework at home on a usual day. */
  study: number
  reads: boolean
  /** The hour at which the family logs, in minutes since midnight. */
  hour: number
}

const sizes = [26, 27, 28, 29, 29, 29, 27, 28, 28]

/** The children of the people whom one can be, one who leaves and one who comes. */
const own: Record<string, Partial<Pupil>> = {
  'pupil3-5': { name: '王小明', gender: '男', guardians: ['mumWang', 'dadWang'], habit: 'keen' },
  'pupil7-9': {
    ...{ name: '王小红', gender: '女', guardians: ['mumWang', 'dadWang'], habit: 'keen' },
    ...{ bed: minutesOf('21:46'), wake: minutesOf('06:38') },
  },
  'pupil5-12': { name: '秦兰', gender: '女', guardians: ['teacherQin', 'mumQin'], habit: 'keen' },
  'pupil4-29': { leaves: '2026-10-31' },
  'pupil6-29': { comes: '2026-10-12', consent: true, habit: 'once' },
}
/** Younger children, and the elder one of each. */
const elderSiblings: Record<string, string> = {
  ...{ 'pupil1-3': 'pupil4-8', 'pupil2-10': 'pupil6-6', 'pupil1-15': 'pupil3-20', 'pupil4-21': 'pupil8-5' },
  ...{
    'pupil5-2': 'pupil9-14',
    'pupil2-22': 'pupil5-17',
    'pupil6-11': 'pupil8-13',
    'pupil3-24': 'pupil7-18',
  },
}
const boarders = ['pupil8-9', 'pupil8-21', 'pupil9-4', 'pupil9-17', 'pupil9-25']

/** Bedtime, time of getting up, and minutes of homework that are usual in each grade. */
const usual: readonly (readonly [bed: string, wake: string, study: number])[] = [
  ['20:25', '06:57', 0],
  ['20:25', '06:56', 0],
  ['20:28', '06:55', 25],
  ['20:30', '06:55', 30],
  ['20:34', '06:54', 34],
  ['20:36', '06:53', 38],
  ['21:28', '06:42', 62],
  ['21:40', '06:40', 70],
  ['21:56', '06:38', 78],
]

const habits = [['daily', 18], ['twice', 40], ['once', 20], ['never', 22]] as const // prettier-ignore

function daysOf(dice: Dice, grade: number): Pick<Pupil, 'bed' | 'wake' | 'study' | 'reads' | 'hour'> {
  const [bed, wake, study] = usual[grade - 1] ?? ['21:00', '06:50', 30]
  const isOwl = dice.chance(0.03)
  return {
    bed: dice.around(minutesOf(bed), grade <= 6 ? 7 : 12) + (isOwl ? 35 : 0),
    wake: dice.around(minutesOf(wake), 5),
    study: study === 0 ? 0 : Math.max(10, dice.around(study, 10)),
    reads: dice.chance(0.78),
    hour: dice.around(minutesOf('20:50'), 40),
  }
}

/** Pupils come into grade 1 or grade 7. */
const enrolledOn = (grade: number) => `${2026 - ((grade - 1) % 6)}-09-01`

function pupilOf(grade: number, number: number, taken: ReadonlySet<string>): Pupil {
  const student = `pupil${grade}-${number}`
  const dice = new Dice('pupil', student)
  const gender = dice.chance(0.52) ? '男' : '女'
  const guardians = [
    `guardian${grade}-${number}a`,
    ...(dice.chance(0.6) ? [`guardian${grade}-${number}b`] : []),
  ]
  const consent = dice.chance(0.97)
  const boards = boarders.includes(student)
  const habit: Habit = boards ? 'boards' : dice.weighed(habits)
  const pupil: Omit<Pupil, 'logger'> = {
    ...{ student, class: classIdOf(grade), grade, gender, guardians, left_on: '' },
    ...{ date: enrolledOn(grade), proxy: boards, consent: consent || boards, habit, ...daysOf(dice, grade) },
    name: nameFor(dice, student, gender, taken),
    ...own[student],
  }
  return { ...pupil, logger: pupil.guardians[0] ?? '' }
}

function pupilsOf(grade: number, size: number): Pupil[] {
  const pupils: Pupil[] = []
  for (let number = 1; number <= size; number++) {
    pupils.push(pupilOf(grade, number, new Set(pupils.map(({ name }) => name))))
  }
  return pupils
}

/** A younger child has its elder's surname, guardians and habits. */
function joinSiblings(pupils: Pupil[]): Pupil[] {
  const byId = new Map(pupils.map((pupil) => [pupil.student, pupil]))
  return pupils.map((pupil) => {
    const elder = byId.get(elderSiblings[pupil.student] ?? '')
    if (elder === undefined) return pupil
    const { guardians, logger, habit, hour } = elder
    return { ...pupil, name: elder.name.slice(0, 1) + pupil.name.slice(1), guardians, logger, habit, hour }
  })
}

export const pupils: readonly Pupil[] = joinSiblings(
  sizes.flatMap((size, index) => pupilsOf(index + 1, size)),
)

/** Whether a child is on the roll on a day of the year. */
export const isHere = ({ comes, leaves }: Pupil, date: string): boolean =>
  (comes === undefined || comes <= date) && (leaves === undefined || leaves > date)

export const pupilsIn = (grade: number, date: string): Pupil[] =>
  pupils.filter((pupil) => pupil.grade === grade && isHere(pupil, date))

const rowOf = ({ student, name, gender, guardians, date, proxy, consent, ...pupil }: Pupil): PupilRow => ({
  ...{ student, class: pupil.class, name, gender, guardians, date, left_on: '', proxy, consent },
})

/** The roster of the first day. */
export const roster = (): PupilRow[] => pupils.filter(({ comes }) => comes === undefined).map(rowOf)
