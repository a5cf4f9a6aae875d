/** A survey as those who lead the school see it: who may, what is read, and how far it has come. */
import type { SurveyResult } from '../../../shared/books'
import { within } from '../../../shared/calendar'
import type { LoggedPupil } from '../../../shared/coaching/signal'
import { keyOf, textOf } from '../../../shared/keys'
import { percent } from '../../../shared/requirements/words'
import { isIn } from '../../../shared/roll'
import { stageOf } from '../../../shared/stages'
import { leastBallots } from '../../../shared/surveys/suppress'
import { wilson } from '../../../shared/tallies/wilson'
import type { ShareView, SurveyRow, SurveyState } from '../../../shared/views/survey'
import type { Ledger } from '../ledger'
import type { Request } from '../serve'
import { classIdsOf, schoolLedgerId } from '../settings'
import { isFinalAt, settledResults } from '../settle'
import { readAnsweredOf } from '../store/ballots'
import { readClasses } from '../store/books'
import type { OpenedSurvey } from '../survey-records'
import { refuseOthers } from './leaders'
import { type Known, readKnown } from './viewer'

/** The school's ledger as far as surveys are in it. */
export interface SurveyBooks {
  known: Known
  ledger: Ledger | undefined
}

/** For those who lead the school. One call. */
export async function readSurveyBooks(request: Request, fields: readonly string[]): Promise<SurveyBooks> {
  const place = schoolLedgerId(request.school)
  const known = await readKnown(request, [place], ['tally.survey_open', 'results', ...fields])
  refuseOthers(known.caller, '满意度问卷')
  return { known, ledger: known.read.find(({ _id }) => _id === place) }
}

/** Results that are there for good; what closed in the last minute is still being counted. */
export async function resultsFor(
  request: Request,
  { ledger }: SurveyBooks,
): Promise<Record<string, SurveyResult>> {
  const { tally = {}, results = {} } = ledger ?? {}
  // Until then a last ballot may still come in, and two views of the result would differ by it.
  if (!isFinalAt(request.now)) return results
  return settledResults(request.school, { tally, results }, request)
}

/** All pupils on roll today, with what is logged of them. One call. */
async function readOnRoll({ today }: Request, { known }: SurveyBooks): Promise<PupilOnRoll[]> {
  const { settings } = known
  const books = await readClasses(classIdsOf(settings), ['class', 'pupils'])
  const gradeOf = new Map(settings.classes.map(({ id, grade }) => [id, grade]))
  return books.flatMap(({ class: own, pupils }) => {
    const grade = gradeOf.get(own) ?? 0
    const present = Object.entries(pupils).filter(([, { roll }]) => isIn(roll, own, today))
    return present.map(([key, { tally }]) => ({
      ...{ id: textOf(key), grade, stage: stageOf(settings.system, grade), tally },
    }))
  })
}

/** Who has answered which of the open surveys. One call, and none where none is open. */
async function readAnsweredSoFar(
  { school }: Request,
  open: readonly string[],
): Promise<Map<string, string[]>> {
  const shards = await readAnsweredOf(school, open)
  const answered = (survey: string) =>
    shards
      .filter((shard) => shard.survey === survey)
      .flatMap((shard) => Object.keys(shard.answered).map(textOf))
  return new Map(open.map((survey) => [survey, answered(survey)]))
}

export type PupilOnRoll = LoggedPupil & { id: string }

/** What rows are made of. */
export interface Counted {
  today: string
  onRoll: readonly PupilOnRoll[]
  soFar: ReadonlyMap<string, string[]>
  results: Record<string, SurveyResult>
}

/** Two calls at once, one where nothing is open; and those that settle a survey. */
export async function readCounted(
  request: Request,
  books: SurveyBooks,
  surveys: readonly OpenedSurvey[],
): Promise<Counted> {
  const { today } = request
  const open = surveys.filter(({ closes }) => today <= closes).map(({ survey }) => survey)
  const [onRoll, soFar, results] = await Promise.all([
    readOnRoll(request, books),
    readAnsweredSoFar(request, open),
    resultsFor(request, books),
  ])
  return { today, onRoll, soFar, results }
}

export const shareOf = (part: number, whole: number, unit: string): ShareView => ({
  figure: whole === 0 ? '—' : percent(part, whole),
  counts: `${part} / ${whole} ${unit}`,
})

/** Of the pupils on roll, how many have answered; nothing where they are fewer than five. */
function responseOf(answered: readonly string[], onRoll: readonly PupilOnRoll[]): ShareView | null {
  const all = new Set(answered)
  const present = onRoll.filter(({ id }) => all.has(id)).length
  return present < leastBallots ? null : shareOf(present, onRoll.length, '人')
}

const wholeShare = 10_000

function satisfiedOf(result: SurveyResult | undefined): SurveyRow['satisfied'] {
  if (result === undefined || 'tooFew' in result) return null
  const { satisfied, ballots } = result
  const [low, high] = wilson(satisfied, ballots).map((end) =>
    percent(Math.round(end * wholeShare), wholeShare),
  )
  return { ...shareOf(satisfied, ballots, '份'), interval: `${low ?? ''}–${high ?? ''}` }
}

function stateOf(result: SurveyResult | undefined, isOpen: boolean): SurveyState {
  if (isOpen) return 'open'
  if (result === undefined) return 'counting'
  return 'tooFew' in result ? 'too_few' : 'done'
}

export function rowOf({ survey, opened, closes, form }: OpenedSurvey, counted: Counted): SurveyRow {
  const result = counted.results[keyOf(survey)]
  const answered = result && 'answered' in result ? result.answered : (counted.soFar.get(survey) ?? [])
  return {
    ...{ survey, title: form.title, opened, closes },
    state: stateOf(result, counted.today <= closes),
    response: responseOf(answered, counted.onRoll),
    satisfied: satisfiedOf(result),
  }
}

/** Whether a survey was opened in the academic year. */
export const isOfYear = ({ opened }: OpenedSurvey, { known }: SurveyBooks): boolean =>
  within(known.settings.calendar.academicYear, opened)
