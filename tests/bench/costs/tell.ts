/** The parts `costs` and `day` of the bench. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { file, flag, type Given, whole, wholes } from '../arguments'
import { mostDays } from '../generate/spec'
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

/** In fewer pupils than this there is not one of each kind; and the day that is counted comes after those that passed. */
const pupilsCounted = [100, 20_000] as const
const daysPassed = [1, mostDays - 1] as const

export const costsWanted = {
  ...{ pupils: wholes(...pupilsCounted), days: wholes(...daysPassed), write: flag },
}

/** npm run bench -- costs [--pupils 100,2000] [--days 1,10] [--write] */
export async function tellCosts(given: Given<typeof costsWanted>): Promise<void> {
  const columns: Column[] = []
  for (const pupils of given.pupils ?? sizes) {
    for (const days of given.days ?? ages) columns.push(await measureColumn(pupils, days))
  }
  const table = costTable(columns)
  console.log(`\n## Costs: calls, documents read, written; kilobytes on the SDK's wire\n\n${table}`)
  for (const column of columns) for (const over of overruns(column)) console.log(`over budget: ${over}`)
  if (given.write) write(table)
}

export const dayWanted = {
  ...{ pupils: whole(...pupilsCounted), days: whole(...daysPassed), prices: file('file') },
}

/** npm run bench -- day [--pupils N] [--days D] [--prices file] */
export async function tellDay({ pupils: size = 2000, days = 10, ...given }: Given<typeof dayWanted>) {
  const prices = readPrices(given.prices ?? examplePrices)
  const column = await measureColumn(size, days)
  const day = dayOf(column, schema)
  const { pupils, classes, staff } = column.size
  console.log(`\n## A school day of ${pupils} pupils, ${classes} classes, ${staff} staff`)
  for (const [unit, count] of Object.entries(day)) console.log(`${unit}: ${Number(count).toFixed(2)}`)
  console.log(`${priceOf(day, prices).toFixed(4)} ${prices.currency} a day (${prices.note})`)
}
