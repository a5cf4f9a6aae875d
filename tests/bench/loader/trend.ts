/** Lines of a trend, as many and as long as there would be. */
import { tellBroken } from '../../../cloudfunctions/lib/card'
import type { StoredClass } from '../../../cloudfunctions/lib/store/books'
import type { SchoolBooks } from '../../../shared/books'
import { cardOf } from '../../../shared/requirements/card'
import { gather } from '../../../shared/requirements/evidence'
import { requirements } from '../../../shared/requirements/index'
import { lineOf, type Trend, weeksOver } from '../../../shared/requirements/snapshot'

/** A line for every week that is over, each with the figures of the last day: nobody has kept those of the past. */
export function trendOf(books: SchoolBooks, classes: StoredClass[], asOf: string): Trend {
  const card = cardOf(books.settings.id, gather(books, classes, asOf), requirements, tellBroken)
  const line = lineOf(card)
  return Object.fromEntries(weeksOver(books.settings.calendar, asOf).map((week) => [week, line]))
}
