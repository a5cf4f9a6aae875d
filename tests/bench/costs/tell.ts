/** The parts `costs`, `day` and `generate` of the bench. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writeGenerated } from '../generate/folder'
import { specOf } from '../generate/spec'
import { overruns } from './budget'
import { dayOf, priceOf, readPrices } from './day'
import { type Column, measureColumn } from './measure'
import { costTable } from './table'

const root = path.resolve(__dirname, '../../..')
const page = path.join(root, 'docs/costs.md')
const schema = path.join(root, 'config/cloudbase.json')
const examplePrices = path.join(__dirname, 'example-prices.json')
const mark = '<!-- Made by npm run bench -- costs --write: do not edit below. -->'

const sizes = [100, 2000, 20_000]
const ages = [1, 10, 80]

function write(table: string): void {
  const [words = ''] = readFileSync(page, 'utf8').split(mark)
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(page, `${words}${mark}\n\nMeasured on ${date}.\n\n${table}\n`)
}

/** npm run bench -- costs [--pupils 100,2000] [--days 1,10] [--write] */
export async function tellCosts(given: readonly string[]): Promise<void> {
  const options = {
    pupils: { type: 'string' },
    days: { type: 'string' },
    write: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ args: [...given], options })
  const numbers = (text: string | undefined, usual: number[]) => text?.split(',').map(Number) ?? usual
  const columns: Column[] = []
  for (const pupils of numbers(values.pupils, sizes)) {
    for (const days of numbers(values.days, ages)) columns.push(await measureColumn(pupils, days))
  }
  const table = costTable(columns)
  console.log(`\n## Costs: calls, documents read, written; kilobytes on the SDK's wire\n\n${table}`)
  for (const column of columns) for (const over of overruns(column)) console.log(`over budget: ${over}`)
  if (values.write) write(table)
}

/** npm run bench -- day [--pupils N] [--days D] [--prices file] */
export async function tellDay(given: readonly string[]): Promise<void> {
  const options = {
    pupils: { type: 'string' },
    days: { type: 'string' },
    prices: { type: 'string' },
  } as const
  const { values } = parseArgs({ args: [...given], options })
  const column = await measureColumn(Number(values.pupils ?? 2000), Number(values.days ?? 10))
  const day = dayOf(column, schema)
  const prices = readPrices(values.prices ?? examplePrices)
  const { pupils, classes, staff } = column.size
  console.log(`\n## A school day of ${pupils} pupils, ${classes} classes, ${staff} staff`)
  for (const [unit, count] of Object.entries(day)) console.log(`${unit}: ${Number(count).toFixed(2)}`)
  console.log(`${priceOf(day, prices).toFixed(4)} ${prices.currency} a day (${prices.note})`)
}

/** npm run bench -- generate <folder> [--pupils N] [--days D] [--seed S] */
export function tellGenerate(given: readonly string[]): Promise<void> {
  const options = { pupils: { type: 'string' }, days: { type: 'string' }, seed: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true })
  const [folder] = positionals
  if (folder === undefined)
    throw new Error('npm run bench -- generate <folder> [--pupils N] [--days D] [--seed S]')
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]))
  const { as_of: asOf, totals, rejected } = writeGenerated(folder, specOf(numbers))
  console.log(`${folder}: as of ${asOf}, ${totals.length} totals, ${rejected.length} events to be refused`)
  return Promise.resolve()
}
