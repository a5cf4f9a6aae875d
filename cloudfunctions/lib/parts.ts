/** Whole documents are large, and an answer of the store is limited: they are read in parts that fit into one. */

/**
 * Bytes that are aimed at in one answer of the store, below the 1 MB that CloudBase names as the most
 * (docs.cloudbase.net, error code EXCEED_MAX_RESPONSE_SIZE).
 */
export const aimedAt = 700_000
const tooLarge = 'EXCEED_MAX_RESPONSE_SIZE'

/** How many are read first, before it is known how large they are; and the most. */
const firstSize = 4
const largestSize = 64

type Read<Found> = (ids: readonly string[]) => Promise<Found[]>

/** How many documents fit into an answer if they are like these. */
const fittingLike = (part: readonly unknown[]): number =>
  part.length === 0 ? Infinity : Math.floor((aimedAt * part.length) / Buffer.byteLength(JSON.stringify(part)))

/** How many to read next: as many as fit if they are like these, and at most twice as many as now. Some may not exist. */
const nextSize = (part: readonly unknown[], size: number): number =>
  Math.max(1, Math.min(fittingLike(part), 2 * size, largestSize))

/** Reads these, or finds that the store does not give them in one answer, but may give fewer. */
async function readIfFitting<Found>(read: Read<Found>, ids: readonly string[]): Promise<Found[] | undefined> {
  try {
    return await read(ids)
  } catch (error) {
    if ((error as { code?: unknown }).code !== tooLarge || ids.length === 1) throw error
    return undefined
  }
}

const halfOf = ({ length }: readonly string[]): number => Math.ceil(length / 2)

/** Reads documents in parts; each is handed on before the next is read, so that memory holds one. */
export async function* inParts<Found>(ids: readonly string[], read: Read<Found>): AsyncGenerator<Found[]> {
  let size = firstSize
  for (let done = 0; done < ids.length;) {
    const asked = ids.slice(done, done + size)
    const part = await readIfFitting(read, asked)
    if (part === undefined) {
      size = halfOf(asked)
      continue
    }
    yield part
    done += asked.length
    size = nextSize(part, asked.length)
  }
}

/** How many of a list fit into one answer, by the list's name: of those that did not fit as a whole. */
const fitting = new Map<string, number>()

async function readPart<Found>(list: string, ids: readonly string[], read: Read<Found>): Promise<Found[]> {
  const part = await readIfFitting(read, ids)
  if (part !== undefined) return part
  fitting.set(list, Math.min(fitting.get(list) ?? Infinity, halfOf(ids)))
  return readParts(list, ids, read)
}

/** In equal parts, as few as are known to do. */
async function readParts<Found>(list: string, ids: readonly string[], read: Read<Found>): Promise<Found[]> {
  const count = Math.ceil(ids.length / (fitting.get(list) ?? ids.length))
  const size = Math.ceil(ids.length / count)
  const parts = Array.from({ length: count }, (_, part) => ids.slice(part * size, (part + 1) * size))
  return (await Promise.all(parts.map((part) => readPart(list, part, read)))).flat()
}

/**
 * Reads a list in one answer or, where that does not hold it, in as few as will do, all at once. An instance finds out
 * once for each list how many fit, and asks for more again when the documents have become smaller.
 */
export async function atOnce<Found>(
  list: string,
  ids: readonly string[],
  read: Read<Found>,
): Promise<Found[]> {
  const found = await readParts(list, ids, read)
  const known = fitting.get(list) ?? ids.length
  if (known < ids.length) fitting.set(list, Math.max(known, Math.min(fittingLike(found), ids.length)))
  return found
}
