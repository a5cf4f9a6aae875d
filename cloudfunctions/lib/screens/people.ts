/** The action `people`: the staff with their pledges, and the classes in numbers. */
import type { ClassBooks, PupilEntry, SchoolClass, StaffEntry } from '../../../shared/books'
import { academicYearOf } from '../../../shared/calendar'
import { keyOf } from '../../../shared/keys'
import { isIn } from '../../../shared/roll'
import { count } from '../../../shared/tallies/counters'
import type { ClassInNumbers, PeopleView, StaffView } from '../../../shared/views/people'
import type { Request } from '../serve'
import { classIdsOf, schoolLedgerId } from '../settings'
import { readClasses } from '../store/books'
import { countOpenJoins } from '../store/joins'
import { refuseOthers } from './leaders'
import { byName, readKnown } from './viewer'

/** Of whom the pledge is asked: requirement 11 counts teachers and principals. */
const pledging = ['teacher', 'principal']

const namesOf = (classes: readonly SchoolClass[], ids: readonly string[] = []): string[] =>
  classes.filter(({ id }) => ids.includes(id)).map(({ name }) => name)

function staffView(entry: StaffEntry, classes: readonly SchoolClass[], year: string): StaffView {
  const { name, roles, tally } = entry
  const isAsked = roles.some((role) => pledging.includes(role))
  return {
    ...{ name, roles },
    ...{ classes: namesOf(classes, entry.classes), headOf: namesOf(classes, entry.headOf) },
    hasPledged: isAsked ? count(tally.pledge, keyOf(year)) > 0 : null,
  }
}

function inNumbers({ id: own, name }: SchoolClass, books: ClassBooks | undefined, today: string) {
  const present = Object.values(books?.pupils ?? {}).filter(({ roll }) => isIn(roll, own, today))
  const those = (isSo: (pupil: PupilEntry) => boolean) => present.filter(isSo).length
  const numbers: ClassInNumbers = {
    ...{ class: own, name, size: present.length },
    withoutGuardian: those(({ guardians }) => guardians === 0),
    proxy: those(({ proxy }) => proxy),
    consent: those(({ consent }) => consent),
  }
  return numbers
}

/** Those who have not signed first, each group by name. */
const unsignedFirst = (a: StaffView, b: StaffView) =>
  Number(b.hasPledged === false) - Number(a.hasPledged === false) || byName(a, b)

/** Three calls: the school's ledger with its staff and the number of requests, then the books of the classes. */
export async function readPeople(request: Request): Promise<PeopleView> {
  const { school, today } = request
  const place = schoolLedgerId(school)
  const [known, joins] = await Promise.all([
    readKnown(request, [place], ['staff']),
    countOpenJoins(school, today),
  ])
  refuseOthers(known.caller, '人员')
  const books = await readClasses(classIdsOf(known.settings), ['class', 'pupils'])
  const { calendar, classes } = known.settings
  const year = academicYearOf(calendar, today)
  const staff = Object.values(known.read.find(({ _id }) => _id === place)?.staff ?? {})
  const booksOf = (own: string) => books.find((one) => one.class === own)
  return {
    ...{ today, joins },
    staff: staff.map((entry) => staffView(entry, classes, year)).sort(unsignedFirst),
    classes: classes.map((own) => inNumbers(own, booksOf(own.id), today)),
  }
}
