/** Every cell of the matrix, one call for each: as it is declared, and as the functions answer. */
import type { State } from '../world/store'
import { problemIn, send, told } from './asking'
import { type Column, columns } from './columns'
import type { Told } from './declared'
import { aboutOf } from './inputs'
import type { Prepared } from './prepared'
import { type Row, rows } from './rows'

export function describeMatrix(prepared: () => Prepared): void {
  const beginnings = new Map<string, State>()
  let tested = 0

  /** The store as it is before the caller of a column comes: with what somebody else has done. */
  async function beginningOf({ title, before }: Row, column: Column): Promise<State> {
    const { world, known, now } = prepared()
    if (before === undefined) return now
    const key = [title, column.student].join(' ')
    const kept = beginnings.get(key)
    if (kept) return kept
    world.store.putBack(now)
    await told(world, before(aboutOf(column, known)))
    const state = world.store.keep()
    beginnings.set(key, state)
    return state
  }

  async function answerTo(row: Row, column: Column): Promise<Told> {
    const { world, known } = prepared()
    world.store.putBack(await beginningOf(row, column))
    const isOpen = row.told(column) === 'own'
    const reply = await send(world, row.call(column.account, aboutOf(column, known)), tested++ % 2)
    return (problemIn(reply)?.code ?? (isOpen ? 'own' : 'may')) as Told
  }

  test.each(rows.map((row) => [`${row.of} ${row.title}`, row] as const))('%s', async (_, row) => {
    const answers: string[] = []
    for (const column of columns) answers.push(`${column.words}: ${await answerTo(row, column)}`)
    expect(answers).toEqual(columns.map((column) => `${column.words}: ${row.told(column)}`))
  })

  test('no cell is left out', () => {
    console.info(`matrix: ${tested} of ${rows.length * columns.length} cells`)
    expect(tested).toBe(rows.length * columns.length)
  })
}
