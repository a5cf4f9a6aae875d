/** What a part of the bench is given after its name: declared by the part, read strictly before anything is measured. */
import { parseArgs } from 'node:util'
import { FolderError } from '../../scripts/lib/folder-error'

/** One option, or a place: an argument that is known by where it stands. */
export interface Kind<Value> {
  /** As the usage shows its value, such as "N"; '' of a flag. */
  shown: string
  /** What it has to be, for whoever wrote something else. */
  must: string
  isPlace?: boolean
  isNeeded?: boolean
  /** The value, or undefined where the text is none. */
  read(text: string): Value | undefined
}

export type Wanted = Record<string, Kind<unknown>>
export type Given<Kinds extends Wanted> = {
  [Name in keyof Kinds]?: NonNullable<ReturnType<Kinds[Name]['read']>>
}

/** A whole number within bounds. */
export const whole = (least: number, most: number): Kind<number> => ({
  ...{ shown: 'N', must: `${least} 到 ${most} 的整数` },
  read: (text) => {
    const value = /^\d{1,10}$/u.test(text) ? Number(text) : -1
    return value >= least && value <= most ? value : undefined
  },
})

/** Whole numbers with commas in between. */
export const wholes = (least: number, most: number): Kind<number[]> => ({
  ...{ shown: 'N,N…', must: `${least} 到 ${most} 的整数，以逗号相隔` },
  read: (text) => {
    const values = text.split(',').flatMap((one) => whole(least, most).read(one) ?? [])
    return values.length === text.split(',').length ? values : undefined
  },
})

/** The path of a file or folder. */
export const file = (shown: string): Kind<string> => ({
  ...{ shown, must: `路径 ${shown}`, read: (text) => text || undefined },
})

export const flag: Kind<true> = { shown: '', must: '不带值', read: () => true }
export const place = <Value>(kind: Kind<Value>): Kind<Value> => ({ ...kind, isPlace: true })
export const needed = <Value>(kind: Kind<Value>): Kind<Value> => ({ ...kind, isNeeded: true })

function shownAs([name, { shown, isPlace, isNeeded }]: [string, Kind<unknown>]): string {
  const told = isPlace ? name : `--${name} ${shown}`.trim()
  return isNeeded ? `<${told}>` : `[${told}]`
}

export const usageOf = (wanted: Wanted): string => Object.entries(wanted).map(shownAs).join(' ')

type Named = Map<string, Kind<unknown>>

function tokensOf(args: readonly string[], named: Named) {
  const options = Object.fromEntries(
    [...named].map(([name, { shown }]) => [name, { type: shown === '' ? 'boolean' : 'string' } as const]),
  )
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function valueOf(told: string, kind: Kind<unknown>, text: string | undefined): unknown {
  const { shown, must } = kind
  const isFlag = shown === ''
  if (isFlag && text !== undefined) throw new FolderError(`${told} ${must}`)
  if (!isFlag && (text === undefined || text.startsWith('--')))
    throw new FolderError(`${told} 后面要写 ${must}`)
  const value = kind.read(text ?? '')
  if (value === undefined) throw new FolderError(`${told} 应为 ${must}，而不是“${text}”`)
  return value
}

function readAll(args: readonly string[], wanted: Wanted): Record<string, unknown> {
  const kinds = Object.entries(wanted)
  const named: Named = new Map(kinds.filter(([, { isPlace }]) => !isPlace))
  const places = kinds.filter(([, { isPlace }]) => isPlace)
  const given: Record<string, unknown> = {}
  for (const token of tokensOf(args, named)) {
    if (token.kind === 'option-terminator') continue
    const isOption = token.kind === 'option'
    const told = isOption ? token.rawName : token.value
    const [name, kind] = isOption ? [token.name, named.get(token.name)] : (places.shift() ?? [])
    if (name === undefined || kind === undefined) throw new FolderError(`不认识 ${told}`)
    given[name] = valueOf(isOption ? told : name, kind, token.value)
  }
  const missing = kinds.find(([name, { isNeeded }]) => isNeeded && !(name in given))
  if (missing) throw new FolderError(`缺少 ${missing[0]}`)
  return given
}

/** The arguments under the names by which they are wanted, or {@link FolderError}: one line with the usage. */
export function readGiven<Kinds extends Wanted>(
  part: string,
  args: readonly string[],
  wanted: Kinds,
): Given<Kinds> {
  try {
    return readAll(args, wanted) as Given<Kinds>
  } catch (error) {
    if (!(error instanceof FolderError)) throw error
    const usage = `npm run bench -- ${part} ${usageOf(wanted)}`.trim()
    throw new FolderError(`${part}: ${error.message}。用法: ${usage}`)
  }
}
