/** The action `home`: a family's children with their last days. For any account: who has no child here gets none. */
import { isAskedWeek } from '../../../shared/asked-weeks'
import type { Settings } from '../../../shared/books'
import { standingOf } from '../../../shared/consent/standing'
import { isSchoolDay } from '../../../shared/calendar'
import { periodWords } from '../../../shared/keeping/groups'
import { retentionOf } from '../../../shared/keeping/retention'
import { classOn, onRoll } from '../../../shared/roll'
import type { ChildView, FamilyHome, WeekSum } from '../../../shared/views/family'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { dayOf, daysOfWeek, daysUpTo, fieldsOfDays, normsOf } from './days'
import { visitFields } from './family-visits'
import { readWaiting, surveysField } from './family-waiting'
import { usualOf } from './usual'
import { type Child, childrenOf, readChildren, readKnown, viewerOf } from './viewer'
import { hasAny, weekEnds, weekSum } from './week-sums'

/** Days before today that are looked at for what is usual. */
const daysBefore = 14

const weeksShown = 8

function weeksOf(child: Child, { calendar }: Settings, today: string): WeekSum[] {
  const weeks = weekEnds(today, weeksShown, calendar.academicYear.start).map((to) => weekSum(child, to))
  return weeks.some(hasAny) ? weeks : []
}

function childView(child: Child, dates: readonly string[], settings: Settings, today: string): ChildView {
  const { student, name, consent, proxy, roll } = child.profile
  const own = classOn(roll, today)
  const days = dates.map((date) => dayOf(child, roll, date, settings, today))
  const title = settings.classes.find(({ id }) => id === own)?.name ?? ''
  return {
    ...{ student, name, class: onRoll(roll, today) ? title : '', consent, proxy },
    standing: standingOf(child.profile),
    norms: normsOf(settings, own),
    usual: usualOf(days.slice(0, -1), isSchoolDay(settings.calendar, today)),
    days: days.slice(-daysOfWeek),
    weeks: weeksOf(child, settings, today),
  }
}

/**
 * Two calls: the children; the caller's staff ledger and the school's. One more where a home visit waits to be
 * confirmed, and two more where a survey is open.
 */
export async function readFamilyHome(request: Request): Promise<FamilyHome> {
  const { school, today } = request
  const dates = daysUpTo(today, daysBefore + 1)
  const logged = fieldsOfDays(daysUpTo(today, weeksShown * daysOfWeek))
  const [known, read] = await Promise.all([
    readKnown(request, [schoolLedgerId(school)], [surveysField]),
    readChildren(request, [...logged, ...visitFields]),
  ])
  const { settings, member } = known
  const children = childrenOf(read, settings, today)
  return {
    viewer: viewerOf(settings, member, children, today),
    asked: isAskedWeek(settings.askedWeeks, today),
    children: children.map((child) => childView(child, dates, settings, today)),
    kept: periodWords(retentionOf(settings.policy).family),
    waiting: await readWaiting(request, known, children),
  }
}
