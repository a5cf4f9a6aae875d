/** What was written to an item: its terms as they changed, notes, and what return visits found. Pure. */
import { nameOf as nameOfWriter } from '../../../shared/staff'
import { optionName } from '../../../shared/records/options'
import { roles } from '../../../shared/roles/index'
import type { ItemEntry, ItemTerms } from '../../../shared/views/rectification'
import { inForce, type Version } from '../ledger'
import { type Item, type ItemBooks, nameOf } from './items'

const minuteLength = 'YYYY-MM-DDTHH:MM'.length

/** Who wrote a version: a name, or for the district its office. */
const authorOf = ({ staff }: ItemBooks, { by, as }: Version): string =>
  as === 'supervisor' ? roles.supervisor.title : nameOfWriter(staff, by)

/** Who is to do it until when, and how, from each version on; the oldest first. */
export const termsOf = (books: ItemBooks, versions: readonly Version[]): ItemTerms[] =>
  versions.flatMap((version): ItemTerms[] => {
    const item = version.value as unknown as Item | null
    if (item === null) return []
    const { until, measures } = item
    const terms = { who: nameOf(books.staff, item.who), until, measures }
    return [{ at: version.at.slice(0, minuteLength), by: authorOf(books, version), ...terms }]
  })

/** Notes or return visits of an item, the newest first. */
export function entriesOf(
  books: ItemBooks,
  type: 'rectification_note' | 'revisit',
  rectification: string,
): ItemEntry[] {
  const own = Object.values(books.records[type] ?? {}).flatMap((versions) => {
    const version = inForce(versions)
    return version?.value.rectification === rectification ? [version] : []
  })
  return own
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((version) => {
      const { entry, note, result, date } = version.value
      return {
        ...{ entry: String(entry), by: authorOf(books, version), note: String(note) },
        at: typeof date === 'string' ? date : version.at.slice(0, minuteLength),
        result: typeof result === 'string' ? optionName(result) : '',
      }
    })
}
