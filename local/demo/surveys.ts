/** Two surveys of satisfaction: one that has closed, and one that is open. */
import { addDays, daysBetween } from '../../shared/calendar'
import { demoTime } from './calendar'
import { Dice } from './dice'
import { type Entry, minutesOf, timeOn } from './entry'
import { isHere, type Pupil, pupils } from './pupils'
import { principal } from './staff'

interface Survey {
  id: string
  opens: string
  closes: string
  /** The share of families that answer. */
  answers: number
}

const surveys: readonly Survey[] = [
  { id: 'survey-2026-10', opens: '2026-10-26', closes: '2026-11-06', answers: 0.74 },
  { id: 'survey-2026-11', opens: '2026-11-16', closes: '2026-11-27', answers: 0.2 },
]

const ratings = [[5, 60], [4, 35], [3, 4], [2, 1]] as const // prettier-ignore

/** Whoever can be tried out has the open survey still to answer. */
const isLeft = ({ habit }: Pupil, { closes }: Survey) => habit === 'keen' && closes > demoTime

function ballot(survey: Survey, pupil: Pupil): Entry[] {
  const { student, logger } = pupil
  const dice = new Dice('ballot', survey.id, student)
  if (!dice.chance(survey.answers) || isLeft(pupil, survey)) return []
  const last = survey.closes < demoTime ? survey.closes : addDays(demoTime.slice(0, 10), -1)
  const date = addDays(survey.opens, dice.whole(0, daysBetween(survey.opens, last)))
  if (!isHere(pupil, date)) return []
  const at = timeOn(date, dice.whole(minutesOf('12:00'), minutesOf('21:30')))
  const rating = dice.weighed(ratings)
  return [{ at, by: logger, records: [{ type: 'ballot', survey: survey.id, student, rating }] }]
}

export const surveyEntries = (): Entry[] =>
  surveys.flatMap((survey) => [
    {
      ...{ at: `${survey.opens}T09:00`, by: principal },
      records: [{ type: 'survey_open', survey: survey.id, closes: survey.closes }],
    },
    ...pupils.flatMap((pupil) => ballot(survey, pupil)),
  ])
