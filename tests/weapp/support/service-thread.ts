/**
 * The thread that a mini-program's scripts run in, as WeChat provides it: wx, timers, the registration of apps, pages
 * and components, and modules by relative path. There is no DOM, and no code can be made from text.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** On phones `Function` makes functions that do nothing, except for the one way that libraries ask for the globals. */
const withoutCodeFromText = `(() => {
  const Original = Function
  const Dead = function Function(...given) {
    return given.at(-1) === 'return this' ? () => globalThis : () => undefined
  }
  Dead.prototype = Original.prototype
  globalThis.Function = Dead
  globalThis.eval = undefined
})()`

const compiled = new Map<string, { text: string; script: vm.Script }>()

/** A module of the build; it is parsed once for all phones. */
function scriptOf(file: string): vm.Script {
  const text = readFileSync(file, 'utf8')
  const kept = compiled.get(file)
  if (kept?.text === text) return kept.script
  // Not the name of a file: nobody wants its one long line in a report.
  const filename = `weapp://${path.basename(file)}`
  const script = new vm.Script(`(function (require, module, exports) {${text}\n})`, { filename })
  compiled.set(file, { text, script })
  return script
}

type Loaded = { exports: unknown }
type Module = (require: (name: string) => unknown, module: Loaded, exports: unknown) => void

export class ServiceThread {
  private readonly context: vm.Context
  private readonly modules = new Map<string, Loaded>()

  constructor(
    private readonly folder: string,
    globals: Record<string, unknown>,
  ) {
    this.context = vm.createContext({ ...globals })
    vm.runInContext(withoutCodeFromText, this.context)
  }

  /** Loads a script of the build by its path from there, with or without its ending. */
  load(name: string): unknown {
    const file = path.join(this.folder, existsSync(path.join(this.folder, name)) ? name : `${name}.js`)
    const known = this.modules.get(file)
    if (known !== undefined) return known.exports
    const loaded: Loaded = { exports: {} }
    this.modules.set(file, loaded)
    const run = scriptOf(file).runInContext(this.context) as Module
    const here = path.dirname(path.relative(this.folder, file))
    run((other) => this.load(path.join(here, other)), loaded, loaded.exports)
    return loaded.exports
  }
}
