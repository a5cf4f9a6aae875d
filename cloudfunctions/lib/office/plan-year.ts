/** The action `planYear`: what is decided of the next year is put beside the settings, and may be decided anew. */
import * as z from 'zod/mini'
import type { LastYear, SchoolClass } from '../../../shared/books'
import { date, id } from '../../../shared/records/fields'
import { refuseIf } from '../../../shared/records/parse'
import { wrongCalendar, wrongClasses } from '../../../shared/setting-up'
import type { YearView } from '../../../shared/views/office'
import { settingsParts } from '../roster'
import type { Request } from '../serve'
import type { StoredClass } from '../store/books'
import { noteNextYear } from '../store/next-year'
import type { Desk } from './desk'
import { readTermsDesk } from './terms'
import { emptiedBy, examined, missingIn, type NextYear, pupilsIn, readAllBooks, readYear } from './year'
import { refuseYear } from './refuse-year'

const { calendar, classes } = settingsParts
const merged = z.array(z.strictObject({ from: id(), into: id() }))

/** `classes` are all of the next year; one of this year that is neither there nor merged is left by its pupils. */
export const planInput = z.strictObject({
  ...{ mutation: id(), calendar, classes, leaveOn: date(), merged: z._default(merged, []) },
})
type Planned = z.output<typeof planInput>

const named = (all: readonly SchoolClass[], own: string) => all.find(({ id: other }) => other === own)

/** A class goes up by one grade, or is merged into one of its own grade that does. */
function refuseWrongClasses({ classes: given, merged: all }: Planned, { settings }: Desk): void {
  const wrong = settings.classes.find(
    (one) => (named(given, one.id)?.grade ?? one.grade + 1) !== one.grade + 1,
  )
  if (wrong) throw refuseYear('classes', `「${wrong.name}」在新学年应升一个年级`)
  for (const { from, into } of all) {
    const [own, other] = [named(settings.classes, from), named(settings.classes, into)]
    const isRight = own?.grade === other?.grade && own && !named(given, from) && named(given, into)
    if (!isRight) throw refuseYear('merged', `「${own?.name ?? from}」只能并入同年级、仍在的另一个班`)
  }
}

function refuseWrong(planned: Planned, desk: Desk, today: string): void {
  const { calendar: next, classes: given, leaveOn } = planned
  refuseIf(wrongCalendar(next))
  refuseIf(wrongClasses(given))
  const [missing] = missingIn(desk)
  if (missing !== undefined) throw refuseYear(null, missing)
  const { academicYear, term } = desk.settings.calendar
  if (next.academicYear.start <= academicYear.start || next.academicYear.start <= term.end)
    throw refuseYear('calendar', `新学年应在「${term.name}」结束（${term.end}）以后开始`)
  if (leaveOn <= today) throw refuseYear('leaveOn', '离校日期应晚于今天')
  refuseWrongClasses(planned, desk)
}

/** As they are today; once pupils may have left by what was decided, as they were. */
function baselines(desk: Desk, books: StoredClass[], today: string): LastYear {
  const { nextYear } = desk.ledger
  return nextYear && nextYear.leaveOn <= today ? nextYear.lastYear : examined(desk, books, today)
}

/**
 * Decides on the next year. Until `beginYear` has come to its end this year stays in force, and it may be decided anew.
 * Three calls and two to read.
 */
export async function planYear(planned: Planned, request: Request): Promise<YearView> {
  const desk = await readTermsDesk(request)
  refuseWrong(planned, desk, request.today)
  const books = await readAllBooks(desk)
  const { classes: given, merged: moving } = planned
  const isOver = ({ id: own }: SchoolClass) => !named(given, own) && !moving.some(({ from }) => from === own)
  const leaving = desk.settings.classes.filter(isOver).map((one) => one.id)
  const decided: NextYear = {
    ...{ ...planned, leaving },
    lastYear: baselines(desk, books, request.today),
    of: pupilsIn(books, emptiedBy({ leaving, merged: moving }), request.today).length,
  }
  await noteNextYear(desk.ledger._id, decided)
  return readYear(request)
}
