/** The samples of a profile, added up by who was at work. */
import { readFileSync } from 'node:fs'
import type { Profiler } from 'node:inspector'

/** Names of groups and milliseconds, the longest first. */
export type Groups = [name: string, milliseconds: number][]

type Frame = Profiler.ProfileNode['callFrame']

const profiler = 'the profiler itself'

/** The first that fits a place; a place is a function's name, or the path of its file. */
const groups: readonly (readonly [name: string, place: RegExp])[] = [
  ['idle', /^\(idle\)$/u],
  ['collecting garbage', /^\(garbage collector\)$/u],
  ['Node and V8', /^\((program|root)\)$/u],
  [profiler, /^dispatch$/u],
  ['SQLite', /libsql/u],
  ['waiting for the disk', /^fdatasync$/u],
  ['generator of load', /tests\/bench\//u],
  ["stand-in: the SDK's requests", /local\/wire\//u],
  ['stand-in: documents', /local\/database\/|mingo/u],
  ['stand-in: instances', /local\/|^postMessage$/u],
  ['the function', /cloudfunctions\/|shared\//u],
  ['checking shapes (zod)', /node_modules\/zod\//u],
  ['the SDK', /node_modules\//u],
  ['the SDK: hashes of its signature', /^(Hash|Hmac|digest|update|init)$|internal\/crypto/u],
  ['HTTP and sockets (Node)', /^/u],
]

/** In a bundle that is not minified every part begins with a line that names its file. */
const partLine = /^\s*\/\/ (\S+\.(?:ts|js|mjs|cjs))$/u

function partsOf(file: string): string[] {
  let part = file
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => (part = partLine.exec(line)?.[1] ?? part))
}

/** The file that a frame's code was written in, or its name where it is the engine's own. */
function placeOf({ url, functionName, lineNumber }: Frame, bundles: Map<string, string[]>): string {
  if (url === '') return functionName
  const file = url.replace('file://', '')
  if (!file.endsWith('/index.js') || file.includes('node_modules')) return file
  const parts = bundles.get(file) ?? partsOf(file)
  bundles.set(file, parts)
  return parts[lineNumber] ?? file
}

/** Milliseconds of each group in some profiles, by so many pieces of work. */
export function groupsOf(profiles: readonly Profiler.Profile[], pieces: number): Groups {
  const bundles = new Map<string, string[]>()
  const sums = new Map<string, number>()
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
    const groupOf = new Map(
      [...frames].map(([id, frame]) => {
        const place = placeOf(frame, bundles)
        return [id, groups.find(([, pattern]) => pattern.test(place))?.[0] ?? place]
      }),
    )
    for (const [index, id] of samples.entries()) {
      const group = groupOf.get(id) ?? 'unknown'
      sums.set(group, (sums.get(group) ?? 0) + (timeDeltas[index] ?? 0) / 1000 / pieces)
    }
  }
  sums.delete(profiler)
  return [...sums].sort(([, a], [, b]) => b - a)
}
