/** Who is to be told something, judged from what was read. Pure. */
import { joinKey } from '../../../shared/keys'
import { covers } from '../../../shared/consent/standing'
import { consentedTypes } from '../../../shared/records/index'
import { onRoll, type Profile } from '../../../shared/roll'
import { inForce, type Ledger } from '../ledger'
import { loggedOn } from '../screens/days'

export type Child = Pick<Ledger, 'records'> & { profile: Profile }

/** Whether the family logs for a child: it is here, consent is in force, and the school does not do it. */
const isAsked = ({ profile }: Child, today: string) =>
  onRoll(profile.roll, today) && covers(profile) && !profile.proxy

const hasToday = (child: Child, today: string) =>
  consentedTypes.some((type) => loggedOn(child as Ledger, type, today).length > 0)

/** Whether an evening has something to ask: a child of whom nothing at all is recorded today. */
export const isOpenEvening = (children: readonly Child[], today: string): boolean =>
  children.some((child) => isAsked(child, today) && !hasToday(child, today))

/** Whether a home visit was first recorded after a time, still stands, and no guardian has said anything of it. */
export const hasNewVisit = (children: readonly Child[], since: string, today: string): boolean =>
  children.some(({ profile, records }) => {
    if (!onRoll(profile.roll, today)) return false
    return Object.entries(records.home_visit ?? {}).some(([visit, versions]) => {
      const isNew = (versions[0]?.at ?? '') > since
      return isNew && inForce(versions) !== undefined && records.visit_answer?.[visit] === undefined
    })
  })

/** A survey that is open, with the local time at which it was opened. */
export interface OpenSurvey {
  survey: string
  at: string
}

/** The surveys of a school that are still open on a day. */
export const openSurveys = ({ records }: Pick<Ledger, 'records'>, today: string): OpenSurvey[] =>
  Object.values(records.survey_open ?? {}).flatMap((versions) => {
    const opened = inForce(versions)
    if (opened === undefined || String(opened.value.closes) < today) return []
    return [{ survey: String(opened.value.survey), at: versions[0]?.at ?? '' }]
  })

/** Whether one of the surveys was opened after a time, and is not answered for every child that is here. */
export const hasNewSurvey = (
  children: readonly Child[],
  surveys: readonly OpenSurvey[],
  answered: ReadonlySet<string>,
  since: string,
  today: string,
): boolean =>
  surveys
    .filter(({ at }) => at > since)
    .some(({ survey }) =>
      children.some(
        ({ profile: { student, roll } }) => onRoll(roll, today) && !answered.has(joinKey(survey, student)),
      ),
    )
