/** The real functions in one bundle, with the SDK, the clock, the timers and chance of the simulation in their place. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { compileFunction } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import type { Main } from '../../../cloudfunctions/lib/serve'
import type { Chance } from './chance'
import { type Clock, dateOf } from './clock'
import type { VirtualStore } from './store'

const root = path.resolve(__dirname, '../../..')

export type Name = 'family' | 'school' | 'notices'
export type Mains = Record<Name, Main>

/** What the bundle finds in place of the world. */
export interface Simulated {
  store: VirtualStore
  ask: VirtualStore['ask']
  sleep(milliseconds: number): Promise<void>
  sendMessage(): Promise<{ result: { errcode: number } }>
}

const contents = (['family', 'school', 'notices'] as const)
  .map((name) => `export { main as ${name} } from './cloudfunctions/${name}/index'`)
  .join('\n')

const inPlace: Plugin = {
  name: 'what stands in place of the world',
  setup: (bundling) => {
    bundling.onResolve({ filter: /^@cloudbase\/node-sdk$/ }, () => ({ path: path.join(__dirname, 'sdk.ts') }))
    bundling.onResolve({ filter: /^node:timers\/promises$/ }, () => ({
      path: 'timers',
      namespace: 'virtual',
    }))
    bundling.onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({
      contents: 'export const setTimeout = (milliseconds) => simulated.sleep(milliseconds)',
    }))
  },
}

async function textOfBundle(): Promise<string> {
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: root }, bundle: true, platform: 'node', format: 'cjs', write: false },
    ...{ logLevel: 'error', plugins: [inPlace] },
  })
  return outputFiles[0]!.text
}

/** Names of the world that the bundle is given others for. */
const given = ['require', 'module', 'simulated', 'Date', 'performance', 'Math', 'console', 'process']

const environment = {
  ...{ BALLOT_KEY: Buffer.alloc(32, 'simulation').toString('base64') },
  ...{ TEMPLATE_EVENING: 'evening', TEMPLATE_VISIT: 'visit', TEMPLATE_SURVEY: 'survey' },
}

let text: Promise<string> | undefined

/** Where the functions print to. */
export type Printed = Pick<Console, 'error' | 'warn' | 'log'>
const quiet: Printed = { error: () => undefined, warn: () => undefined, log: () => undefined }

/** Loads the functions into a simulated world. What they print is dropped, unless somebody wants it. */
export async function loadFunctions(
  clock: Clock,
  chance: Chance,
  simulated: Simulated,
  printed: Printed = quiet,
): Promise<Mains> {
  const code = await (text ??= textOfBundle())
  const module = { exports: {} }
  const chanceful = Object.create(Math, { random: { value: () => chance.share() } }) as Math
  const load = compileFunction(code, given) as (...world: unknown[]) => void
  const performance = { now: () => clock.now }
  const own = Object.create(process, { env: { value: environment } }) as NodeJS.Process
  load(createRequire(__filename), module, simulated, dateOf(clock), performance, chanceful, printed, own)
  return module.exports as Mains
}
