/** The action `school`: one school of the district, with its twelve, its surveys and what is to be put right. */
import * as z from 'zod/mini'
import { signals } from '../../../shared/coaching/index'
import { type FoldedIndicator, indicatorsIn, twelve } from '../../../shared/district/folded'
import { id } from '../../../shared/records/fields'
import type { DistrictFigure, DistrictSchool, DistrictSurvey } from '../../../shared/views/district'
import { noteLook } from '../access-log'
import type { FoldedSurvey } from '../fold-surveys'
import { type ItemBooks, itemRecords, rowsOf } from '../rectification/items'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { type Fold, readFolds } from '../store/folds'
import { readLedgers } from '../store/ledgers'
import { rowOf } from './map'
import { readOwn, schoolOf } from './member'

export const schoolInput = z.strictObject({ of: id() })

const figureOf = ({ rule, view, figures }: FoldedIndicator): DistrictFigure => ({
  ...{ title: rule.title, scope: view.scope, status: figures.status },
  ...{ figure: view.figure, counts: view.counts },
})

function rowsIn(fold: Fold): DistrictSchool['rows'] {
  const all = indicatorsIn(fold)
  return twelve.map(({ id: number, title }) => ({
    ...{ id: number, title, status: fold.statuses[String(number)] ?? 'insufficient' },
    figures: all.filter(({ requirement }) => requirement.id === number).map(figureOf),
  }))
}

/** Yes or no of each signal, in words: of a survey as a whole, of no class and no family. */
function surveyOf({ title, closes, signals: known }: FoldedSurvey): DistrictSurvey {
  const seen = signals.filter(({ key }) => known[key] === true)
  return {
    ...{ title, closes },
    seen: seen.map(({ title: name, seen: words, look }) => ({ title: name, words: [words, look] })),
    unknown: signals.filter(({ key }) => known[key] === undefined).length,
    none: signals.filter(({ key }) => known[key] === false).length,
  }
}

/** Of a school's ledger what its items are made of. One call; a school that is not open has none. */
export async function readItemBooks(school: string, more: readonly string[] = []): Promise<ItemBooks> {
  const fields = ['open', 'staff', ...itemRecords, ...more]
  const [ledger] = await readLedgers([schoolLedgerId(school)], fields)
  return ledger?.open ? { records: ledger.records, staff: ledger.staff ?? {} } : { records: {}, staff: {} }
}

/** Four calls: the district; the fold and the school's items, once the look is noted. */
export async function readDistrictSchool(
  { of }: z.output<typeof schoolInput>,
  request: Request,
): Promise<DistrictSchool> {
  const own = await readOwn(request)
  const school = schoolOf(own, of)
  await noteLook(request, of, own.supervisor.name, 'districtSchool')
  const [[fold], books] = await Promise.all([readFolds([of]), readItemBooks(of)])
  const { statuses, ...row } = rowOf(school, fold)
  return {
    ...{ ...row, today: request.today, classes: fold?.classes ?? 0 },
    rows: fold && statuses.length > 0 ? rowsIn(fold) : [],
    surveys: (fold?.surveys ?? []).map(surveyOf),
    items: rowsOf(books, request.today),
  }
}
