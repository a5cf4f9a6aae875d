/**
 * What is in a zip file, by its directory (APPNOTE.TXT 4.3.12, 4.3.16), and that it does not unpack to more than it may:
 * what an entry says of its size is not believed, it is unpacked up to the limit.
 */
import { inflateRawSync } from 'node:zlib'
import { mostBytes, refuseFile, tooLarge } from './unreadable'

const broken = () => refuseFile('文件不完整，或已损坏。请重新导出或另存后再选')

interface Entry {
  name: string
  isStored: boolean
  packed: Buffer
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const longestComment = 65_535
const mostEntries = 1000

/** Where the end of the directory stands: after everything but a comment. */
function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - endLength - longestComment)
  for (let at = file.length - endLength; at >= first; at--) if (file.readUInt32LE(at) === endMark) return at
  throw broken()
}

/** The entry whose line of the directory is at a place, and where the next one is. */
function entryAt(file: Buffer, at: number): { entry: Entry; next: number } {
  if (file.readUInt32LE(at) !== entryMark) throw broken()
  const [method, packed] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)]
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => file.readUInt16LE(at + place)) as [
    number,
    number,
    number,
  ]
  const local = file.readUInt32LE(at + 42)
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const name = file.toString('utf8', at + 46, at + 46 + nameLength)
  const entry = { name, isStored: method === 0, packed: file.subarray(from, from + packed) }
  return { entry, next: at + 46 + nameLength + extra + comment }
}

function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  if (count > mostEntries) throw tooLarge()
  const entries: Entry[] = []
  for (let at = file.readUInt32LE(end + 16); entries.length < count;) {
    const { entry, next } = entryAt(file, at)
    entries.push(entry)
    at = next
  }
  return entries
}

const codeOf = (error: unknown) => (error as { code?: unknown }).code
const isTooMuch = (error: unknown) => codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
/** A place outside of the file: it was cut off. */
const isOutside = (error: unknown) =>
  codeOf(error) === 'ERR_OUT_OF_RANGE' || codeOf(error) === 'ERR_BUFFER_OUT_OF_BOUNDS'

/** The bytes that an entry unpacks to, where they are no more than `most`. */
function unpacked({ isStored, packed }: Entry, most: number): number {
  try {
    return isStored ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    throw isTooMuch(error) ? tooLarge() : broken()
  }
}

/** The names of what is in a zip file; refused where it is broken or unpacks to too much. */
export function contentsOf(file: Buffer): string[] {
  try {
    const entries = entriesOf(file)
    entries.reduce((left, entry) => left - unpacked(entry, left), mostBytes)
    return entries.map(({ name }) => name)
  } catch (error) {
    throw isOutside(error) ? broken() : error
  }
}
