/**
 * The retention sweep: what is kept of those who left is erased group by group when its time is over, who answered old
 * surveys is forgotten, and so are old requests to join and old lines of the access log. A few ledgers at a time; where
 * nothing is due it is three calls a night. What an operator is told beforehand is made of the same {@link besideOf}.
 */
import { addDays } from '../../../shared/calendar'
import type { Settings, SurveyResult } from '../../../shared/books'
import { keyOf, splitKey } from '../../../shared/keys'
import type { GroupName } from '../../../shared/keeping/groups'
import { groupsOver, overOn, type Retention, surveyDays } from '../../../shared/keeping/retention'
import type { Tally } from '../../../shared/tallies/tally'
import { schoolLedgerId } from '../settings'
import { forgetSurveys, type LeftPupil, readDue } from '../store/erasing'
import { countOldJoins, forgetJoins } from '../store/joins'
import { countReads, forgetLooksOver, forgetReads } from '../store/reads'
import { forgetTries } from '../store/tries'
import { eraseAll, eraseGroups } from './erase-pupil'

/** A ledger of years takes some 200 KB, and an answer of the store holds 1 MB. */
const pageSize = 4

/** What is to be erased of somebody who left: the groups that are over and still there. */
export interface Due {
  student: string
  leftOn: string
  groups: GroupName[]
}

const dueOf = ({ profile }: LeftPupil, today: string, retention: Retention): Due => {
  const { student, roll, erased = 0 } = profile
  const leftOn = roll.leftOn ?? ''
  return { student, leftOn, groups: groupsOver(leftOn, today, retention).slice(erased) }
}

async function erase(ledger: LeftPupil, today: string, retention: Retention): Promise<boolean> {
  const { leftOn, groups } = dueOf(ledger, today, retention)
  const over = groupsOver(leftOn, today, retention)
  return over.includes('school') ? eraseAll(ledger) : eraseGroups(ledger, groups, { erased: over.length })
}

/** A page of pupils; one whose ledger moves on meanwhile has its turn the next night. One call, and those of each. */
export async function sweepPupils(
  school: string,
  retention: Retention,
  today: string,
  after: string,
): Promise<string | null> {
  const page = { after, most: pageSize, isWhole: true }
  const due = await readDue(school, overOn(today, retention), page)
  for (const ledger of due) await erase(ledger, today, retention)
  return due.length < pageSize ? null : (due.at(-1)?._id ?? null)
}

interface Surveyed {
  settings: Pick<Settings, 'calendar'>
  tally: Tally
  results?: Record<string, SurveyResult>
}

/** Surveys of a year that is not read any more, and that closed long ago; what they came to is kept already. */
export function oldSurveys({ settings, tally, results = {} }: Surveyed, today: string): string[] {
  const { academicYear: year } = settings.calendar
  const before = addDays(today, -surveyDays)
  const isPast = (opened: string) => opened < year.start || year.end < before
  return Object.keys(tally.survey_open ?? {})
    .map(splitKey)
    .filter(([, opened = '', closes = '']) => closes < before && isPast(opened))
    .map(([survey = '']) => survey)
    .filter((survey) => results[keyOf(survey)] !== undefined && !results[keyOf(survey)]?.isForgotten)
}

/** The day of the month on which old lines of the access log go. */
const logDay = '01'

/** Days for which requests to join and invitations are kept after their last day. */
const joinDays = 30

/** What goes beside the records of pupils in a night. */
interface Beside {
  surveys: string[]
  joinsBefore: string
  /** Null in the nights in which no line of the access log goes. */
  readsBefore: string | null
}

const besideOf = (kept: Surveyed, retention: Retention, today: string): Beside => ({
  surveys: oldSurveys(kept, today),
  joinsBefore: addDays(today, -joinDays),
  readsBefore: today.slice(-2) === logDay ? addDays(today, -retention.log) : null,
})

async function sweepBeside(school: string, { surveys, joinsBefore, readsBefore }: Beside): Promise<void> {
  if (surveys.length > 0) await forgetSurveys(schoolLedgerId(school), school, surveys)
  await forgetJoins(school, joinsBefore)
  await forgetTries(school, joinsBefore)
  if (readsBefore === null) return
  await forgetReads(school, readsBefore)
  await forgetLooksOver(school, readsBefore)
}

interface Night {
  retention: Retention
  today: string
  after: string
}

/** Goes on with a school's sweep after an id, and says where the next page begins, or null at the end. */
export async function sweepPage(
  school: string,
  kept: Surveyed,
  { retention, today, after }: Night,
): Promise<string | null> {
  if (after === '') await sweepBeside(school, besideOf(kept, retention, today))
  return sweepPupils(school, retention, today, after)
}

/** How many surveys, lines of the access log, requests to join and invitations a night would forget. */
export interface BesideDue {
  surveys: number
  reads: number
  joins: number
  invitations: number
}

async function countBeside(
  school: string,
  { surveys, joinsBefore, readsBefore }: Beside,
): Promise<BesideDue> {
  const reads = readsBefore === null ? 0 : await countReads(school, readsBefore)
  return { surveys: surveys.length, reads, ...(await countOldJoins(school, joinsBefore)) }
}

/** A page of what a sweep would erase, for the operator; nothing is written. One call; of the first page up to four. */
export async function planPage(
  school: string,
  kept: Surveyed,
  { retention, today, after }: Night,
): Promise<{ due: Due[]; beside: BesideDue | null; next: string | null }> {
  const most = 200
  const found = await readDue(school, overOn(today, retention), { after, most, isWhole: false })
  return {
    due: found.map((ledger) => dueOf(ledger, today, retention)),
    beside: after === '' ? await countBeside(school, besideOf(kept, retention, today)) : null,
    next: found.length < most ? null : (found.at(-1)?._id ?? null),
  }
}
