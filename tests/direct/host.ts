/** Hosts the functions in this process: several instances of each, and calls that wait for a free one. */
import { type Caller, newRequestId } from '../../local/functions/context'
import { FunctionError } from '../../local/functions/errors'
import type { Host, HostOptions } from '../../local/functions/host'
import type { Surroundings } from '../../local/wire/action'
import { type Call, Instance } from './instance'

/** The instances of one function. */
class Instances {
  private readonly all: Instance[] = []
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly most: number,
    private readonly make: () => Instance,
  ) {}

  async run(call: Call): Promise<string> {
    const free = await this.free()
    free.isBusy = true
    try {
      return await free.run(call)
    } finally {
      free.isBusy = false
      this.waiting.shift()?.()
    }
  }

  private async free(): Promise<Instance> {
    for (;;) {
      const found = this.all.find(({ isBusy }) => !isBusy)
      if (found) return found
      if (this.all.length < this.most) {
        const made = this.make()
        this.all.push(made)
        return made
      }
      await new Promise<void>((done) => this.waiting.push(done))
    }
  }
}

export class DirectHost implements Host {
  environment: Record<string, string> = {}
  private pools = new Map<string, Instances>()

  constructor(
    private readonly options: HostOptions,
    private readonly surroundings: () => Surroundings,
  ) {}

  async invoke(
    name: string,
    event: unknown,
    caller: Caller = {},
    at?: Date,
    requestId = newRequestId(),
  ): Promise<unknown> {
    const called = this.options.functions.find((one) => one.name === name)
    if (!called) throw new FunctionError('FUNCTION_NOT_FOUND', `there is no function ${name}`)
    const call = { called, event: JSON.stringify(event ?? {}), caller, at, requestId }
    const answer = await this.poolOf(name).run({ ...call, envId: this.options.envId })
    return JSON.parse(answer)
  }

  recycle(name?: string): Promise<void> {
    if (name === undefined) this.pools = new Map()
    else this.pools.delete(name)
    return Promise.resolve()
  }

  close(): Promise<void> {
    return this.recycle()
  }

  private poolOf(name: string): Instances {
    const made = () => new Instance(this.environment, this.surroundings())
    const found = this.pools.get(name) ?? new Instances(this.options.instances, made)
    this.pools.set(name, found)
    return found
  }
}
