/** Builds that are asked for by several at once, and what must never be in one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { people } from '../../local/demo/people'
import { schoolName } from '../../local/demo/school'
import { ensureBuilt } from '../../scripts/lib/builds'
import { compressFolder } from '../../scripts/lib/compress'
import { digestOf } from '../../scripts/lib/digest'
import { tryLock, whileLocked } from '../../scripts/lib/file-lock'

const root = path.resolve(__dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-builds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)

test('a digest follows names and contents, and what is missing', () => {
  write('a', '1')
  write('b', '2')
  const before = digestOf(folder, ['a', 'b', 'missing'])
  expect(digestOf(folder, ['a', 'b', 'missing'])).toBe(before)
  expect(digestOf(folder, ['a', 'b'], ['x'])).not.toBe(before)
  write('b', '3')
  expect(digestOf(folder, ['a', 'b', 'missing'])).not.toBe(before)
})

test('a lock has one holder; the next one waits', async () => {
  const file = path.join(folder, 'lock')
  const steps: string[] = []
  const work = (name: string) => async () => {
    steps.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 30))
    steps.push(`${name} ends`)
  }
  await Promise.all([whileLocked(file, work('a')), whileLocked(file, work('b'))])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('a lock ends with the process that held it, however that ended', async () => {
  const file = path.join(folder, 'killed')
  const script = `require(${JSON.stringify(path.join(root, 'scripts/lib/file-lock.ts'))}).tryLock(${JSON.stringify(file)})
    console.log('held'); setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', script], { cwd: root })
  await once(child.stdout, 'data')
  expect(tryLock(file)).toBeUndefined()
  child.kill('SIGKILL')
  await once(child, 'close')
  const lock = tryLock(file)
  expect(lock).toBeDefined()
  lock?.release()
})

test('what was built for the tests is not built again', async () => {
  await ensureBuilt('functions')
  const starting = jest.fn()
  expect(await Promise.all([ensureBuilt('functions', starting), ensureBuilt('functions', starting)])).toEqual([false, false]) // prettier-ignore
  expect(starting).not.toHaveBeenCalled()
})

test('text files get a compressed copy', async () => {
  write('page.js', 'x'.repeat(1000))
  write('picture.png', 'x')
  await compressFolder(folder)
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'page.js.br'))).toString()).toBe(
    'x'.repeat(1000),
  )
  expect(existsSync(path.join(folder, 'picture.png.br'))).toBe(false)
})

/** The picker, its people and the clock are of local/ alone. */
test.each(['cloudfunctions', 'h5', 'weapp'])('nothing of the demo is in dist/%s', (product) => {
  const dist = path.join(root, 'dist', product)
  if (!existsSync(dist)) return
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|html|json|wxml)$/u.test(name)) // prettier-ignore
  const ofDemo = [schoolName, '演示学校', 'demo-bar', '换人', 'settableClock', ...people.map(({ id }) => id)]
  for (const file of files) {
    const text = readFileSync(path.join(dist, file), 'utf8')
    expect([file, ofDemo.filter((word) => text.includes(word))]).toEqual([file, []])
  }
})
