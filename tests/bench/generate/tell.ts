/** The part `generate` of the bench. */
import { file, type Given, needed, place, whole } from '../arguments'
import { writeGenerated } from './folder'
import { mostDays, mostSeed, specOf } from './spec'

export const generateWanted = {
  folder: needed(place(file('folder'))),
  ...{ pupils: whole(1, 20_000), days: whole(1, mostDays), seed: whole(0, mostSeed) },
}

export function tellGenerate({ folder = '', ...own }: Given<typeof generateWanted>): Promise<void> {
  const { as_of: asOf, totals, rejected } = writeGenerated(folder, specOf(own))
  console.log(`${folder}: as of ${asOf}, ${totals.length} totals, ${rejected.length} events to be refused`)
  return Promise.resolve()
}
