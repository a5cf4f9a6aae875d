/** What must be settled when time has passed: surveys that closed, and books that fell behind their ledgers. */
import type { SchoolBooks, SurveyResult } from '../../shared/books'
import { localTime } from '../../shared/calendar'
import { keyOf, splitKey, textOf } from '../../shared/keys'
import { openBox } from './ballot-box'
import { schoolLedgerId } from './settings'
import { emptyBox, readShards, saveResult } from './store/ballots'

/** A ballot that was let in just before midnight has been stored by this time of day. */
const settledFrom = '00:01'

/** Surveys that have closed and have no result yet. */
const unsettled = ({ tally, results }: Pick<SchoolBooks, 'tally' | 'results'>, today: string): string[] =>
  Object.keys(tally.survey_open ?? {})
    .map(splitKey)
    .filter(([survey = '', , closes = '']) => closes < today && results[keyOf(survey)] === undefined)
    .map(([survey = '']) => survey)

/** The results of all surveys that have closed; those that were not settled yet are opened, and kept. */
export async function settledResults(
  school: string,
  books: Pick<SchoolBooks, 'tally' | 'results'>,
  { now, today }: { now: Date; today: string },
): Promise<Record<string, SurveyResult>> {
  const results = { ...books.results }
  for (const survey of unsettled(books, today)) {
    const result = openBox(await readShards(school, survey), textOf)
    results[keyOf(survey)] = result
    if (localTime(now).slice(11, 16) < settledFrom) continue
    await saveResult(schoolLedgerId(school), survey, result)
    await emptyBox(school, survey)
  }
  return results
}
