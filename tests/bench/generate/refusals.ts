/** Submissions about a pupil that have to be refused, each for one reason. */
import { addDays } from '../../../shared/calendar'
import type { ProblemCode } from '../../../shared/problems'
import { between, diceFor, type Entry } from './entry'
import { classAt, consents, dayAfter, isOnRoll, type Pupil, teacherOf } from './people'
import type { Spec } from './spec'

type Mistake = (pupil: Pupil, date: string) => Omit<Entry, 'at'> | undefined

const study = (student: string, date: string, minutes = 30) => ({
  ...{ type: 'home_study', student, date, minutes },
})

const tooLong: Mistake = ({ id, guardians: [by] }, date) => ({
  ...{ by, record: study(id, date, 601), refused: 'invalid' },
})
const tomorrow: Mistake = ({ id, guardians: [by] }, date) => ({
  ...{ by, record: study(id, dayAfter(date)), refused: 'future' },
})
const nobodys: Mistake = ({ id }, date) => ({
  ...{ by: 'stranger', record: study(id, date), refused: 'forbidden' },
})
const notThere: Mistake = ({ id, guardians: [by] }) => {
  const record = { type: 'withdraw', of: 'reading', student: id, date: '2030-01-01' }
  return { by, record, refused: 'not_found' }
}
const longAgo: Mistake = (pupil, date) => {
  const before = addDays(date, -8)
  if (!isOnRoll(pupil, before)) return undefined
  return { by: pupil.guardians[0], record: study(pupil.id, before), refused: 'too_late' }
}

const mistakes = [tooLong, tomorrow, nobodys, notThere, longAgo]

/** Now and then somebody makes a mistake. Consent must be in force, or another code would come first. */
function mistakesOn(spec: Spec, pupil: Pupil, date: string): Entry[] {
  const dice = diceFor(spec.seed, pupil.id, date, 'mistake')
  if (!dice.chance(spec.refused) || !isOnRoll(pupil, dayAfter(date)) || !consents(pupil, date)) return []
  const made = dice.pick(mistakes)(pupil, date)
  return made ? [{ at: between(dice, date, 21, 22), ...made }] : []
}

/** Whoever has left, or has withdrawn consent, tries once more. */
function afterwards(spec: Spec, pupil: Pupil, date: string): Entry[] {
  const dice = diceFor(spec.seed, pupil.id, date, 'afterwards')
  const attempt = (refused: ProblemCode): Entry => ({
    ...{ at: between(dice, date, 21, 22), by: pupil.guardians[0], record: study(pupil.id, date), refused },
  })
  if (pupil.leavesOn === date) return [attempt('not_on_roll')]
  return pupil.withdrawsOn === date && isOnRoll(pupil, date) ? [attempt('no_consent')] : []
}

/** A teacher logs for a child of whom the family has logged that day: the family's word stands. */
export function overTheFamily(pupil: Pupil, date: string, evening: readonly Entry[]): Entry[] {
  const first = evening.find(({ record, by }) => record.type === 'sleep' && by === pupil.guardians[0])
  const isBack = evening.some(({ record }) => record.of === 'sleep')
  if (!pupil.proxy || !first || isBack || !first.at.startsWith(date)) return []
  const again = { ...first, at: `${date}T23:59:59+08:00`, by: teacherOf(classAt(pupil, date)) }
  return [{ ...again, refused: 'duplicate' }]
}

export const refusalsAbout = (spec: Spec, pupil: Pupil, date: string): Entry[] => [
  ...mistakesOn(spec, pupil, date),
  ...afterwards(spec, pupil, date),
]
