/** Size and cold start of each deployed bundle. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildFunctions } from '../../scripts/build-functions'
import { median } from './statistics'

const root = path.resolve(__dirname, '../..')
const runs = 9
const script =
  'const began = performance.now(); require(process.argv[1]); console.log(performance.now() - began); process.exit()'

export interface BundleFigure {
  name: string
  bytes: number
  /** Milliseconds to require the bundle in a new process, median of nine. */
  coldRequire: number
}

/** The SDK looks for its platform unless it is told: an instance is. */
const env = { ...process.env, TENCENTCLOUD: 'true' }

function coldRequire(file: string): number {
  const { stdout } = spawnSync(process.execPath, ['-e', script, file], { encoding: 'utf8', env })
  return Number(stdout)
}

export async function measureBundles(): Promise<BundleFigure[]> {
  return (await buildFunctions()).map(({ name, bytes }) => {
    const file = path.join(root, 'dist/cloudfunctions', name, 'index.js')
    return { name, bytes, coldRequire: median(Array.from({ length: runs }, () => coldRequire(file))) }
  })
}
