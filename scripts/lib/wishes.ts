/** What is asked of npm start. */
import path from 'node:path'
import { parseArgs } from 'node:util'

export const root = path.resolve(__dirname, '../..')
const usualPort = 5212
const usage = '用法：npm start -- [--port 端口] [--reset] [--data 文件夹]'
const usualFolder = '.data/demo'

/** What ends a start in one line that says what to do. */
export class CannotStart extends Error {}

export interface Wishes {
  port: number
  reset: boolean
  dataDir: string
}

const options = { port: { type: 'string' }, reset: { type: 'boolean' }, data: { type: 'string' } } as const

function parsed(given: string[]) {
  try {
    return parseArgs({ args: given, options }).values
  } catch (error) {
    const [wrong] = /'-[^']*'/u.exec(error instanceof Error ? error.message : '') ?? []
    throw new CannotStart(wrong === undefined ? usage : `没有 ${wrong} 这个选项，或它的写法不对。${usage}`)
  }
}

/** Reads the options of npm start, or throws {@link CannotStart}. */
export function readWishes(given: string[]): Wishes {
  const { port = String(usualPort), reset = false, data = usualFolder } = parsed(given)
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65535) {
    throw new CannotStart(`--port: ${port} 不是端口号，应为 0 到 65535 的整数`)
  }
  return { port: Number(port), reset, dataDir: path.resolve(root, data) }
}

/** A folder as one would write it here. */
export function named(folder: string): string {
  const inside = path.relative(root, folder)
  return inside.startsWith('..') ? folder : inside
}

/** The command that starts this very demo, with another port or a further option. */
export function commandFor({ port, dataDir }: Wishes, more = ''): string {
  const folder = named(dataDir)
  const given = [
    port === usualPort ? '' : `--port ${port}`,
    folder === usualFolder ? '' : `--data ${folder}`,
    more,
  ].filter((option) => option !== '')
  return given.length === 0 ? 'npm start' : `npm start -- ${given.join(' ')}`
}
