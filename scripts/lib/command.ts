/** What the commands share: their arguments, and one clear line where they cannot do what was asked. */
import { parseArgs } from 'node:util'
import { FolderInUse } from '../../local/errors'
import { isDate } from '../../shared/calendar'
import { FolderError } from './folder-error'

export interface Arguments {
  folder: string
  asOf: string | undefined
  out: string | undefined
  store: string | undefined
}

type Config = NonNullable<Parameters<typeof parseArgs>[0]>

/** What was typed, with positionals, or {@link FolderError} with the usage. */
export function optionsOr<Options extends NonNullable<Config['options']>>(
  usage: string,
  options: Options,
  given: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options })
  } catch {
    throw new FolderError(usage)
  }
}

const shared = { 'as-of': { type: 'string' }, out: { type: 'string' }, store: { type: 'string' } } as const

/** `<folder> [--as-of YYYY-MM-DD] [--out file] [--store folder]`, or {@link FolderError} with the usage. */
export function readArguments(usage: string): Arguments {
  const { values, positionals } = optionsOr(usage, shared)
  const [folder] = positionals
  const asOf = values['as-of']
  if (folder === undefined || positionals.length > 1) throw new FolderError(usage)
  if (asOf !== undefined && !isDate(asOf)) throw new FolderError(`--as-of: ${asOf} 不是存在的日期`)
  return { folder, asOf, out: values.out, store: values.store }
}

type ErrorClass = new (...given: never[]) => Error

/** Runs a command: exit code 2 and one line for what the user can mend, 1 and a trace for what we must. */
export function runCommand(work: () => Promise<void>, ...plain: ErrorClass[]): void {
  work().catch((error: unknown) => {
    if (error instanceof FolderInUse) {
      console.error(`${error.folder}: 正在被另一个程序使用，请先关闭它再运行`)
      process.exitCode = 2
      return
    }
    const isPlain = [FolderError, ...plain].some((known) => error instanceof known)
    console.error(isPlain ? (error as Error).message : error)
    process.exitCode = isPlain ? 2 : 1
  })
}
