/** What the school's ledger holds of a survey: that it was opened, until when, and what it asks. */
import { joinKey } from '../../shared/keys'
import { Refusal } from '../../shared/problems'
import { labelOf } from '../../shared/records/labels'
import { bareForm, type SurveyForm } from '../../shared/surveys/form'
import { inForce, type Ledger, type Version } from './ledger'
import { schoolLedgerId } from './settings'

export interface OpenedSurvey {
  survey: string
  opened: string
  closes: string
  form: SurveyForm
}

/** The fields of the school's ledger in which a survey is. */
export const fieldsOfSurvey = (survey: string): string[] =>
  ['survey_open', 'survey_form'].map((type) => `records.${type}.${joinKey(survey)}`)

const valueOf = (versions: Version[] | undefined) => inForce(versions ?? [])?.value

/** A survey as it was opened, from the school's ledger; undefined where there is none. */
export function surveyIn(ledger: Ledger | undefined, survey: string): OpenedSurvey | undefined {
  const key = joinKey(survey)
  const opening = valueOf(ledger?.records.survey_open?.[key])
  if (opening === undefined) return undefined
  const form = (valueOf(ledger?.records.survey_form?.[key]) as SurveyForm | undefined) ?? bareForm
  return { survey, opened: String(opening.opened), closes: String(opening.closes), form }
}

/** The survey, from what was read, or a `not_found` refusal. */
export function surveyNamed(read: readonly Ledger[], school: string, survey: string): OpenedSurvey {
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  const found = surveyIn(ledger, survey)
  if (found === undefined) throw new Refusal('not_found', 'survey', { field: `「${labelOf('survey')}」` })
  return found
}
