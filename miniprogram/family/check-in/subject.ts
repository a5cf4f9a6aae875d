/** The child and the day that a check-in is about, from whichever answer has them. */
import type { Standing } from '../../../shared/consent/standing'
import type { ChildView, DayView, FamilyHome, Norms, Usual, WeekView } from '../../../shared/views/family'
import { standingIn } from '../consent/words'

export interface Subject {
  student: string
  name: string
  consent: boolean
  standing: Standing
  norms: Norms
  usual: Usual
  day: DayView
  today: string
}

const dayIn = (days: readonly DayView[] | undefined, date: string) => days?.find((day) => day.date === date)

const childIn = ({ children }: FamilyHome, student: string): ChildView | undefined =>
  children.find((child) => child.student === student)

/** Whether the home's answer lacks the day, so that the week must be asked for. */
export const isBeyondHome = (home: FamilyHome, student: string, date: string): boolean =>
  dayIn(childIn(home, student)?.days, date) === undefined

/** Undefined as long as neither answer has the day. The week knows no consent: there the function tells of it. */
export function subjectOf(
  home: FamilyHome,
  week: WeekView | undefined,
  student: string,
  date: string,
): Subject | undefined {
  const child = childIn(home, student)
  const found = child ?? week
  const day = dayIn(child?.days, date) ?? dayIn(week?.days, date)
  if (found === undefined || day === undefined) return undefined
  const { usual = {}, consent = true } = child ?? {}
  const standing = child ? standingIn(child) : 'given'
  const { name, norms } = found
  return { student, name, norms, usual, consent, standing, day, today: home.viewer.today }
}
