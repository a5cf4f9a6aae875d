/** The real functions in one bundle, with the SDK, the clock, the pauses and the console of a world in their place. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import type { Actions, Main } from '../../cloudfunctions/lib/serve'
import type { kindOf } from '../../shared/records/fields'
import type { AnyRecordType } from '../../shared/records/record'
import type { World } from './world'

const root = path.resolve(__dirname, '../..')

export const names = [
  'family',
  'school',
  'files',
  'desk',
  'office',
  'district',
  'setup',
  'nightly',
  'notices',
  'folding',
] as const
export type Name = (typeof names)[number]

/** The functions that have actions; the others are the timers'. */
export const withActions = ['family', 'school', 'files', 'desk', 'office', 'district', 'setup'] as const
export type Acting = (typeof withActions)[number]

/** An instance's own copy of all functions, with whatever they remember between calls. */
export interface Instance {
  mains: Record<Name, Main>
  actions: Record<Acting, Actions>
  /** What its own schemas are made of. */
  kindOf: typeof kindOf
  recordTypes: readonly AnyRecordType[]
}

const contents = [
  ...names.map((name) => `import { main as ${name} } from './cloudfunctions/${name}/index'`),
  ...withActions.map((name) => `import { actions as of_${name} } from './cloudfunctions/${name}/index'`),
  `export const mains = { ${names.join(', ')} }`,
  `export { kindOf } from './shared/records/fields'`,
  `export { recordTypes } from './shared/records/index'`,
  `export const actions = { ${withActions.map((name) => `${name}: of_${name}`).join(', ')} }`,
].join('\n')

const pauses = 'export const setTimeout = () => Promise.resolve()'

const inPlace: Plugin = {
  name: 'what stands in place of the world',
  setup: (bundling) => {
    bundling.onResolve({ filter: /^@cloudbase\/node-sdk$/ }, () => ({ path: path.join(__dirname, 'sdk.ts') }))
    bundling.onResolve({ filter: /^node:timers\/promises$/ }, () => ({ path: 'pauses', namespace: 'world' }))
    bundling.onLoad({ filter: /.*/, namespace: 'world' }, () => ({ contents: pauses }))
  },
}

/** Names of the world that the bundle is given others for. */
const given = ['require', 'module', 'world', 'Date', 'performance', 'console', 'process']

async function scriptOf(): Promise<Script> {
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: root }, bundle: true, platform: 'node', format: 'cjs', write: false },
    ...{ logLevel: 'error', plugins: [inPlace], external: ['@cloudbase/database'] },
  })
  return new Script(`(function (${given.join(', ')}) {${outputFiles[0]!.text}\n})`, { filename: 'functions' })
}

/** What functions find in their environment beside what is set for a call: no secret of anybody. */
const environment = {
  BALLOT_KEY: Buffer.alloc(32, 'a world').toString('base64'),
  DESK_KEY: JSON.stringify({ env_id: 'world' }),
  ...{ TEMPLATE_EVENING: 'evening', TEMPLATE_VISIT: 'visit', TEMPLATE_SURVEY: 'survey' },
}

/** A Date whose present is the world's. */
function dateOf(world: World): DateConstructor {
  class WorldDate extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [world.now] : parts) as [number]))
    }
    static override now = () => world.now
  }
  return WorldDate as unknown as DateConstructor
}

let script: Promise<Script> | undefined

/** Loads another instance of the functions into a world. */
export async function loadInstance(world: World): Promise<Instance> {
  const load = (await (script ??= scriptOf())).runInThisContext() as (...world: unknown[]) => void
  const module = { exports: {} }
  const noted = (...words: unknown[]) => void world.printed.push(words)
  const console = { error: noted, warn: noted, log: noted, info: noted }
  const own = Object.create(process, { env: { value: environment } }) as NodeJS.Process
  const performance = { now: () => world.uptime }
  load(createRequire(__filename), module, world, dateOf(world), performance, console, own)
  return module.exports as Instance
}
