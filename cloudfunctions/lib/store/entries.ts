/** Entries of summary documents: those of classes, and the school's own for its staff. */
import type { Summed } from '../../../shared/books'
import type { Place } from '../publish'
import { classes, command, type Found, ledgers, mostDocuments, projection } from './database'

type Entries = Record<string, Summed>
type Books = { _id: string } & Partial<Record<Place['map'], Entries>>

/** The entries that stand at a place, one for each of its documents; undefined where there is none. */
export type Standing = (place: Place) => (Summed | undefined)[]

async function readBooks(
  collection: typeof classes,
  places: readonly Place[],
  part: string,
): Promise<[string, Books][]> {
  if (places.length === 0) return []
  const ids = [...new Set(places.flatMap(({ documents }) => documents))]
  const fields = new Set(places.map(({ map, key }) => `${map}.${key}${part}`))
  const query = collection.where({ _id: command.in(ids) }).field(projection([...fields]))
  const { data } = (await query.limit(mostDocuments).get()) as Found
  return (data as Books[]).map((books) => [books._id, books])
}

/**
 * What stands at these places, and nothing else of the documents; with `part` ".rev" the revisions alone. One call for
 * each collection that they are in.
 */
export async function readStanding(places: readonly Place[], part: '' | '.rev' = ''): Promise<Standing> {
  const of = (collection: Place['collection']) => places.filter((place) => place.collection === collection)
  const [inClasses, inSchool] = await Promise.all([
    readBooks(classes, of('classes'), part),
    readBooks(ledgers, of('ledgers'), part),
  ])
  const books = new Map([...inClasses, ...inSchool])
  return ({ documents, map, key }) => documents.map((id) => books.get(id)?.[map]?.[key])
}
