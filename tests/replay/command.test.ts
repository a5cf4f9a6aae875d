/** The replay command on folders that cannot be replayed: exit code 2, one clear line, nothing on standard output. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FolderError } from '../../scripts/lib/folder-error'
import { readSet } from '../../scripts/lib/set-folder'

const root = path.resolve(__dirname, '../..')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-set-'))
  cpSync(path.join(root, 'tests/sets/policy'), folder, { recursive: true })
  writeFileSync(path.join(folder, 'events.jsonl'), '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(script: string, ...given: string[]) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, path.join(root, script), ...given], {
    encoding: 'utf8',
  })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

const damages: [what: string, damage: () => void, line: RegExp][] = [
  ['a missing file', () => rmSync(path.join(folder, 'plan.csv')), /plan\.csv/u],
  ['a school that is no JSON', () => write('school.json', '{'), /^school\.json: /u],
  [
    'a class of grade ten',
    () => write('classes.csv', 'class_id,grade,name\nc1,10,十年级\n'),
    /^classes\.csv 第 2 行: grade /u,
  ],
  [
    'a calendar with a day missing',
    () => write('calendar.csv', read('calendar.csv').replace(/2026-10-03,.\r?\n/u, '')),
    /缺少 2026-10-03/u,
  ],
  [
    'an event that is cut off',
    () => write('events.jsonl', '{"at": "2026-09-01T08:0\n'),
    /^events\.jsonl 第 1 行/u,
  ],
  [
    'an event without a time',
    () => write('events.jsonl', '{"by": "p1", "type": "pledge"}\n'),
    /^events\.jsonl 第 1 行: at /u,
  ],
  [
    'a policy looser than the official text',
    () => write('policy.json', '{"thresholds": {"satisfaction": "0.89"}}'),
    /^policy\.json: thresholds\.satisfaction/u,
  ],
  [
    'a policy with an unknown key',
    () => write('policy.json', '{"min_covrage": "0.6"}'),
    /^policy\.json: min_covrage/u,
  ],
]

test.each(damages)('%s', (_, damage, line) => {
  damage()
  expect(() => readSet(folder)).toThrow(FolderError)
  expect(() => readSet(folder)).toThrow(line)
})

test('what is wrong with a folder is one line, and nothing on standard output', () => {
  rmSync(path.join(folder, 'plan.csv'))
  const { status, stdout, lines } = run('scripts/replay.ts', folder)
  expect([status, stdout, lines.length]).toEqual([2, '', 1])
  expect(lines[0]).toMatch(/plan\.csv/u)
})

test.each([
  ['no folder', []],
  ['an option that there is not', ['x', '--fast']],
  ['a date that does not exist', ['x', '--as-of', '2026-02-30']],
])('%s', (_, given) => {
  const { status, lines } = run('scripts/replay.ts', ...given)
  expect([status, lines.length]).toEqual([2, 1])
})

test('an empty term prints a card in which nothing can be said', () => {
  const { status, stdout } = run('scripts/replay.ts', folder, '--as-of', '2026-09-01')
  const { card, rejected, cost } = JSON.parse(stdout) as Record<string, unknown>
  expect(status).toBe(0)
  expect([rejected, cost]).toEqual([[], {}])
  expect(card).toMatchObject({
    school: 's2',
    as_of: '2026-09-01',
    window: { from: '2026-09-01', to: '2026-09-01' },
  })
})

test('the card command prints a table for people', () => {
  const { status, stdout } = run('scripts/card.ts', folder, '--as-of', '2026-09-01')
  expect(status).toBe(0)
  expect(stdout).toContain('十二条达标卡  截至 2026-09-01')
  expect(stdout).toMatch(/│ 12 │ 家长满意度/u)
})

test('a store that is kept can be read and rebuilt, and is not written over', () => {
  const store = path.join(folder, 'store')
  expect(run('scripts/replay.ts', folder, '--as-of', '2026-09-01', '--store', store).status).toBe(0)
  const { status, stdout } = run('scripts/rebuild.ts', store)
  expect([status, stdout.includes('逐位一致')]).toEqual([0, true])
  expect(run('scripts/card.ts', store, '--as-of', '2026-09-01').stdout).toContain('十二条达标卡')
  const again = run('scripts/replay.ts', folder, '--store', store)
  expect([again.status, again.lines.length]).toEqual([2, 1])
})

test.each(['scripts/card.ts', 'scripts/rebuild.ts'])('%s on a folder that is neither', (script) => {
  const { status, lines } = run(script, tmpdir())
  expect([status, lines.length]).toEqual([2, 1])
})
