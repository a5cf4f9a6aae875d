/** No secret and no path of somebody's machine is in the repository, or in what is deployed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../../scripts/lib/sizes'

const root = path.resolve(__dirname, '../..')

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
function secretsIn(text: string): string[] {
  const shaped = shapes.filter(([, shape]) => shape.test(text)).map(([what]) => what)
  const random = [...text.matchAll(longWord)].map(([word]) => word).filter(isRandom)
  return [...shaped, ...random]
}

const isText = (file: string) => !/\.(png|jpg|ico|woff2?|ttf|gz|db)$/u.test(file)
/** Hashes of packages, which are random and public. */
const withoutHashes = (file: string) => file !== 'package-lock.json'

const kept = () =>
  spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0').filter(Boolean)

function foundIn(files: readonly string[], find: (text: string) => string[]): string[] {
  const read = files.filter(
    (file) => isText(file) && withoutHashes(file) && existsSync(path.join(root, file)),
  )
  return read.flatMap((file) =>
    find(readFileSync(path.join(root, file), 'utf8')).map((what) => `${file}: ${what}`),
  )
}

/** Made up, and known to be: the box of a cast's survey, sealed with a key that nobody has kept. */
const madeUp = new Set<string>([
  'tests/formats/previous/store.jsonl: f4zV0Hzy2NKZaeqjm+ipslfIP8e7UNmh6DgsxF0=',
])

test('none in the repository', () => {
  const files = kept().filter((file) => file !== 'tests/shared/secrets.test.ts')
  expect(files.length).toBeGreaterThan(1000)
  expect(foundIn(files, secretsIn).filter((found) => !madeUp.has(found))).toEqual([])
})

test('none in the functions as they are deployed', () => {
  const files = filesIn(path.join(root, 'dist/cloudfunctions')).map((name) => `dist/cloudfunctions/${name}`)
  expect(files.length).toBeGreaterThan(6)
  const shapedIn = (text: string) => shapes.filter(([, shape]) => shape.test(text)).map(([what]) => what)
  expect(foundIn(files, shapedIn)).toEqual([])
})

test.each([
  ['-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
  [`AKID${'aB3'.repeat(11).slice(0, 32)}`, 'a key of Tencent Cloud'],
  ["appSecret: '0123456789abcdef0123456789abcdef'", 'a secret of an app'],
  ['see /home/somebody/notes', 'a path of a machine'],
  ['k=Zx8vQ2mLr5Tn0WbYc7KdHs3JfPg9AeUi4', 'Zx8vQ2mLr5Tn0WbYc7KdHs3JfPg9AeUi4'],
])('the search itself finds %s', (text, what) => {
  expect(secretsIn(text)).toContain(what)
})
