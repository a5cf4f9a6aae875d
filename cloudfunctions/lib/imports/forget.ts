/**
 * What nobody went on with: files that were brought and never read, tables that were looked at and never applied. The night
 * forgets them, of schools that are not open yet too.
 */
import { addDays } from '../../../shared/calendar'
import { type Left, readLeft, removeLeft } from '../store/imports'
import { removeUploads } from '../store/uploads'

/** Days more for what has begun to be applied, so that it can be gone on with. */
const daysToGoOn = 6

const keyOfImport = ({ school, import: own }: Left) => `${school} ${own}`

/** Forgets what is a day old. One call where there is nothing. */
export async function forgetImports(today: string): Promise<void> {
  const left = await readLeft(today)
  const begun = left.filter(
    ({ state, until }) => state === 'applying' && until >= addDays(today, -daysToGoOn),
  )
  const stays = new Set(begun.map(keyOfImport))
  const over = left.filter((one) => !stays.has(keyOfImport(one)))
  await removeUploads(over.flatMap(({ files = [] }) => files))
  if (over.length > 0) await removeLeft(over.map(({ _id }) => _id))
}
