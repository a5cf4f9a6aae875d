/** Runs the cheap suites that concern a file, with a mutant in it, in a process that is ended where it does not end by itself. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Mutant } from './mutants'

export type Fate = 'killed' | 'survived' | 'endless'

const root = path.resolve(__dirname, '../../..')
const jest = path.join(root, 'node_modules/jest/bin/jest.js')

/** Far more than the suites of any file take. */
const patience = 30_000

/** Suites without a store, a browser or a build; but for those that read the sources of the whole repository. */
const folders = ['shared', 'tests/requirements', 'tests/records', 'tests/shared']
const elsewhere = ['audit', 'styles', 'contrast', 'shape', 'no-photos', 'class-names']

const config = JSON.stringify({
  ...{ rootDir: root, testEnvironment: 'node', roots: folders.map((folder) => path.join(root, folder)) },
  transform: { '\\.ts$': path.join(__dirname, 'transform.cjs') },
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...elsewhere.map((name) => `/${name}\\.test`)],
})

const how = [
  '--runInBand',
  '--bail',
  '--silent',
  '--watchman=false',
  '--testTimeout=5000',
  '--findRelatedTests',
]

/** A mutant that no suite concerns itself with survives: that jest finds no suite is told as success. */
export function fateOf(mutant: Mutant): Fate {
  const given = [jest, '--config', config, '--passWithNoTests', ...how, mutant.file]
  const { status, signal } = spawnSync(process.execPath, given, {
    ...{ cwd: root, stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' },
    env: { ...process.env, MUTANT: JSON.stringify(mutant) },
  })
  if (signal !== null) return 'endless'
  return status === 0 ? 'survived' : 'killed'
}
