/**
 * Surveys of made-up schools in which nobody has coached: classes that differ, families that are of one mind
 * throughout, tick the same points from top to bottom, have two children, answer when the class is told, and are milder
 * in a survey than a clock is.
 */
import type { CountedClass, LoggedPupil, OpenedBox } from '../../../shared/coaching/signal'
import type { OpenedBallot } from '../../../shared/surveys/figures'
import { satisfiedFrom, scaleTo } from '../../../shared/surveys/form'
import { templates } from '../../../shared/surveys/templates'
import type { Draws } from '../vote/draws'

export const [{ questions } = { questions: [] }] = templates

/** What a school is like; drawn anew for each. */
export interface School {
  /** How content it is, in the spread of its families; and how much classes differ. */
  mood: number
  classSpread: number
  response: number
  /** Of a class's ballots, those that come in its first two hours; and how much classes differ. */
  rush: number
  straight: number
  inTime: number
  withinCap: number
  writing: number
  logging: number
}

export interface Family {
  class: number
  ballot: OpenedBallot
  hour: number
  inTime: boolean
  withinCap: boolean
}

const between = (draws: Draws, low: number, high: number) => low + (high - low) * draws.share()

export const schoolOf = (draws: Draws): School => ({
  mood: between(draws, 0, 2.2),
  classSpread: between(draws, 0.1, 0.33),
  response: between(draws, 0.35, 0.98),
  rush: between(draws, 0.25, 0.8),
  straight: between(draws, 0.05, 0.4),
  inTime: between(draws, 0.3, 0.95),
  withinCap: between(draws, 0.3, 0.95),
  writing: between(draws, 0.1, 0.6),
  logging: between(draws, 0.2, 0.9),
})

const usualWords = [
  '没有',
  '无',
  '很好',
  '谢谢老师',
  '老师辛苦了',
  '挺满意的',
  '希望越来越好',
  '感谢学校和老师的付出',
]
const signs = '饭菜汤热凉作业多少早晚睡觉操场球课老师校门车路书本雨天冷暖空调水杯座位换桌'
/** Chances of what families do. */
const [usual, sibling, keepsMind, saysFine, saysFineMildly] = [0.6, 0.08, 0.75, 0.85, 0.3]

const pointsOf = (content: number) => Math.min(scaleTo, Math.max(1, Math.round(3.2 + content)))

function wordsOf(draws: Draws): string {
  if (draws.is(usual)) return usualWords[draws.below(usualWords.length)] ?? ''
  return Array.from({ length: 6 + draws.below(30) }, () => signs[draws.below(signs.length)]).join('')
}

/** The place of an option of four, from the worst to the best: by whether all is well, and milder than it is. */
function optionOf(draws: Draws, isWell: boolean): number {
  const isSaid = draws.is(isWell ? saysFine : saysFineMildly)
  return (isSaid ? 2 : 0) + draws.below(2)
}

function ballotOf(
  draws: Draws,
  school: School,
  mood: number,
  inTime: boolean,
  withinCap: boolean,
): OpenedBallot {
  const content = mood + draws.normal()
  const rating = pointsOf(content)
  const isStraight = draws.is(school.straight)
  const scale = () =>
    isStraight || draws.is(keepsMind / 2) ? rating : pointsOf(content + 0.7 * draws.normal())
  const answers = questions.map(({ id, kind }) => {
    if (kind === 'text') return draws.is(school.writing) ? wordsOf(draws) : null
    if (kind === 'scale') return scale()
    return optionOf(draws, id === 'sleep' ? inTime : id === 'load' ? withinCap : content > 0)
  })
  return { rating, answers }
}

/** Within two hours of when the class was told, or some time in the next two days. */
function hourOf(draws: Draws, told: number, rush: number): number {
  if (draws.is(rush)) return told + draws.below(2)
  return told + 2 + draws.below(46)
}

function classOf(draws: Draws, school: School, own: number): Family[] {
  const mood = school.mood + school.classSpread * draws.normal()
  const rush = Math.min(0.95, Math.max(0.05, school.rush + 0.12 * draws.normal()))
  const response = Math.min(1, Math.max(0.1, school.response + 0.1 * draws.normal()))
  const told = 8 + draws.below(40)
  const families: Family[] = []
  const size = 20 + draws.below(31)
  for (let pupil = 0; pupil < size; pupil++) {
    if (!draws.is(response)) continue
    const [inTime, withinCap] = [draws.is(school.inTime), draws.is(school.withinCap)]
    const before = families.at(-1)
    const own2 = ballotOf(draws, school, mood, inTime, withinCap)
    const ballot = before && draws.is(sibling) ? before.ballot : own2
    families.push({ class: own, ballot, hour: hourOf(draws, told, rush), inTime, withinCap })
  }
  return families
}

/** The families that answer: of 5 to 48 classes. */
export function familiesOf(draws: Draws, school: School): Family[] {
  const classes = 5 + draws.below(44)
  return Array.from({ length: classes }, (_, own) => classOf(draws, school, own)).flat()
}

function countedOf(families: readonly Family[]): CountedClass {
  const hours = families.map(({ hour }) => hour)
  const within = (first: number) => hours.filter((hour) => hour === first || hour === first + 1).length
  const satisfied = families.filter(({ ballot }) => ballot.rating >= satisfiedFrom).length
  return { ballots: families.length, satisfied, busiest: Math.max(...hours.map(within)) }
}

/** The box as it is when it is opened. */
export function boxOf(families: readonly Family[]): OpenedBox {
  const byClass = new Map<number, Family[]>()
  for (const family of families) byClass.set(family.class, [...(byClass.get(family.class) ?? []), family])
  const classes = [...byClass.values()].map(countedOf)
  return { ballots: families.map(({ ballot }) => ballot), questions, classes }
}

/** What those families log that do: ten nights and ten days. */
export function logsOf(draws: Draws, { logging }: School, families: readonly Family[]): LoggedPupil[] {
  const well = 10
  return families
    .filter(() => draws.is(logging))
    .map(({ inTime, withinCap }) => ({
      ...{ grade: 5, stage: 'primary' as const },
      tally: {
        sleep: { nights: well, bedtime_primary: inTime ? well - draws.below(4) : draws.below(5) },
        home_study: { days: well, minutes: well * (withinCap ? 30 + draws.below(30) : 61 + draws.below(60)) },
      },
    }))
}
