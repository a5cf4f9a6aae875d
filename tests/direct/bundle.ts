/**
 * All functions in one bundle, with what stands in for the SDK in its place. It is made once for each state of the
 * sources, for every test file loads it anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { digestOf } from '../../scripts/lib/digest'

const root = path.resolve(__dirname, '../..')
const kept = path.join(root, 'node_modules/.cache/direct')
const names = [
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
]

const standIn: Plugin = {
  name: 'what stands in for the SDK',
  setup: (bundling) => {
    bundling.onResolve({ filter: /^@cloudbase\/node-sdk$/ }, () => ({ path: path.join(__dirname, 'sdk.ts') }))
  },
}

async function make(): Promise<string> {
  const contents = names.map((name) => `export { main as ${name} } from './cloudfunctions/${name}/index'`)
  const { outputFiles } = await build({
    ...{ stdin: { contents: contents.join('\n'), resolveDir: root }, write: false },
    ...{ bundle: true, platform: 'node', target: 'node20', format: 'cjs', charset: 'utf8' },
    ...{ logLevel: 'error', plugins: [standIn] },
  })
  return outputFiles[0]!.text
}

/** Another test file may be making it too: whichever is done last takes its place, and they are equal. */
async function keep(file: string): Promise<void> {
  const own = `${file}.${process.pid}`
  mkdirSync(kept, { recursive: true })
  for (const old of readdirSync(kept)) if (old.endsWith('.js')) rmSync(path.join(kept, old), { force: true })
  writeFileSync(own, await make())
  renameSync(own, file)
}

export type Main = (event: unknown, context: unknown) => Promise<unknown>
export type Mains = Readonly<Record<string, Main>>

/** What an instance has of its own. */
export interface Own {
  ask: (body: object) => Promise<unknown>
  Date: DateConstructor
  process: NodeJS.Process
  console: Console
}

type Load = (require: NodeJS.Require, module: { exports: object }, ...own: Own[keyof Own][]) => void

async function load(): Promise<Load> {
  const digest = digestOf(root, ['shared', 'cloudfunctions', 'tests/direct', 'package-lock.json'], [])
  const file = path.join(kept, `${digest}.js`)
  if (!existsSync(file)) await keep(file)
  const text = readFileSync(file, 'utf8')
  const script = new Script(`(function (require, module, ask, Date, process, console) {${text}\n})`, {
    filename: file,
  })
  return script.runInThisContext() as Load
}

let loading: Promise<Load> | undefined

/** Loads another instance of the functions. */
export async function loadMains(own: Own): Promise<Mains> {
  const run = await (loading ??= load())
  const module = { exports: {} }
  run(createRequire(__filename), module, own.ask, own.Date, own.process, own.console)
  return module.exports as Mains
}
