/** One school's messages of one kind: page by page, whoever may be told, their children, and what is new of these. */
import { keyOf } from '../../../shared/keys'
import type { Template } from '../../../shared/reminders'
import type { Ledger } from '../ledger'
import { readAnsweredOf } from '../store/ballots'
import { readTiedToAny } from '../store/ledgers'
import { pageSize, readAtHour, readAuthorised, type Reminder } from '../store/reminders'
import { fieldsOfDays } from '../screens/days'
import { type Child, hasNewSurvey, hasNewVisit, isOpenEvening, openSurveys } from './due'
import { type Run, sendAll, type Tally } from './sending'

interface Plan {
  template: Template
  /** Whoever may be told, a page of them. */
  read(after: string): Promise<Reminder[]>
  /** Of their children's ledgers, besides the profile. */
  fields: readonly string[]
  isDue(reminder: Reminder, children: readonly Child[]): boolean
}

/** Page by page: what came of one, and where the next one begins, or null at the end. */
export interface Round {
  turn(after: string, run: Run): Promise<{ tally: Tally; next: string | null }>
}

const isChild = (ledger: Ledger): ledger is Ledger & Child => ledger.profile !== undefined

/** Two calls for each page of guardians, and those of sending. */
const roundOf = (school: string, plan: Plan): Round => ({
  async turn(after, run) {
    const page = await plan.read(after)
    const accounts = page.map(({ account }) => account)
    const ledgers =
      page.length === 0 ? [] : await readTiedToAny(school, accounts, ['profile', ...plan.fields])
    const childrenOf = (account: string) =>
      ledgers.filter(isChild).filter(({ profile }) => profile.guardians.includes(account))
    const due = page.filter((reminder) => plan.isDue(reminder, childrenOf(reminder.account)))
    const tally = await sendAll(due, plan.template, run)
    return { tally, next: page.length < pageSize ? null : (page.at(-1)?._id ?? null) }
  },
})

/** Reminds those who chose this hour, have something left to log today, and were not reminded this evening yet. */
export const remindAt = (school: string, hour: string, run: Run): Round =>
  roundOf(school, {
    template: 'evening',
    read: (after) => readAtHour(school, hour, after),
    fields: fieldsOfDays([run.today]),
    isDue: ({ since }, children) => since.evening !== run.today && isOpenEvening(children, run.today),
  })

/** Tells of home visits that were recorded since the tap that asked for it. Only these guardians' children are read. */
export const tellOfVisits = (school: string, run: Run): Round =>
  roundOf(school, {
    template: 'visit',
    read: (after) => readAuthorised(school, 'visit', after),
    fields: ['records.home_visit', 'records.visit_answer'],
    isDue: ({ since }, children) => hasNewVisit(children, since.visit, run.today),
  })

/** Tells of surveys that were opened since. One call more, and without a survey that is open none at all. */
export async function tellOfSurveys(school: string, ledger: Ledger, run: Run): Promise<Round | undefined> {
  const surveys = openSurveys(ledger, run.today)
  if (surveys.length === 0) return undefined
  const boxes = await readAnsweredOf(
    school,
    surveys.map(({ survey }) => survey),
  )
  const answered = new Set(
    boxes.flatMap(({ survey, answered: by }) => Object.keys(by).map((one) => `${keyOf(survey)}/${one}`)),
  )
  return roundOf(school, {
    template: 'survey',
    read: (after) => readAuthorised(school, 'survey', after),
    fields: [],
    isDue: ({ since }, children) => hasNewSurvey(children, surveys, answered, since.survey, run.today),
  })
}
