/** What a cloud bill is made of, held: every log, screen and timer within its budget, whatever the school's size and age. */
import path from 'node:path'
import { actions as deskActions } from '../../cloudfunctions/desk/index'
import { actions as districtActions } from '../../cloudfunctions/district/index'
import { actions as familyActions } from '../../cloudfunctions/family/index'
import { actions as filesActions } from '../../cloudfunctions/files/index'
import { actions as officeActions } from '../../cloudfunctions/office/index'
import { actions as schoolActions } from '../../cloudfunctions/school/index'
import { loadSchema } from '../../local/schema'
import { doors } from '../../shared/doors'
import { recordTypes } from '../../shared/records/index'
import { allowances, overruns } from '../bench/costs/budget'
import { eventAsks } from '../bench/costs/events'
import { type Column, measureColumn } from '../bench/costs/measure'
import type { Cost } from '../bench/costs/row'
import { eveningAsks, morningAsks, onceATerm } from '../bench/costs/screens'

/** Pupils and school days: the second differs from the first in its age alone, the third from the second in its size. */
const sizes = [
  [100, 1],
  [100, 10],
  [2000, 10],
] as const
const columns: Column[] = []

beforeAll(async () => {
  for (const [pupils, days] of sizes) columns.push(await measureColumn(pupils, days))
}, 400_000)

const costOf = (row: string, column: Column): Cost => {
  const cost = column.costs.get(row)
  if (typeof cost === 'object') return cost
  throw new Error(`${row}: ${cost ?? 'not counted'}`)
}
test('every type of record, every action and every timer is counted', () => {
  const logged = eventAsks.map(({ name }) => name.split(',')[0])
  expect(new Set(logged)).toEqual(new Set([...recordTypes.map(({ type }) => type), 'withdraw']))
  const ofDesks = { desk: deskActions, office: officeActions, district: districtActions }
  const ofDoor = { family: familyActions, school: schoolActions, files: filesActions, ...ofDesks }
  for (const door of doors) {
    const asked = [...eveningAsks, ...morningAsks].filter((ask) => ask.door === door)
    const acted = Object.keys(ofDoor[door]).filter(
      (action) => action !== 'log' && !onceATerm.includes(action),
    )
    expect(new Set(asked.map(({ action }) => action))).toEqual(new Set(acted))
  }
  const { functions } = loadSchema(path.resolve(__dirname, '../../config/cloudbase.json'))
  for (const { name } of functions.filter(({ triggers }) => triggers.length > 0)) {
    expect(Object.keys(allowances).map((row) => row.split(',')[0])).toContain(name)
  }
})

test('nothing costs more than its budget', () => {
  expect(columns.flatMap(overruns)).toEqual([])
})

test('no budget is kept for what is not counted', () => {
  expect(Object.keys(allowances).sort()).toEqual([...columns[0]!.costs.keys()].sort())
})

/** Their shard may be there already; all else is the same to the document. */
const mayDiffer = ['ballot']

test('a log takes the same calls and documents in a school of 100 and of 2,000, after 1 day and 10', () => {
  for (const { name } of eventAsks.filter((ask) => !mayDiffer.includes(ask.name))) {
    const counts = columns.map((column) => {
      const { calls, docsRead, docsWritten } = costOf(name, column)
      return `${name}: ${calls} / ${docsRead} / ${docsWritten}`
    })
    expect(new Set(counts).size).toBe(1)
  }
})

/** Logs for which the school's whole settings are read, as they are about the school. */
const namesAllClasses = new Set([
  ...['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day', 'incident', 'regional', 'sampling'],
  ...['joining', 'survey_form', 'survey_open', 'ballot', 'rectification', 'rectification_note'],
  ...['rectification_end', 'revisit'],
])

test('a log moves the same bytes in a school of 100 and of 2,000, but for what names all its classes', () => {
  const bytes = ({ bytesSent, bytesReceived }: Cost) => bytesSent + bytesReceived
  for (const { name } of eventAsks.filter((ask) => !namesAllClasses.has(ask.name))) {
    const [small, large] = [columns[1]!, columns[2]!].map((column) => bytes(costOf(name, column)))
    expect(large).toBeLessThan(1.05 * small!)
  }
})

test('an evening of three records takes three calls, as one of them does', () => {
  for (const column of columns) {
    for (const row of ['sleep', 'sleep, an evening of 3']) {
      const { calls, docsRead, docsWritten } = costOf(row, column)
      expect([calls, docsRead, docsWritten]).toEqual([3, 1, 2])
    }
  }
})

test('the card reads one document for the school and one for each class, in two calls while they fit', () => {
  for (const column of columns) {
    const { calls, docsRead, docsWritten } = costOf('school card', column)
    expect([calls, docsRead, docsWritten]).toEqual([2, 1 + column.size.classes, 0])
  }
})

test('no answer of a function comes near the most that one may have', () => {
  const large = columns.flatMap(({ costs }) =>
    [...costs].filter(([, cost]) => typeof cost === 'object' && cost.answered > 100_000),
  )
  expect(large).toEqual([])
})
