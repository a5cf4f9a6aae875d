/** Two surveys of satisfaction: one that has closed, and one that is open. */
import { addDays, daysBetween } from '../../shared/calendar'
import type { Answers } from '../../shared/surveys/answers'
import type { Question } from '../../shared/surveys/form'
import { type Template, templates } from '../../shared/surveys/templates'
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
  form: Template
}

const [term, canteen] = templates as [Template, Template]

const surveys: readonly Survey[] = [
  { id: 'survey-2026-10', opens: '2026-10-26', closes: '2026-11-06', answers: 0.74, form: term },
  { id: 'survey-2026-11', opens: '2026-11-16', closes: '2026-11-27', answers: 0.2, form: canteen },
]

const ratings = [[5, 60], [4, 35], [3, 4], [2, 1]] as const // prettier-ignore

/** What is answered to questions with options, by the question: how often each, in their order. */
const weights: Record<string, readonly number[]> = {
  load: [4, 21, 70, 5],
  phone: [6, 24, 45, 25],
  sleep: [5, 20, 40, 35],
  eats: [70, 12, 18],
}

const remarks = [
  '希望作业再少一点，孩子能早些睡。',
  '老师很负责，谢谢。',
  '课后服务能不能多几个兴趣班？',
  '希望多安排体育活动，少坐着。',
  '家长群里消息太多，重要的容易错过。',
  '午饭有时候偏凉。',
  '孩子喜欢上学，挺好的。',
  '校门口放学时太堵，建议各年级错开十分钟。',
  '希望老师多表扬，少批评。',
  '图书馆的书可以再多一些。👍',
  '数学作业有时要做到九点以后，能不能和别的科目协调一下？\n其他都满意。',
]

/** Points on a scale go along with the rating as a whole. */
function pointsBeside(rating: number, dice: Dice): number {
  const moved = rating + dice.weighed([[-1, 15], [0, 60], [1, 25]] as const) // prettier-ignore
  return Math.min(5, Math.max(1, moved))
}

function answerTo({ id, kind }: Question, rating: number, dice: Dice): number | string | undefined {
  if (kind === 'text') return dice.chance(0.22) ? dice.pick(remarks) : undefined
  if (dice.chance(0.05)) return undefined
  if (kind === 'scale') return pointsBeside(rating, dice)
  return dice.weighed((weights[id] ?? [1, 1]).map((weight, place) => [place, weight] as const))
}

/** What a family answers to the questions; some are left out. */
function answersOf({ id, form }: Survey, student: string, rating: number): Answers {
  const dice = new Dice('answers', id, student)
  const given = form.questions.map((question) => [question.id, answerTo(question, rating, dice)])
  return Object.fromEntries(given.filter(([, answer]) => answer !== undefined)) as Answers
}

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
  const records = [{ type: 'ballot', survey: survey.id, student, rating }]
  return [{ at, by: logger, records, answers: answersOf(survey, student, rating) }]
}

function opening({ id, opens, closes, form: { title, introduction, questions } }: Survey): Entry {
  return {
    ...{ at: `${opens}T09:00`, by: principal },
    records: [
      { type: 'survey_form', survey: id, title, introduction, questions },
      { type: 'survey_open', survey: id, closes },
    ],
  }
}

export const surveyEntries = (): Entry[] =>
  surveys.flatMap((survey) => [opening(survey), ...pupils.flatMap((pupil) => ballot(survey, pupil))])
