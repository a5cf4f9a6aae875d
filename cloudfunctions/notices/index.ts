/**
 * Tells guardians what they asked to be told: in the evening that there is something to log, at noon and at seven that a
 * home visit was recorded or a survey opened. A timer calls it, no one else. It sends to accounts and holds no key of the
 * ballots.
 */
import { localDate, localTime } from '../../shared/calendar'
import { isAskedWeek } from '../../shared/asked-weeks'
import { reminderHours, type Template } from '../../shared/reminders'
import type { Ledger } from '../lib/ledger'
import { type Errand, type Worked, workOff } from '../lib/notices/errands'
import { weChat } from '../lib/notices/messenger'
import type { Run } from '../lib/notices/sending'
import { templateIds, variables } from '../lib/notices/templates'
import { serveTimer } from '../lib/timer'
import { askedWeeksOf } from '../lib/settings'
import { readSchools } from '../lib/store/ledgers'
import { keepRest, readRest } from '../lib/store/reminders'
import { timeToBegin } from '../lib/work-time'
import { logLine } from '../lib/log-line'

/** When visits and surveys are told: once while a family may look at once, and once before the evening. */
const hoursOfNews = ['12:00', '19:00']

const fields = ['records.sampling.only', 'records.survey_open']

/** The half hour that a clock "HH:MM" lies in: a timer may be a little late. */
const halfHour = (clock: string): string => `${clock.slice(0, 3)}${clock.slice(3) < '30' ? '00' : '30'}`

/** What is to be told for one school at an hour; a kind whose template is not set up is left out. */
function kindsOf(ledger: Ledger, hour: string, { templates, today }: Run): Template[] {
  const isNews = hoursOfNews.includes(hour)
  const isEvening = (reminderHours as readonly string[]).includes(hour)
  const isAsked = isEvening && isAskedWeek(askedWeeksOf(ledger), today)
  const now: Template[] = [
    ...(isNews ? (['visit', 'survey'] as const) : []),
    ...(isAsked ? (['evening'] as const) : []),
  ]
  return now.filter((kind) => templates[kind] !== undefined)
}

const openSchools = async () => (await readSchools(fields)).filter(({ open }) => open)

/** A round from its beginning. One call for all schools, those of the rounds, and one where something is left. */
async function tellAll(hour: string, run: Run): Promise<Worked> {
  const schools = await openSchools()
  const errands = schools.flatMap((ledger) =>
    kindsOf(ledger, hour, run).map((kind) => ({ school: ledger.school, kind, after: '' })),
  )
  const worked = await workOff(errands, schools, hour, run)
  if (worked.left.length > 0) await keepRest({ round: `${run.today}T${hour}`, left: worked.left })
  return worked
}

/** Goes on with a round that ran out of time. One call where none did; half an hour later nobody is told any more. */
async function tellRest(hour: string, run: Run): Promise<Worked> {
  const rest = await readRest<Errand>()
  const round = `${run.today}T${hour}`
  if (rest?.round !== round || rest.left.length === 0) return { told: {}, left: [] }
  const worked = await workOff(rest.left, await openSchools(), hour, run)
  await keepRest({ round, left: worked.left })
  return worked
}

/** The trigger that goes on with what others have left. */
const goesOn = 'rest'

const triggerOf = (event: unknown) => (event as { TriggerName?: unknown } | null)?.TriggerName

/** The part of its time in which new pages are begun; the last of them are finished in the rest. */
const shareOfTime = 0.7

export const main = serveTimer(async (event, context) => {
  const templates = templateIds(process.env)
  if (Object.keys(templates).length === 0) {
    logLine('reminders are not set up', { missing: Object.values(variables) })
    return { ok: true, data: { isSetUp: false, told: {} } }
  }
  const [now, hasTime] = [new Date(), timeToBegin(context, shareOfTime)]
  const at = localTime(now)
  const clock = at.slice(11, 16)
  const run = { messenger: weChat, templates, now, today: localDate(now), clock, at, hasTime }
  const work = triggerOf(event) === goesOn ? tellRest : tellAll
  const { told, left } = await work(halfHour(clock), run)
  return { ok: true, data: { isSetUp: true, told, left: left.length } }
})
