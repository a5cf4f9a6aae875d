import { FunctionError } from './errors'
import { type Call, Instance, type InstanceOptions } from './warm-instance'

interface Waiting {
  call: Call
  resolve: (result: Promise<string>) => void
  reject: (error: unknown) => void
}

/** The instances of one function and the requests that wait for one. */
export class Pool {
  private readonly instances = new Set<Instance>()
  private readonly waiting: Waiting[] = []

  constructor(
    private readonly options: InstanceOptions,
    private readonly mostInstances: number,
  ) {}

  run(call: Call): Promise<string> {
    const free = this.freeInstance()
    if (free && this.waiting.length === 0) return free.run(call)
    return new Promise((resolve, reject) => {
      this.waiting.push({ call, resolve, reject })
      this.serve()
    })
  }

  /** Ends the idle instances now and the busy ones after their request. */
  async recycle(): Promise<void> {
    const idle = [...this.instances].filter((instance) => !instance.isBusy)
    for (const instance of this.instances) instance.retired = true
    await Promise.all(idle.map((instance) => instance.end()))
    this.serve()
  }

  async close(): Promise<void> {
    this.refuseWaiting(new FunctionError('FUNCTION_EXECUTE_FAIL', 'the function host is closing'))
    await Promise.all([...this.instances].map((instance) => instance.end()))
  }

  private freeInstance(): Instance | undefined {
    for (const instance of this.instances) if (instance.isFree) return instance
    return undefined
  }

  private serve(): void {
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      const free = this.freeInstance()
      if (!free) break
      this.waiting.shift()
      next.resolve(free.run(next.call))
    }
    const starting = [...this.instances].filter((instance) => instance.isStarting).length
    const staying = [...this.instances].filter((instance) => !instance.retired).length
    if (this.waiting.length > starting && staying < this.mostInstances) this.start()
  }

  private start(): void {
    this.instances.add(new Instance(this.options, (instance) => this.onChange(instance)))
  }

  private onChange(instance: Instance): void {
    if (instance.retired && !instance.isBusy) {
      this.instances.delete(instance)
      void instance.end()
      if (instance.failure) this.refuseWaiting(instance.failure)
    }
    this.serve()
  }

  private refuseWaiting(error: FunctionError): void {
    for (const { reject } of this.waiting.splice(0)) reject(error)
  }
}
