/** The action `home`: a family's children with their last days. For any account: who has no child here gets none. */
import type { Settings } from '../../../shared/books'
import { isSchoolDay } from '../../../shared/calendar'
import { classOn, onRoll } from '../../../shared/roll'
import type { ChildView, FamilyHome } from '../../../shared/views/family'
import type { Request } from '../serve'
import { dayOf, daysOfWeek, daysUpTo, fieldsOfDays, normsOf } from './days'
import { usualOf } from './usual'
import { type Child, childrenOf, readChildren, readKnown, viewerOf } from './viewer'

/** Days before today that are looked at for what is usual. */
const daysBefore = 14

function childView(child: Child, dates: readonly string[], settings: Settings, today: string): ChildView {
  const { student, name, consent, proxy, roll } = child.profile
  const own = classOn(roll, today)
  const days = dates.map((date) => dayOf(child, roll, date, settings, today))
  const title = settings.classes.find(({ id }) => id === own)?.name ?? ''
  return {
    ...{ student, name, class: onRoll(roll, today) ? title : '', consent, proxy },
    norms: normsOf(settings, own),
    usual: usualOf(days.slice(0, -1), isSchoolDay(settings.calendar, today)),
    days: days.slice(-daysOfWeek),
  }
}

/** Two calls: the children, and the caller's staff ledger with the settings. */
export async function readFamilyHome(request: Request): Promise<FamilyHome> {
  const { today } = request
  const dates = daysUpTo(today, daysBefore + 1)
  const [{ settings, member }, read] = await Promise.all([
    readKnown(request),
    readChildren(request, fieldsOfDays(dates)),
  ])
  const children = childrenOf(read, settings, today)
  return {
    viewer: viewerOf(settings, member, children, today),
    children: children.map((child) => childView(child, dates, settings, today)),
  }
}
