/** The built app: its files with their types, compressed where they are, and for how long they may be kept. */
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { plain, type Reply } from './reply'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** A name with a digest in it never stands for other content. */
const hashed = /\.[\da-f]{8,}\.(?:js|css)$/u

const notFound = () => plain(404, '没有这个文件')

/** The file that a path of the address names, or undefined where it leads out of the folder. */
export function fileFor(folder: string, pathname: string): string | undefined {
  let name: string
  try {
    name = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (name.includes('\0') || name.includes('\\')) return undefined
  const file = path.join(folder, name)
  return file.startsWith(folder + path.sep) && types[path.extname(file)] !== undefined ? file : undefined
}

const sizeOf = async (file: string): Promise<number | undefined> => {
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

/** Whether the browser takes brotli: named, and not with a weight of nothing. */
const takesBrotli = ({ headers }: IncomingMessage) =>
  /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/u.test(
    headers['accept-encoding']?.toString() ?? '',
  )

export async function answerFile(folder: string, pathname: string, request: IncomingMessage): Promise<Reply> {
  const file = fileFor(folder, pathname)
  if (file === undefined || (await sizeOf(file)) === undefined) return notFound()
  const isSmall = takesBrotli(request) && (await sizeOf(`${file}.br`)) !== undefined
  return {
    status: 200,
    headers: {
      'content-type': types[path.extname(file)] ?? '',
      'cache-control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(isSmall && { 'content-encoding': 'br' }),
    },
    body: await readFile(isSmall ? `${file}.br` : file),
  }
}
