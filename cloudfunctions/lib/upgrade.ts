/** Bringing documents of an earlier format up to this release's: each before it is written to, all of them by night. */
import { type CollectionName, isOlder } from './formats'
import { readOlder, readWhole, upgrade } from './store/upgrades'

/** Ledgers of a year take some 100 KB each, and an answer of the store holds 1 MB. */
const atOnce = 6

/** Brings a ledger up to this format; where it has moved on meanwhile, whoever reads it next finds that again. */
export async function upgradeLedger(id: string): Promise<void> {
  const [ledger] = await readWhole('ledgers', [id])
  if (ledger && isOlder('ledgers', ledger)) await upgrade('ledgers', ledger)
}

/** Brings some documents of a school up to this format, and says whether there may be more. Two calls and one each. */
export async function upgradeSome(
  school: string,
  name: CollectionName,
  after: string,
): Promise<string | null> {
  const documents = await readOlder(name, school, after, atOnce)
  for (const document of documents) await upgrade(name, document)
  return documents.length < atOnce ? null : (documents.at(-1)?._id ?? null)
}
