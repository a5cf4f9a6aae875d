/** What waits for a family: surveys not answered yet, and home visits to be confirmed. */
import { joinKey, keyOf, splitKey } from '../../../shared/keys'
import { onRoll } from '../../../shared/roll'
import type { FamilyHome, FamilyVisit, WaitingSurvey } from '../../../shared/views/family'
import { shardIdOf } from '../ballot-box'
import { inForce, type Ledger } from '../ledger'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { readAnswered } from '../store/ballots'
import { namesIn, staffClaim } from '../staff/who'
import { readClaiming } from '../store/ledgers'
import { isWaiting, type Visited, visitsOf, visitView } from './family-visits'
import type { Child, Known } from './viewer'

/** What is read of the school's ledger with the home: which surveys there are. */
export const surveysField = 'tally.survey_open'

type Survey = Pick<WaitingSurvey, 'survey' | 'closes'>
type Asked = Pick<WaitingSurvey, 'survey' | 'student' | 'closes'>

/** The surveys that may be answered today, the one that closes first first. */
export function openSurveys(school: Ledger | undefined, today: string): Survey[] {
  const labels = Object.keys(school?.tally.survey_open ?? {}).map(splitKey)
  return labels
    .flatMap(([survey = '', opened = '', closes = '']) =>
      opened <= today && today <= closes ? [{ survey, closes }] : [],
    )
    .sort((a, b) => a.closes.localeCompare(b.closes))
}

/** Those not answered yet, of each child on roll. One call, and none where no survey is open. */
async function unanswered(
  { school, today }: Request,
  open: readonly Survey[],
  children: readonly Child[],
): Promise<Asked[]> {
  // prettier-ignore
  const present = children.filter(({ profile }) => onRoll(profile.roll, today))
  const asked = open.flatMap(({ survey, closes }) =>
    present.map(({ profile }) => ({ survey, student: profile.student, closes })),
  )
  const shardOf = ({ survey, student }: Asked) => shardIdOf(school, survey, student)
  const answered = await readAnswered(asked.map(shardOf), asked.map(({ student }) => keyOf(student))) // prettier-ignore
  return asked.filter((one) => answered.get(shardOf(one))?.[keyOf(one.student)] === undefined)
}

const usualTitle = '家长满意度问卷'

/** The title that the school gave a survey. */
function titleOf(school: Ledger | undefined, survey: string): string {
  const forms = school?.records as Record<string, Ledger['records']['survey_open']> | undefined
  const title = inForce(forms?.survey_form?.[joinKey(survey)] ?? [])?.value.title
  return typeof title === 'string' && title.trim() !== '' ? title : usualTitle
}

interface Confirm {
  student: string
  visited: Visited
}

const toConfirm = (children: readonly Child[], { settings }: Known, today: string): Confirm[] =>
  children.flatMap((child) =>
    visitsOf(child, settings)
      .filter((visited) => isWaiting(visited, today))
      .map((visited) => ({ student: child.profile.student, visited })),
  )

/** Names of teachers and titles of surveys: one call, and none where nothing waits. */
async function readWords({ school }: Request, surveys: readonly Survey[], visits: readonly Confirm[]) {
  if (surveys.length + visits.length === 0) return []
  const staff = visits.map(({ visited }) => staffClaim(school, visited.visit.by))
  const ids = surveys.length > 0 ? [...staff, schoolLedgerId(school)] : staff
  const forms = surveys.map(({ survey }) => `records.survey_form.${joinKey(survey)}`)
  return readClaiming([...new Set(ids)], ['member', 'claims', ...new Set(forms)])
}

/** Two calls at once where a survey is open, one where a visit alone waits, else none. */
export async function readWaiting(
  request: Request,
  known: Known,
  children: readonly Child[],
): Promise<FamilyHome['waiting']> {
  const { school, caller, today } = request
  const isSchool = ({ _id }: Ledger) => _id === schoolLedgerId(school)
  const open = children.length === 0 ? [] : openSurveys(known.read.find(isSchool), today)
  const visits = toConfirm(children, known, today)
  const [asked, words] = await Promise.all([
    unanswered(request, open, children),
    readWords(request, open, visits),
  ])
  const names = namesIn(words)
  const titled = asked.map((one) => ({ ...one, title: titleOf(words.find(isSchool), one.survey) }))
  const shown = visits.map(({ student, visited }): FamilyVisit => visitView(visited, student, caller, names))
  return { surveys: titled, visits: shown }
}
