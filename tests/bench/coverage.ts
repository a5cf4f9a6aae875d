/** npm run bench -- coverage: how much of the rules on who may do what, of policy and of the sums is run by their tests. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** What must be covered whole, and the suites that do it, without a store. */
const folders = ['shared/policy', 'shared/roles', 'shared/tallies']
const suites = ['policy', 'roles', 'permission', 'counters', 'rational', 'tally', 'wilson']

interface Covered {
  total: number
  covered: number
}
type Summary = Record<string, Record<'branches' | 'lines' | 'functions', Covered>>

/** Runs the suites and gives what they covered, by file and in "total"; their failure is told as it is. */
function measure(folder: string): Summary {
  const collected = folders.map((name) => `--collectCoverageFrom=${name}/**/*.ts`)
  const paths = suites.map((name) => `tests/shared/${name}.test.ts`)
  const how = ['--coverage', '--coverageProvider=babel', '--coverageReporters=json-summary']
  const given = [...how, ...collected, `--coverageDirectory=${folder}`, '--silent', ...paths]
  const jest = path.join(root, 'node_modules/jest/bin/jest.js')
  const { status } = spawnSync(process.execPath, [jest, ...given], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('the suites failed')
  return JSON.parse(readFileSync(path.join(folder, 'coverage-summary.json'), 'utf8')) as Summary
}

const share = ({ total, covered }: Covered) => `${covered} of ${total}`

/** The files of which something is not run by the tests. */
const lacking = (summary: Summary): string[] =>
  Object.entries(summary).flatMap(([file, { branches, lines, functions }]) =>
    file !== 'total' && [branches, lines, functions].some(({ total, covered }) => covered < total)
      ? [file]
      : [],
  )

export function tellCoverage(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-coverage-'))
  try {
    const summary = measure(folder)
    console.log(`\n## Coverage of ${folders.join(', ')} (all branches)`)
    for (const [file, { branches, lines, functions }] of Object.entries(summary)) {
      const name = file === 'total' ? file : path.relative(root, file)
      console.log(
        `${name}: branches ${share(branches)}, lines ${share(lines)}, functions ${share(functions)}`,
      )
    }
    const missed = lacking(summary)
    if (missed.length > 0) {
      console.log(`Not whole: ${missed.map((file) => path.relative(root, file)).join(', ')}`)
      process.exitCode = 1
    }
    return Promise.resolve()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
