/** An environment in memory that says what was asked of it, and can fail at any verb. */
import { cpSync } from 'node:fs'
import path from 'node:path'
import type { IndexSchema } from '../../local/schema'
import { type Cloud, CloudTrouble, type FunctionThere } from '../../scripts/lib/deploy/cloud'
import type { FunctionSpec } from '../../scripts/lib/deploy/functions'

export class PretendCloud implements Cloud {
  readonly functions = new Map<string, FunctionThere>()
  readonly indexes = new Map<string, IndexSchema[]>()
  readonly closed: string[] = []
  /** Verb and first argument of all that changed something. */
  readonly asked: string[] = []
  rules: unknown
  /** Fails at this change, counted from 1. */
  failsAt = Infinity

  /** `folder`: where functions are put as they were given. */
  constructor(private readonly folder: string) {}

  private change(what: string): void {
    if (this.asked.length + 1 >= this.failsAt)
      throw new CloudTrouble('连不上腾讯云。请检查网络或代理后再运行')
    this.asked.push(what)
  }

  private async changed(what: string, work: () => unknown): Promise<void> {
    await Promise.resolve()
    this.change(what)
    work()
  }

  environment = () => Promise.resolve({ name: 'pretend' })
  functionThere = (name: string) => Promise.resolve(this.functions.get(name))
  collections = () => Promise.resolve([...this.indexes.keys()])
  indexesOf = (name: string) => Promise.resolve(this.indexes.get(name) ?? [])

  putFunction = ({ name, envVariables, triggers, timeout, memorySize }: FunctionSpec, folder: string) =>
    this.changed(`function ${name}`, () => {
      cpSync(folder, path.join(this.folder, name), { recursive: true })
      this.functions.set(name, { variables: envVariables, triggers: [...triggers], timeout, memorySize })
    })

  removeTrigger = (name: string, trigger: string) => this.changed(`trigger ${name} ${trigger} gone`, () => 0)
  makeCollection = (name: string) => this.changed(`collection ${name}`, () => this.indexes.set(name, []))

  changeIndexes = (name: string, drop: readonly string[], make: readonly IndexSchema[]) =>
    this.changed(`indexes ${name}`, () => {
      const left = (this.indexes.get(name) ?? []).filter((one) => !drop.includes(one.name))
      this.indexes.set(name, [...left, ...make])
    })

  closeCollection = (name: string) => this.changed(`close ${name}`, () => this.closed.push(name))
  closeFiles = () => this.changed('close files', () => this.closed.push('files'))
  ruleFunctions = (rules: object) => this.changed('rules', () => (this.rules = rules))
  allowBrowsers = () => this.changed('browsers', () => 0)
  putWebsite = (folder: string) => this.changed(`website ${path.basename(folder)}`, () => 0)

  async makeLoginKey() {
    await this.changed('login key', () => 0)
    return { id: 'key1', key: ['BEGIN', 'END'].map((end) => `-----${end} PRETENDED KEY-----`).join('\n') }
  }
}
