/** Surveys: opened every forty school days, answered within three days, by some twice or too late. */
import { addDays } from '../../../shared/calendar'
import { allSchoolDays } from './calendar'
import { between, diceFor, type Entry } from './entry'
import { admin, isOnRoll, type Pupil } from './people'
import type { Spec } from './spec'

const every = 40
const first = 3
const openDays = 2
const answering = 0.6

/** What came in to a survey: who answered, and how many of them were satisfied. */
export interface SurveySums {
  survey: string
  opened: string
  closes: string
  answered: Set<string>
  satisfied: number
}

/** The survey that is opened on a day, if one is. */
export function surveyOpened(date: string): { survey: string; closes: string } | undefined {
  const nth = allSchoolDays.indexOf(date) + 1
  return nth % every === first ? { survey: `s-${date}`, closes: addDays(date, openDays) } : undefined
}

export function openingOf(date: string): Entry[] {
  const opened = surveyOpened(date)
  return opened
    ? [{ at: `${date}T07:30:00+08:00`, by: admin, record: { type: 'survey_open', ...opened } }]
    : []
}

const isSatisfied = (rating: number) => rating >= 4

/** A family's ballot, and sometimes a second one, or one that comes too late. */
function ballotsOf(spec: Spec, pupil: Pupil, opened: string, sums: SurveySums, asOf: string): Entry[] {
  const dice = diceFor(spec.seed, pupil.id, sums.survey)
  const at = between(dice, addDays(opened, dice.whole(0, openDays)), 18, 22)
  const cast = (when: string, rating: number): Entry => {
    const record = { type: 'ballot', survey: sums.survey, student: pupil.id, rating }
    return { at: when, by: pupil.guardians[0], record }
  }
  if (!isOnRoll(pupil, at.slice(0, 10)) || at.slice(0, 10) > asOf) return []
  if (!dice.chance(answering)) {
    const late = addDays(sums.closes, 1)
    const isTried = dice.chance(spec.refused) && late <= asOf && isOnRoll(pupil, late)
    return isTried ? [{ ...cast(`${late}T12:00:00+08:00`, 5), refused: 'closed' }] : []
  }
  const rating = dice.chance(0.93) ? dice.pick([4, 5, 5]) : dice.whole(1, 3)
  sums.answered.add(pupil.id)
  if (isSatisfied(rating)) sums.satisfied += 1
  const again = dice.chance(spec.refused) ? cast(at.replace(/T.*\+/u, 'T23:00:00+'), 1) : undefined
  return [cast(at, rating), ...(again ? [{ ...again, refused: 'duplicate' as const }] : [])]
}

/** Every ballot of the survey that is opened on a day. */
export function ballotsAbout(
  spec: Spec,
  pupils: readonly Pupil[],
  date: string,
  asOf: string,
  all: SurveySums[],
): Entry[] {
  const opened = surveyOpened(date)
  if (opened === undefined) return []
  const sums: SurveySums = { ...opened, opened: date, answered: new Set(), satisfied: 0 }
  all.push(sums)
  return pupils.flatMap((pupil) => ballotsOf(spec, pupil, date, sums, asOf))
}
