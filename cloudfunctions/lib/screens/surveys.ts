/** The action `surveys`: all surveys of the academic year, the newest first, for those who lead the school. */
import { splitKey } from '../../../shared/keys'
import type { SchoolSurveys } from '../../../shared/views/survey'
import type { Request } from '../serve'
import { type OpenedSurvey, surveyIn } from '../survey-records'
import { isOfYear, readCounted, readSurveyBooks, rowOf } from './survey-row'

const newestFirst = (a: OpenedSurvey, b: OpenedSurvey) =>
  b.opened.localeCompare(a.opened) || b.closes.localeCompare(a.closes) || a.survey.localeCompare(b.survey)

/** Three calls: the school's ledger; then the roll, and who has answered what is open. */
export async function readSurveys(request: Request): Promise<SchoolSurveys> {
  const books = await readSurveyBooks(request, ['records.survey_open', 'records.survey_form'])
  const surveys = Object.keys(books.ledger?.records.survey_open ?? {})
    .flatMap((key) => surveyIn(books.ledger, splitKey(key)[0] ?? '') ?? [])
    .filter((survey) => isOfYear(survey, books))
    .sort(newestFirst)
  const counted = await readCounted(request, books, surveys)
  const { name } = books.known.settings.calendar.academicYear
  return { today: request.today, year: name, surveys: surveys.map((survey) => rowOf(survey, counted)) }
}
