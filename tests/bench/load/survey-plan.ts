/** Who does what in a survey's hour: the arrivals of families, and those who answer twice or get no answer. */
import { Dice } from '../../../local/demo/dice'

export interface Ballot {
  student: string
  mutation: string
  rating: number
}

/** A family that opens the survey, or casts a ballot; `second` counts from the moment the families were told. */
export interface Visit {
  second: number
  openid: string
  /** Absent where the survey is only opened. */
  ballot?: Ballot
}

export const rushSeconds = 300
const hourSeconds = 3600
/** From opening the survey to sending it, at least and at most. */
const [quickest, slowest] = [20, 90]

/** One family in 200 comes too late. */
export const isLate = (index: number): boolean => index % 200 === 3

export const ballotOf = (index: number, rating: number): Ballot => ({
  ...{ student: `pupil${index}`, mutation: `ballot-${index}` },
  rating,
})

/** What comes beside a family's one ballot: another guardian's, or the same one again where no answer came. */
function beside(index: number, own: Visit & { ballot: Ballot }, dice: Dice): Visit[] {
  const { mutation, rating } = own.ballot
  const another = { ...own.ballot, mutation: `other-${mutation}`, rating: 6 - rating }
  const partner = { ...own, openid: `family${Math.floor(index / 2)}`, ballot: another }
  if (index % 400 === 0) return [partner]
  if (index % 50 === 25) return [{ ...partner, second: own.second + dice.whole(0, 60) }]
  if (index % 400 === 10) return [own]
  if (index % 20 === 7) return [{ ...own, second: own.second + dice.whole(2, 8) }]
  return []
}

/**
 * Half of the families arrive in the first five minutes, the others over the rest of the hour. Of 400 families one has
 * two guardians who answer at the same moment and eight who do within a minute; one sends its ballot twice at once, and
 * twenty again after some seconds.
 */
export function planOf(families: number, seed: number): Visit[] {
  const dice = new Dice('survey hour', seed)
  const moment = (from: number, to: number) => dice.whole(1000 * from, 1000 * to) / 1000
  const visits = Array.from({ length: families }, (_, index): Visit[] => {
    const arrives = index < families / 2 ? moment(0, rushSeconds) : moment(rushSeconds, hourSeconds)
    const opens = { second: arrives, openid: `guardian${index}` }
    if (isLate(index)) return [opens]
    const ballot = ballotOf(index, dice.whole(1, 5))
    const casts = { ...opens, second: arrives + moment(quickest, slowest), ballot }
    return [opens, casts, ...beside(index, casts, dice)]
  })
  return visits.flat().sort((one, other) => one.second - other.second)
}
