/** What an operator's tools do: a school's first day, and rebuilding its sums. */
import { type Deed, inTurn } from './deed'
import { type Asking, firstDay, operatorAsks } from './school'
import { logged } from './samples'
import { type World } from './world'

/** Sums that do not stand for their records, of one ledger; and books that fell behind another. */
export async function damaged(world: World): Promise<void> {
  await inTurn([logged('sleep'), logged('exercise')])(world)
  const broken = { sleep: { nights: 9 } }
  change(world, 'ledgers', 'ming', { tally: broken })
  const books = world.store.documents('classes').find(({ _id }) => String(_id).endsWith('class3'))!
  change(world, 'classes', 'class3', { months: {}, pupils: { ...(books.pupils as object) } })
}

function change(world: World, collection: string, end: string, fields: object): void {
  const { _id } = world.store.documents(collection).find((one) => String(one._id).endsWith(`/${end}`))!
  const update = (document: { value: object; replacedBy(next: object, plain: boolean): unknown }) =>
    document.replacedBy({ ...document.value, ...fields }, true)
  world.store.modify(collection, { filter: { _id }, update: update as never, multi: false })
}

const first = (name: string, done: number, steps: (day: Asking[]) => Asking[]): Deed => ({
  ...{ name, isEmpty: true, before: inTurn(firstDay().slice(0, done)), steps: () => steps(firstDay()) },
  notLate: 'an operator begins by hand, long after the seconds that a request can be on its way',
})

export const operating: Deed[] = [
  first('found', 0, (day) => day.slice(0, 1)),
  // Whoever imports begins anew where a piece was not answered.
  { ...first('pupils', 1, (day) => day.slice(1, 2)), instead: firstDay().slice(0, 2) },
  first('open', 2, (day) => day.slice(2)),
  first('found where an import broke off', 2, (day) => day.slice(0, 1)),
  {
    name: 'rebuild',
    isReport: true,
    before: damaged,
    steps: () => [operatorAsks('rebuild', { after: '', size: 500 })],
  },
]
