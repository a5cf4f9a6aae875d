/** What is like a secret in a text: by its shape, or because it is long and without pattern. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../../scripts/lib/sizes'

/** Shapes of secrets, by who gives them out. */
const shapes: readonly [what: string, shape: RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/u],
  ['a key of Tencent Cloud', /\bAKID[A-Za-z0-9]{32}\b/u],
  ['a key of AWS', /\bAKIA[0-9A-Z]{16}\b/u],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/u],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/u],
  [
    'a secret of an app',
    /\b(app_?secret|secret_?key|access_?token|password)["']?\s*[:=]\s*["'][A-Za-z0-9+/_-]{16,}["']/iu,
  ],
  ['a web token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\./u],
  ['a path of a machine', /(?<![\w.])\/(home|Users)\/[a-z][\w.-]*\/|[A-Z]:\\Users\\/u],
]

/** Words that are long and without pattern: 32 signs and more of which hardly one comes twice. */
const longWord = /(?<![\w+/-])[A-Za-z0-9+/_-]{32,}={0,2}(?![\w+/=-])/gu
const mostBits = 4.5

/** Shannon's entropy of a word's signs, in bits. */
function bitsOf(word: string): number {
  const counts = new Map<string, number>()
  for (const sign of word) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum - (n / word.length) * Math.log2(n / word.length), 0)
}

const isRandom = (word: string) =>
  /\d/u.test(word) &&
  /[a-z]/u.test(word) &&
  /[A-Z]/u.test(word) &&
  !word.includes('/') &&
  bitsOf(word) > mostBits

/** Names of what is like a secret in a text. */
export function secretsIn(text: string): string[] {
  const shaped = shapes.filter(([, shape]) => shape.test(text)).map(([what]) => what)
  const random = [...text.matchAll(longWord)].map(([word]) => word).filter(isRandom)
  return [...shaped, ...random]
}

/** Those that are told by their shape alone: what is built is full of words without pattern. */
const shapedIn = (text: string): string[] =>
  shapes.filter(([, shape]) => shape.test(text)).map(([what]) => what)

export const isText = (file: string): boolean => !/\.(png|jpg|ico|woff2?|ttf|gz|br|db)$/u.test(file)

/** "file: what" for each secret in what was built into a folder; and how many files were read. */
export function secretsBuiltInto(folder: string): { files: number; found: string[] } {
  const files = filesIn(folder).filter(isText)
  const found = files.flatMap((file) =>
    shapedIn(readFileSync(path.join(folder, file), 'utf8')).map((what) => `${file}: ${what}`),
  )
  return { files: files.length, found }
}
