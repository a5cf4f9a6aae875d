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
  // Each is begun when it is first called: an instance is of one function, and the files' libraries are heavy.
  const mains = names.map((name) => `get ${name}() { return require('./cloudfunctions/${name}/index').main }`)
  const { outputFiles } = await build({
    ...{ stdin: { contents: `module.exports = { ${mains.join(', ')} }`, resolveDir: root }, write: false },
    ...{ bundle: true, platform: 'node', target: 'node20', format: 'cjs', charset: 'utf8' },
    ...{ logLevel: 'error', plugins: [standIn] },
  })
  return outputFiles[0]!.text
}

/** Another test file may be making it too: whichever is done last takes its place, and they are equal. */
function writeWhole(file: string, content: string | Buffer): void {
  const own = `${file}.${process.pid}`
  writeFileSync(own, content)
  renameSync(own, file)
}

async function keep(file: string): Promise<void> {
  mkdirSync(kept, { recursive: true })
  for (const old of readdirSync(kept))
    if (/\.(?:js|code)$/u.test(old)) rmSync(path.join(kept, old), { force: true })
  writeWhole(file, await make())
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

/** The engine's own code for a bundle, kept beside it: compiling it takes a fifth of a second in every test file. */
function compiled(file: string): Script {
  const text = `(function (require, module, ask, Date, process, console) {${readFileSync(file, 'utf8')}\n})`
  const code = file.replace(/js$/u, 'code')
  const known = existsSync(code) ? { cachedData: readFileSync(code) } : {}
  const script = new Script(text, { filename: file, ...known })
  if (known.cachedData === undefined || script.cachedDataRejected) writeWhole(code, script.createCachedData())
  return script
}

async function load(): Promise<Load> {
  const digest = digestOf(root, ['shared', 'cloudfunctions', 'tests/direct', 'package-lock.json'], [])
  const file = path.join(kept, `${digest}.js`)
  if (!existsSync(file)) await keep(file)
  return compiled(file).runInThisContext() as Load
}

let loading: Promise<Load> | undefined

/** Loads another instance of the functions. */
export async function loadMains(own: Own): Promise<Mains> {
  const run = await (loading ??= load())
  const module = { exports: {} }
  run(createRequire(__filename), module, own.ask, own.Date, own.process, own.console)
  return module.exports as Mains
}
