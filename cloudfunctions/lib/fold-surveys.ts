/** What a fold tells of the surveys of the academic year: of each signal of coaching yes or no, for the whole survey. */
import { within } from '../../shared/calendar'
import { signalsAgainst } from '../../shared/coaching/index'
import type { Signals } from '../../shared/coaching/signal'
import { textOf } from '../../shared/keys'
import type { Kept } from './kept'
import type { Ledger } from './ledger'
import { surveyIn } from './survey-records'

/** The fields of the school's ledger in which all its surveys are. */
export const surveyRecords = ['records.survey_open', 'records.survey_form'] as const

/** A survey that has closed with enough ballots for figures. It names no class and no family, and tells no count. */
export interface FoldedSurvey {
  title: string
  closes: string
  signals: Signals
}

/** The last to close first. Pure: what is kept of a result, set against sums over all pupils. */
export function foldedSurveys({ records, evidence }: Kept): FoldedSurvey[] {
  const ledger = { records } as Ledger
  const closed = Object.entries(evidence.results).flatMap(([key, result]): FoldedSurvey[] => {
    const found = surveyIn(ledger, textOf(key))
    if (found === undefined || !('figures' in result) || result.figures === undefined) return []
    if (!within(evidence.calendar.academicYear, found.opened)) return []
    const against = signalsAgainst(found.form.questions, result.figures, evidence.pupils)
    return [{ title: found.form.title, closes: found.closes, signals: { ...result.signals, ...against } }]
  })
  return closed.sort((a, b) => b.closes.localeCompare(a.closes))
}
