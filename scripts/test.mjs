/**
 * npm test: sets up what is missing, then format, lint, types and every test. Each check runs whatever became of the
 * one before it; the last line tells how many passed and failed. `npm test -- <pattern>` runs matching tests alone.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root, setUp } from './lib/set-up.mjs'

await setUp()

const bin = (name) => path.join(root, 'node_modules', name)
const run = (file, args) =>
  spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0

const checks = [
  ['format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']],
  ['types', bin('typescript/bin/tsc'), ['--noEmit']],
]

function runChecks() {
  const failed = checks.filter(([name, file, args]) => {
    const isGood = run(file, args)
    console.log(`${isGood ? 'ok' : 'FAILED'}: ${name}`)
    return !isGood
  })
  return { passed: checks.length - failed.length, failed: failed.length }
}

/** A run that leaves no report, or in which a suite did not even start, has failed. */
function runTests(patterns) {
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-test-'))
  const report = path.join(folder, 'report.json')
  const isGood = run(bin('jest/bin/jest.js'), ['--json', `--outputFile=${report}`, ...patterns])
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
const parts = [patterns.length === 0 ? runChecks() : { passed: 0, failed: 0 }, runTests(patterns)]
const sum = (what) => parts.reduce((total, part) => total + part[what], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
