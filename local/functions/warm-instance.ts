import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { messageOf } from '../errors'
import { FunctionError } from './errors'

/** One request as it goes to an instance. */
export interface Call {
  event: string
  context: unknown
  environment: Record<string, string>
  userInfo?: { appId: string; openId: string } | undefined
  at?: number | undefined
}

export interface InstanceOptions {
  file: string
  environment: Record<string, string>
  settableClock: boolean
  memorySize: number
  timeout: number
}

type Answer =
  | { ready: true }
  | { result: string }
  | { error: { message: string; code?: string; stack?: string } }

interface Pending {
  resolve: (result: string) => void
  reject: (error: unknown) => void
}

/** A warm instance: a thread of its own with an environment of its own, for one request at a time. */
export class Instance {
  private readonly worker: Worker
  private pending: Pending | undefined
  private timer: NodeJS.Timeout | undefined
  private loaded = false
  /** No new requests: the instance ends after the one it is working on. */
  retired = false

  constructor(
    private readonly options: InstanceOptions,
    private readonly changed: (instance: Instance) => void,
  ) {
    this.worker = new Worker(join(__dirname, 'instance.cjs'), {
      workerData: { file: options.file, settableClock: options.settableClock },
      env: options.environment,
      execArgv: [],
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: options.memorySize },
    })
    // What functions print belongs to the log, not to the answer of a script.
    this.worker.stdout.on('data', (text: Buffer) => process.stderr.write(text))
    this.worker.on('message', (answer: Answer) => this.receive(answer))
    this.worker.on('error', (error) => this.die(messageOf(error)))
    this.worker.on('exit', (code) => this.die(`the instance ended with code ${code}`))
  }

  /** Loaded, idle and staying. */
  get isFree(): boolean {
    return this.loaded && !this.pending && !this.retired
  }

  get isStarting(): boolean {
    return !this.loaded && !this.retired
  }

  get isBusy(): boolean {
    return this.pending !== undefined
  }

  /** Runs a request and gives the JSON text of the answer. */
  run(call: Call): Promise<string> {
    return new Promise((resolve, reject) => {
      this.pending = { resolve, reject }
      this.timer = setTimeout(() => this.timeOut(), this.options.timeout * 1000)
      this.worker.postMessage(call)
    })
  }

  async end(): Promise<void> {
    this.retired = true
    await this.worker.terminate()
  }

  private receive(answer: Answer): void {
    if ('ready' in answer) this.loaded = true
    else if ('result' in answer) this.take()?.resolve(answer.result)
    else this.take()?.reject(thrownBy(answer.error))
    this.changed(this)
  }

  private timeOut(): void {
    const message = `Invoking task timed out after ${this.options.timeout} seconds`
    this.retired = true
    this.take()?.reject(new FunctionError('FUNCTION_TIME_LIMIT_EXCEEDED', message))
    this.changed(this)
    void this.worker.terminate()
  }

  private die(message: string): void {
    const failure = new FunctionError('FUNCTION_EXECUTE_FAIL', message)
    const neverLoaded = !this.loaded && !this.retired
    this.retired = true
    this.take()?.reject(failure)
    this.failure = neverLoaded ? failure : this.failure
    this.changed(this)
  }

  /** Why the instance could not be loaded. */
  failure: FunctionError | undefined

  private take(): Pending | undefined {
    const pending = this.pending
    this.pending = undefined
    clearTimeout(this.timer)
    return pending
  }
}

function thrownBy(error: { message: string; code?: string; stack?: string }): FunctionError {
  const failure = new FunctionError(error.code ?? 'FUNCTION_EXECUTE_FAIL', error.message)
  if (error.stack !== undefined) failure.stack = error.stack
  return failure
}
