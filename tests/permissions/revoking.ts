/** What was taken away is gone with the next call, in instances that have served the same account a moment before. */
import { type Call, problemIn, send } from './asking'
import { columns } from './columns'
import { aboutOf } from './inputs'
import type { Prepared } from './prepared'
import { type Row, rows } from './rows'

const formers = ['formerMother', 'formerTeacher', 'leftTeacher', 'formerPrincipal']

export function describeRevoking(prepared: () => Prepared): void {
  const plain = rows.filter(({ before }) => before === undefined)

  test.each(formers)('%s', async (account) => {
    const { world, known, before, now } = prepared()
    const column = columns.find((one) => one.account === account)!
    const callOf = (row: Row): Call => row.call(account, aboutOf(column, known))
    const codeOf = async (row: Row, instance: number) =>
      problemIn(await send(world, callOf(row), instance))?.code
    let lost = 0
    for (const [index, row] of plain.entries()) {
      world.store.putBack(before)
      const had = (await codeOf(row, index % 2)) === undefined
      if (!had || row.told(column) !== 'forbidden') continue
      lost++
      world.store.putBack(now)
      expect([row.title, await codeOf(row, index % 2)]).toEqual([row.title, 'forbidden'])
    }
    expect(lost).toBeGreaterThan(10)
  })
}
