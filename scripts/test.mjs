/**
 * npm test: sets up what is missing, then format, lint, types and every test. Each check runs whatever became of the
 * one before it; the last line tells how many passed and failed. `npm test -- <pattern>` runs matching tests alone.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root, setUp } from './lib/set-up.mjs'

await setUp()

const bin = (name) => path.join(root, 'node_modules', name)
const run = (file, args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
    child.on('close', (code) => done(code === 0))
  })

const checks = [
  ['format', bin('oxfmt/bin/oxfmt'), ['--check', '.']],
  ['lint', bin('oxlint/bin/oxlint'), ['--deny-warnings']],
  ['types', bin('typescript/bin/tsc'), ['--noEmit']],
]

async function runChecks() {
  let failed = 0
  for (const [name, file, args] of checks) {
    const isGood = await run(file, args)
    console.log(`${isGood ? 'ok' : 'FAILED'}: ${String(name)}`)
    if (!isGood) failed++
  }
  return { passed: checks.length - failed, failed }
}

/** What the tests run against: builds that fail are told by the tests that need them. */
const build = (...products) => run(bin('tsx/dist/cli.mjs'), ['scripts/lib/builds.ts', ...products])
const buildAll = () => Promise.all([build('functions', 'weapp'), build('h5')])

/** A run that leaves no report, or in which a suite did not even start, has failed. */
async function runTests(patterns) {
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-test-'))
  const report = path.join(folder, 'report.json')
  const isGood = await run(bin('jest/bin/jest.js'), ['--json', `--outputFile=${report}`, ...patterns])
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const failed = numFailedTests + numRuntimeErrorTestSuites
    return { passed: numPassedTests, failed: isGood ? failed : Math.max(1, failed) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const patterns = process.argv.slice(2)
const isWhole = patterns.length === 0
const [checked] = isWhole ? await Promise.all([runChecks(), buildAll()]) : [{ passed: 0, failed: 0 }]
const parts = [checked, await runTests(patterns)]
const sum = (what) => parts.reduce((total, part) => total + part[what], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
