/** The action `today`: a teacher's classes, what is done today and what is not. */
import type { SchoolClass } from '../../../shared/books'
import { count } from '../../../shared/tallies/counters'
import type { ClassToday, TeacherHome } from '../../../shared/views/teacher'
import { type Ledger, ledgerId } from '../ledger'
import { countsOf, itemRecords, ownRows } from '../rectification/items'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { readClasses } from '../store/books'
import { classDay, type DaySources, readMonths } from './class-day'
import { classesTaught } from './own-class'
import { pledgeField, pledgeOf } from './pledge'
import { eveningsOf, hasLogged, proxyPupilsIn, readEvenings } from './proxy-days'
import { pupilsIn } from './pupils'
import { childrenOf, type Known, readChildren, readKnown, viewerOf } from './viewer'

interface Sources extends DaySources {
  /** The ledgers of the pupils for whom the school logs. */
  evenings: readonly Ledger[]
}

type Extras = Pick<ClassToday, 'visited' | 'tasks' | 'proxy'>

function extrasOf({ today }: Request, id: string, { books, evenings }: Sources): Extras {
  const present = pupilsIn(books, id, today)
  const proxies = proxyPupilsIn(books, id, today)
  const logged = proxies.filter(({ student }) => hasLogged(eveningsOf(evenings, student), today))
  return {
    visited: present.filter(({ tally }) => count(tally.home_visit, 'in_person') > 0).length,
    tasks: present.reduce((sum, { tally }) => sum + count(tally.visit_task, 'open'), 0),
    proxy: proxies.length === 0 ? null : { pupils: proxies.length, logged: logged.length },
  }
}

const classToday = (request: Request, own: SchoolClass, sources: Sources): ClassToday => ({
  ...classDay(request, own, request.today, sources),
  ...extrasOf(request, own.id, sources),
})

/** What of the school's rectification is the caller's to do. */
function ownItems({ read, caller }: Known, { school, today }: Request) {
  const records = read.find(({ _id }) => _id === schoolLedgerId(school))?.records ?? {}
  return countsOf(ownRows({ records, staff: {} }, today, caller))
}

/**
 * Four calls, two at a time: the caller and the school's items, the children; then books and months of the classes. A fifth where the school
 * logs evenings for families of these classes: the ledgers of those pupils.
 */
export async function readTeacherHome(request: Request): Promise<TeacherHome> {
  const { school, today } = request
  const fields = [pledgeField, ...itemRecords]
  const [known, read] = await Promise.all([
    readKnown(request, [schoolLedgerId(school)], fields),
    readChildren(request),
  ])
  const taught = classesTaught(known, '教师首页')
  const ids = taught.map(({ id }) => id)
  const [books, months] = await Promise.all([
    readClasses(
      ids.map((id) => ledgerId(school, 'class', id)),
      ['class', 'pupils'],
    ),
    readMonths(request, ids, today),
  ])
  const proxies = ids.flatMap((id) => proxyPupilsIn(books, id, today))
  const evenings = await readEvenings(request, proxies, [today])
  const { settings, member } = known
  const sources = { settings, books, months, evenings }
  return {
    viewer: viewerOf(settings, member, childrenOf(read, settings, today), today),
    classes: taught.map((own) => classToday(request, own, sources)),
    pledge: pledgeOf(known, request),
    items: ownItems(known, request),
  }
}
