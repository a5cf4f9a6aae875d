/** No secret and no path of somebody's machine is in the repository, or in what is deployed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isText, secretsBuiltInto, secretsIn } from '../support/secret-shapes'

const root = path.resolve(__dirname, '../..')

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

/** Where what is like a secret is told. */
const own = ['tests/shared/secrets.test.ts', 'tests/support/secret-shapes.ts']

test('none in the repository', () => {
  const files = kept().filter((file) => !own.includes(file))
  expect(files.length).toBeGreaterThan(1000)
  expect(foundIn(files, secretsIn).filter((found) => !madeUp.has(found))).toEqual([])
})

test('none in the functions as they are deployed', () => {
  const { files, found } = secretsBuiltInto(path.join(root, 'dist/cloudfunctions'))
  expect(files).toBeGreaterThan(6)
  expect(found).toEqual([])
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
