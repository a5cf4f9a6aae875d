/** npm start where it cannot start: one clear line with its cure, exit code 1, and no trace. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCloudBase } from '../../local/cloudbase'
import { WebServer } from '../../local/web/server'
import { tryLock } from '../../scripts/lib/file-lock'
import { readWishes } from '../../scripts/lib/wishes'

const root = path.resolve(__dirname, '../..')
let folder: string
let dataDir: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-start-'))
  dataDir = path.join(folder, 'demo')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function start(...given: string[]) {
  const all = ['--import', 'tsx', path.join(root, 'scripts/start.ts'), '--data', dataDir, ...given]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

function expectOneLine({ status, stdout, lines }: ReturnType<typeof start>, line: RegExp) {
  expect([status, stdout, lines.length]).toEqual([1, '', 1])
  expect(lines[0]).toMatch(line)
}

/** A demo that says of itself that it was made. */
function demoWith(files: Record<string, string>) {
  mkdirSync(dataDir)
  const key = Buffer.alloc(32).toString('base64')
  const whole = { made: '', 'secrets.json': JSON.stringify({ ballotKey: key, fileKey: key }), ...files }
  for (const [name, content] of Object.entries(whole)) writeFileSync(path.join(dataDir, name), content)
}

test('an option that there is not', () => {
  expectOneLine(start('--fast'), /^没有 '--fast' 这个选项.*用法：npm start/u)
})

test.each([
  ['a stray word', ['now'], /^用法：npm start/u],
  ['a port that is none', ['--port', 'http'], /^--port: http 不是端口号/u],
  ['a port that is too high', ['--port', '70000'], /^--port: 70000 不是端口号/u],
])('%s', (_, given, line) => {
  expect(() => readWishes(given)).toThrow(line)
})

test('without options, the usual port and the data that is there', () => {
  expect(readWishes([])).toEqual({ port: 5212, reset: false, dataDir: path.join(root, '.data/demo') })
  expect(readWishes(['--reset', '--port', '80'])).toMatchObject({ port: 80, reset: true })
})

test('a port that is in use', async () => {
  const web = await WebServer.listen(0)
  const port = String(web.port)
  expectOneLine(
    start('--port', port),
    new RegExp(`^端口 ${port} .*--port ${web.port + 1} --data ${dataDir}$`, 'u'),
  )
  await web.close()
})

test.each([
  ['a store that is no store', { 'store.db': 'x'.repeat(20_000) }],
  ['a store without the school', { 'store.db': '' }],
  ['keys that cannot be read', { 'store.db': '', 'secrets.json': '{' }],
])('%s', (_, files) => {
  demoWith(files)
  expectOneLine(start('--port', '0'), /已损坏.*npm start -- --port 0 --data .* --reset$/u)
})

test('data without its keys', () => {
  demoWith({ 'store.db': '' })
  rmSync(path.join(dataDir, 'secrets.json'))
  expectOneLine(start('--port', '0'), /已损坏.*npm start -- --port 0 --data .* --reset$/u)
})

test('another start at work on the same data', () => {
  const lock = tryLock(`${dataDir}.lock`)!
  expectOneLine(start('--port', '0', '--reset'), /正被另一个命令使用/u)
  lock.release()
})

test('another command at work on the same store', async () => {
  const schema = { functions: [], collections: [] }
  const cloud = await startCloudBase({ dataDir, functionsDir: folder, schema })
  writeFileSync(path.join(dataDir, 'made'), '')
  expectOneLine(start('--port', '0'), /正被另一个命令使用/u)
  await cloud.close()
})

test('a folder that cannot be written', () => {
  writeFileSync(path.join(folder, 'file'), '')
  dataDir = path.join(folder, 'file/demo')
  expectOneLine(start('--port', '0'), /^不能写入/u)
})

/** Runs the first file of npm start in a Node that says it is of another version. */
function startUnder(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
  const script = `${pretend}\nawait import(${JSON.stringify(path.join(root, 'scripts/start.mjs'))})`
  const given = ['--input-type=module', '--eval', script]
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

test.each(['18.20.0', '24.0.0'])('Node %s', (version) => {
  expectOneLine(startUnder(version), new RegExp(`^需要 Node .*${version}`, 'u'))
})

test('which versions of Node are good', () => {
  const file = JSON.stringify(path.join(root, 'scripts/lib/set-up.mjs'))
  const versions = ['20.18.9', '20.19.0', process.versions.node, '21.0.0', '22.22.0', '23.1.0']
  const script = `import { complaintOf } from ${file}
    console.log(JSON.stringify(${JSON.stringify(versions)}.map((version) => complaintOf(version) === undefined)))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout)).toEqual([false, true, true, true, true, false])
})
