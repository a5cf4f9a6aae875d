/** Random calendars: terms that start mid-week, weeks of one to seven school days, holidays, working Saturdays. */
import type { Row } from '../folder'
import { datesBetween, plusDays } from '../time'
import type { Dice } from './dice'

export interface Times {
  yearName: string
  yearStart: string
  yearEnd: string
  termStart: string
  termEnd: string
  asOf: string
  /** Other dates that the card may be asked for. */
  otherAsOfs: string[]
  calendar: Row[]
  /** The days on which most things happen: those of the term up to `asOf`, or a few around it. */
  days: string[]
  schoolDays: Set<string>
  after: (date: string, days: number) => string
}

function randomCalendar(dice: Dice, yearStart: string, yearEnd: string): Row[] {
  const perWeek = dice.pick([1, 2, 3, 3, 4, 5, 5, 5, 6, 7])
  const weekdays = new Set(perWeek === 5 ? [1, 2, 3, 4, 5] : dice.some([0, 1, 2, 3, 4, 5, 6], perWeek))
  return datesBetween(yearStart, yearEnd).map((date) => {
    const usual = weekdays.has(new Date(`${date}T00:00:00Z`).getUTCDay())
    return { date, school_day: usual !== dice.chance(0.06) ? '1' : '0' }
  })
}

function randomAsOf(dice: Dice, termStart: string, termEnd: string, yearEnd: string): string {
  const termDays = datesBetween(termStart, termEnd)
  const late = dice.pick(termDays.slice(Math.floor(termDays.length / 2)))
  return dice.pick([
    late,
    late,
    late,
    late,
    termEnd,
    plusDays(termEnd, dice.whole(1, 9)),
    plusDays(yearEnd, 1),
    yearEnd,
  ])
}

/** A random academic year with its term, calendar and dates of interest. */
export function randomTimes(dice: Dice): Times {
  const firstYear = dice.whole(2024, 2027)
  const yearStart = plusDays(`${firstYear}-09-01`, dice.pick([0, 0, -12, 4, 100]))
  const termStart = plusDays(yearStart, dice.pick([0, 0, 1, 2, 5, 9]))
  const termEnd = plusDays(termStart, dice.pick([9, 14, 20, 25, 33, 40, 70]))
  const yearEnd = plusDays(termEnd, dice.pick([0, 1, 10, 40, 200]))
  const calendar = randomCalendar(dice, yearStart, yearEnd)
  const asOf = randomAsOf(dice, termStart, termEnd, yearEnd)
  const inTerm = datesBetween(termStart, termEnd).filter((day) => day <= asOf)
  const around = [plusDays(yearStart, -3), plusDays(yearStart, -1), ...inTerm, plusDays(termEnd, 1), yearEnd]
  return {
    ...{ yearName: `${firstYear}-${firstYear + 1}`, yearStart, yearEnd, termStart, termEnd, asOf, calendar },
    otherAsOfs: [
      ...[
        plusDays(termStart, -1),
        plusDays(yearStart, -2),
        plusDays(yearEnd, 1),
        plusDays(yearEnd, 40),
        termEnd,
      ],
      ...[plusDays(termEnd, 1), yearEnd, dice.pick(inTerm), dice.pick(inTerm)],
    ],
    days: dice.chance(0.8) ? inTerm : around.filter((day) => day <= asOf),
    schoolDays: new Set(calendar.filter((row) => row.school_day === '1').map((row) => String(row.date))),
    after: plusDays,
  }
}
