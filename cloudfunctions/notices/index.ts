/**
 * Tells guardians what they asked to be told: in the evening that there is something to log, at noon and at seven that a
 * home visit was recorded or a survey opened. A timer calls it, no one else. It sends to accounts and holds no key of the
 * ballots.
 */
import { localDate, localTime } from '../../shared/calendar'
import { isAskedWeek } from '../../shared/asked-weeks'
import { Refusal } from '../../shared/problems'
import { reminderHours } from '../../shared/reminders'
import { identityOf } from '../lib/identity'
import type { Ledger } from '../lib/ledger'
import { weChat } from '../lib/notices/messenger'
import { remindAt, tellOfSurveys, tellOfVisits } from '../lib/notices/rounds'
import type { Run } from '../lib/notices/sending'
import { templateIds, variables } from '../lib/notices/templates'
import { type Main, timers } from '../lib/serve'
import { askedWeeksOf } from '../lib/settings'
import { readSchools } from '../lib/store/ledgers'

/** When visits and surveys are told: once while a family may look at once, and once before the evening. */
const hoursOfNews = ['12:00', '19:00']

const fields = ['records.sampling.only', 'records.survey_open']

/** The half hour that a clock "HH:MM" lies in: a timer may be a little late. */
const halfHour = (clock: string): string => `${clock.slice(0, 3)}${clock.slice(3) < '30' ? '00' : '30'}`

/** What is sent for one school; a kind whose template is not set up is left out. */
async function tell(ledger: Ledger, run: Run) {
  const { school } = ledger
  const [hour, { templates }] = [halfHour(run.clock), run]
  const isNews = hoursOfNews.includes(hour)
  const isEvening = (reminderHours as readonly string[]).includes(hour)
  const isAsked = isEvening && isAskedWeek(askedWeeksOf(ledger), run.today)
  return {
    ...(isNews && templates.visit !== undefined && { visit: await tellOfVisits(school, run) }),
    ...(isNews && templates.survey !== undefined && { survey: await tellOfSurveys(school, ledger, run) }),
    ...(isAsked && templates.evening !== undefined && { evening: await remindAt(school, hour, run) }),
  }
}

/** One call for all schools, and then those of `remindAt`, `tellOfVisits` and `tellOfSurveys` for each. */
async function tellAll(run: Run): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {}
  for (const ledger of await readSchools(fields)) {
    if (!ledger.open) continue
    told[ledger.school] = await tell(ledger, run).catch((error: unknown) => {
      console.error('telling failed', ledger.school, error)
      return 'failed'
    })
  }
  return told
}

export const main: Main = async (_, context) => {
  if (!timers(identityOf(context))) return { ok: false, problem: new Refusal('no_identity').problem }
  const templates = templateIds(process.env)
  if (Object.keys(templates).length === 0) {
    console.error(`reminders are not set up: none of ${Object.values(variables).join(', ')} is there`)
    return { ok: true, data: { isSetUp: false, told: {} } }
  }
  const now = new Date()
  const at = localTime(now)
  const run = { messenger: weChat, templates, now, today: localDate(now), clock: at.slice(11, 16), at }
  return { ok: true, data: { isSetUp: true, told: await tellAll(run) } }
}
