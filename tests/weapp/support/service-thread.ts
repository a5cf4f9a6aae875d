/**
 * The thread that a mini-program's scripts run in, as WeChat provides it: wx, timers, the registration of apps, pages
 * and components, and modules by relative path. There is no DOM, and no code can be made from text.
 *
 * All threads of a test file are in one realm, each with modules and globals of its own: what the engine has learned of
 * a script on one phone it still knows on the next, which then starts in a third of the time.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

type Globals = Readonly<Record<string, unknown>>

/**
 * On phones `Function` makes functions that do nothing, except for the one way that libraries ask for the globals: those
 * of a thread have the engine's own behind them.
 */
const realmText = `(() => {
  const [Original, engine] = [Function, globalThis]
  const withoutCodeFromText = (globals) => {
    const Dead = function Function(...given) {
      return given.at(-1) === 'return this' ? () => globals : () => undefined
    }
    Dead.prototype = Original.prototype
    return Dead
  }
  engine.eval = undefined
  engine.Function = withoutCodeFromText(engine)
  return (given) => {
    const globalThis = Object.assign(Object.create(engine), given)
    return Object.assign(globalThis, { globalThis, Function: withoutCodeFromText(globalThis) })
  }
})()`

const realm = vm.createContext()
const globalsWith = vm.runInContext(realmText, realm) as (given: Globals) => Globals

type Loaded = { exports: unknown }
type Module = (
  require: (name: string) => unknown,
  module: Loaded,
  exports: unknown,
  ...rest: unknown[]
) => void

const modules = new Map<string, Module>()

/** A module of the build, as a function of what it requires and of the globals that have these names; made once. */
function moduleOf(file: string, names: readonly string[]): Module {
  const given = ['require', 'module', 'exports', ...names].join(', ')
  const key = `${file} (${given})`
  const known = modules.get(key)
  if (known !== undefined) return known
  // Not the name of a file: nobody wants its one long line in a report.
  const filename = `weapp://${path.basename(file)}`
  const script = new vm.Script(`(function (${given}) {${readFileSync(file, 'utf8')}\n})`, { filename })
  const made = script.runInContext(realm) as Module
  modules.set(key, made)
  return made
}

export class ServiceThread {
  private readonly globals: Globals
  private readonly loaded = new Map<string, Loaded>()

  constructor(
    private readonly folder: string,
    globals: Globals,
  ) {
    this.globals = globalsWith(globals)
  }

  /** Loads a script of the build by its path from there, with or without its ending. */
  load(name: string): unknown {
    const file = path.join(this.folder, existsSync(path.join(this.folder, name)) ? name : `${name}.js`)
    const known = this.loaded.get(file)
    if (known !== undefined) return known.exports
    const loaded: Loaded = { exports: {} }
    this.loaded.set(file, loaded)
    const here = path.dirname(path.relative(this.folder, file))
    const require = (other: string) => this.load(path.join(here, other))
    const [names, values] = [Object.keys(this.globals), Object.values(this.globals)]
    moduleOf(file, names)(require, loaded, loaded.exports, ...values)
    return loaded.exports
  }
}
