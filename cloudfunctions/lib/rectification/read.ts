/** The actions `rectifications` and `rectification`: what is to be put right, all of it or one's own, and one item. */
import * as z from 'zod/mini'
import { keyOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import type { Caller } from '../../../shared/roles/role'
import { nameOf as nameOfWriter } from '../../../shared/staff'
import type { ItemsView, ItemView } from '../../../shared/views/rectification'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { leaders } from '../screens/leaders'
import { type Known, readKnown } from '../screens/viewer'
import { entriesOf, termsOf } from './entries'
import { endOf, type ItemBooks, itemOf, itemRecords, ownRows, rowOf, rowsOf, staffOf } from './items'

export const itemInput = z.strictObject({ rectification: id() })

/** Who may see an item: whoever leads the school, and whoever is to do it. */
export const itemReaders: readonly RoleName[] = ['principal', 'admin', 'responsible']
/** Who may ask which items there are: of all others, whoever works here is told of their own. */
export const listReaders: readonly RoleName[] = ['staffMember']

const subject = '整改事项'

async function readBooks(
  request: Request,
  more: readonly string[] = [],
): Promise<{ known: Known; books: ItemBooks }> {
  const id = schoolLedgerId(request.school)
  const known = await readKnown(request, [id], [...itemRecords, 'staff', ...more])
  const ledger = known.read.find(({ _id }) => _id === id)
  return { known, books: { records: ledger?.records ?? {}, staff: ledger?.staff ?? {} } }
}

/** One call. */
export async function readItems(request: Request): Promise<ItemsView> {
  const { known, books } = await readBooks(request)
  const { caller } = known
  if (roleHeld(listReaders, caller, {}) === undefined) throw new Refusal('forbidden', null, { subject })
  const isAll = roleHeld(leaders, caller, {}) !== undefined
  const items = isAll ? rowsOf(books, request.today) : ownRows(books, request.today, caller)
  return { today: request.today, isAll, items }
}

/** What a reader of an item may do with it, as its records are declared. */
function mayOf(caller: Caller, isOpen: boolean): ItemView['may'] {
  const leads = roleHeld(leaders, caller, {}) !== undefined
  const isPrincipal = roleHeld(['principal'], caller, {}) !== undefined
  return { change: leads && isOpen, end: isPrincipal && isOpen, visit: leads, note: true }
}

/** One call. Whoever may not see an item learns nothing of whether there is one. */
export async function readItem(
  { rectification }: z.output<typeof itemInput>,
  request: Request,
): Promise<ItemView> {
  const { known, books } = await readBooks(request, ['records.rectification_note', 'records.revisit'])
  const { caller } = known
  const key = keyOf(rectification)
  const versions = books.records.rectification?.[key] ?? []
  const item = itemOf(versions)
  if (roleHeld(itemReaders, caller, { responsible: item?.who }) === undefined)
    throw new Refusal('forbidden', null, { subject })
  const row = rowOf(books, key, request.today)
  if (item === undefined || row === undefined)
    throw new Refusal('not_found', 'rectification', { field: `「${labelOf('rectification')}」` })
  const may = mayOf(caller, row.end === null)
  const end = endOf(books, key)
  return {
    ...row,
    ...{ today: request.today, key: item.indicator ?? '', of: item.scope ?? '', measures: item.measures },
    endedBy: end === undefined ? '' : nameOfWriter(books.staff, end.by),
    ...{ terms: termsOf(books, versions), follows: item.follows ?? null, may },
    notes: entriesOf(books, 'rectification_note', rectification),
    visits: entriesOf(books, 'revisit', rectification),
    staff: may.change ? staffOf(books.staff) : [],
  }
}
