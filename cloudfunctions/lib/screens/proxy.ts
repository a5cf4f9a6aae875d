/** The action `proxy`: the pupils of a class whose evenings the school logs, as a day stands. */
import * as z from 'zod/mini'
import type { Settings } from '../../../shared/books'
import { addDays, isSchoolDay } from '../../../shared/calendar'
import { policyOf } from '../../../shared/policy/policy'
import { Refusal } from '../../../shared/problems'
import { date, id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { Usual } from '../../../shared/views/family'
import type { ProxyView } from '../../../shared/views/teacher'
import { noteRead } from '../access-log'
import { type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { dayOf, daysUpTo, normsOf } from './days'
import { classFor, classTeachers } from './own-class'
import { eveningsOf, loggedBy, proxyPupilsIn, readEvenings } from './proxy-days'
import { usualOf } from './usual'
import { readKnown } from './viewer'

export const proxyInput = z.strictObject({ class: id(), date: z.optional(date()) })
type Asked = z.output<typeof proxyInput>

/** Days before the one in question that are looked at for what is usual. */
const daysBefore = 14

function refuseClosed(day: string, days: number, today: string): void {
  const field = `「${labelOf('date')}」`
  if (day > today) throw new Refusal('future', 'date', { field })
  if (day < addDays(today, -days)) throw new Refusal('too_late', 'date', { field, days: String(days) })
}

/** What is usual for the first of whom anything is known: those who sleep at school keep the same hours. */
function usualFor(
  ledgers: readonly Ledger[],
  before: readonly string[],
  day: string,
  settings: Settings,
): Usual {
  const all = ledgers.flatMap((ledger) => {
    const roll = ledger.profile?.roll
    return roll ? [usualOf(before.map((one) => dayOf(ledger, roll, one, settings, day)), isSchoolDay(settings.calendar, day))] : [] // prettier-ignore
  })
  return all.find((usual) => usual.sleep) ?? all.find((usual) => Object.keys(usual).length > 0) ?? {}
}

/** Three calls: the caller and the books of the class, then the ledgers of those pupils who may be logged; one to note it. */
export async function readProxy({ class: own, date: asked }: Asked, request: Request): Promise<ProxyView> {
  const { school, today } = request
  const day = asked ?? today
  const [known, books] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', own)], ['class', 'pupils']),
  ])
  const { name } = classFor(known, own, classTeachers, '代录')
  const { settings } = known
  const days = policyOf(settings.policy).backfillDays.guardian
  refuseClosed(day, days, today)
  const dates = daysUpTo(day, daysBefore + 1)
  const pupils = proxyPupilsIn(books, own, day)
  const ledgers = await readEvenings(request, pupils, dates)
  const read = ledgers.flatMap(({ profile }) => profile?.student ?? [])
  await noteRead(request, known, { what: 'proxy', role: 'proxyTeacher', students: read })
  return {
    ...{ class: own, name, today, date: day, openFrom: addDays(today, -days) },
    ...{ norms: normsOf(settings, own), usual: usualFor(ledgers, dates.slice(0, -1), day, settings) },
    pupils: pupils.map(({ student, name: called, consent }) => ({
      ...{ student, name: called, consent, logged: loggedBy(eveningsOf(ledgers, student), day) },
    })),
  }
}
