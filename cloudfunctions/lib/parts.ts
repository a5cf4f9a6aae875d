/** Whole documents are large, and an answer of the store is limited: they are read a few at a time, as many as fit. */

/**
 * Characters that are aimed at in one answer of the store, below the 1 MB that CloudBase names as the most
 * (docs.cloudbase.net, error code EXCEED_MAX_RESPONSE_SIZE).
 */
const aimedAt = 700_000
const tooLarge = 'EXCEED_MAX_RESPONSE_SIZE'

/** How many are read first, before it is known how large they are; and the most. */
const firstSize = 4
const largestSize = 64

/** How many to read next: as many as fit if they are like these, and at most twice as many as now. Some may not exist. */
function nextSize(part: readonly unknown[], size: number): number {
  const fitting =
    part.length === 0 ? largestSize : Math.floor((aimedAt * part.length) / JSON.stringify(part).length)
  return Math.max(1, Math.min(fitting, 2 * size, largestSize))
}

type Read<Found> = (ids: readonly string[]) => Promise<Found[]>

/** Reads the first of these: all, or as many as the store gives in one answer. */
async function readFitting<Found>(
  read: Read<Found>,
  ids: readonly string[],
): Promise<{ part: Found[]; asked: number }> {
  try {
    return { part: await read(ids), asked: ids.length }
  } catch (error) {
    if ((error as { code?: unknown }).code !== tooLarge || ids.length === 1) throw error
    return readFitting(read, ids.slice(0, Math.ceil(ids.length / 2)))
  }
}

/** Reads documents in parts; each is handed on before the next is read, so that memory holds one. */
export async function* inParts<Found>(ids: readonly string[], read: Read<Found>): AsyncGenerator<Found[]> {
  let size = firstSize
  for (let done = 0; done < ids.length;) {
    const { part, asked } = await readFitting(read, ids.slice(done, done + size))
    yield part
    done += asked
    size = nextSize(part, asked)
  }
}
