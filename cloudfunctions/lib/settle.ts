/** What must be settled when time has passed: surveys that closed, and books that fell behind their ledgers. */
import type { SchoolBooks, SurveyResult } from '../../shared/books'
import { localTime } from '../../shared/calendar'
import { keyOf, splitKey, textOf } from '../../shared/keys'
import { isEmptied, openBox, shardIdsOf } from './ballot-box'
import type { Ledger } from './ledger'
import { inParts } from './parts'
import { schoolLedgerId } from './settings'
import { emptyBoxes, readShards, saveResult, type Shard } from './store/ballots'
import { readLedgers } from './store/ledgers'
import { saveTexts } from './store/survey-texts'
import { fieldsOfSurvey, surveyNamed } from './survey-records'

/** A ballot that was let in just before midnight has been stored by this time of day. */
const settledFrom = '00:01'

/** Whether no ballot can come in any more of what closed the day before. */
export const isFinalAt = (now: Date): boolean => localTime(now).slice(11, 16) >= settledFrom

type Kept = Pick<SchoolBooks, 'tally' | 'results'>

/** Surveys that have closed and have no result yet. */
const unsettled = ({ tally, results }: Kept, today: string): string[] =>
  Object.keys(tally.survey_open ?? {})
    .map(splitKey)
    .filter(([survey = '', , closes = '']) => closes < today && results[keyOf(survey)] === undefined)
    .map(([survey = '']) => survey)

async function readBox(school: string, survey: string): Promise<Shard[]> {
  const box: Shard[] = []
  for await (const part of inParts(shardIdsOf(school, survey), readShards)) box.push(...part)
  return box
}

/** The school's ledger as far as it is about a survey. One call. */
const readSurvey = (school: string, survey: string): Promise<Ledger[]> =>
  readLedgers([schoolLedgerId(school)], [...fieldsOfSurvey(survey), `results.${keyOf(survey)}`])

/** Keeps what came out of a box, the result after the texts; the box is emptied when both are kept. */
async function keep(
  school: string,
  survey: string,
  { result, texts }: ReturnType<typeof openBox>,
): Promise<void> {
  await saveTexts(school, survey, texts)
  await saveResult(schoolLedgerId(school), survey, result)
  await emptyBoxes(school, [survey])
}

/** The result of a survey that has closed. Somebody else may have settled it since the books were read. */
async function settle(school: string, survey: string, isFinal: boolean): Promise<SurveyResult | undefined> {
  const read = await readSurvey(school, survey)
  const known = read[0]?.results?.[keyOf(survey)]
  if (known !== undefined) return known
  const { form } = surveyNamed(read, school, survey)
  const box = await readBox(school, survey)
  if (box.some(isEmptied)) return (await readSurvey(school, survey))[0]?.results?.[keyOf(survey)]
  const opened = openBox(box, form.questions, textOf)
  if (isFinal) await keep(school, survey, opened)
  return opened.result
}

/** Boxes stay full where keeping a result broke off after it was kept: their answers are in it, and go. One call. */
export const sweepBoxes = (school: string, kept: Kept['results']): Promise<void> =>
  emptyBoxes(school, Object.keys(kept).map(textOf))

/** The results of all surveys that have closed; those that were not settled yet are opened, and kept. */
export async function settledResults(
  school: string,
  books: Kept,
  { now, today }: { now: Date; today: string },
): Promise<Record<string, SurveyResult>> {
  const results = { ...books.results }
  const isFinal = isFinalAt(now)
  for (const survey of unsettled(books, today)) {
    const result = await settle(school, survey, isFinal)
    if (result !== undefined) results[keyOf(survey)] = result
  }
  return results
}
