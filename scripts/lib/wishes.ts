/** What is asked of npm start. */
import path from 'node:path'
import { parseArgs } from 'node:util'

export const root = path.resolve(__dirname, '../..')
const usualPort = 5212
const usage = '用法: npm start -- [--port 端口] [--reset] [--data 文件夹]'

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
  } catch {
    throw new CannotStart(usage)
  }
}

/** Reads the options of npm start, or throws {@link CannotStart}. */
export function readWishes(given: string[]): Wishes {
  const { port = String(usualPort), reset = false, data = '.data/demo' } = parsed(given)
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65535) {
    throw new CannotStart(`--port: ${port} 不是端口号，应为 0 到 65535 的整数`)
  }
  return { port: Number(port), reset, dataDir: path.resolve(root, data) }
}
