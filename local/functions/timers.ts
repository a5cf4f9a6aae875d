import type { FunctionSchema } from '../schema'
import { messageOf } from '../errors'
import { nextRun, parseCron } from './cron'

type Fire = (functionName: string, triggerName: string) => Promise<unknown>

const longestWait = 2 ** 31 - 1

/** Fires the triggers of the schema at their times, in Shanghai's time. */
export class Timers {
  private readonly waiting = new Map<string, NodeJS.Timeout>()

  constructor(
    private readonly functions: readonly FunctionSchema[],
    private readonly fire: Fire,
  ) {}

  start(): void {
    this.stop()
    for (const { name, triggers } of this.functions) {
      for (const trigger of triggers) this.schedule(name, trigger.name, trigger.config, new Date())
    }
  }

  stop(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer)
    this.waiting.clear()
  }

  private schedule(functionName: string, triggerName: string, config: string, after: Date): void {
    const next = nextRun(parseCron(config), after)
    if (!next) return
    const wait = next.getTime() - Date.now()
    const due = wait <= longestWait
    const timer = setTimeout(
      () => {
        // After the time that was due: a timer that is a moment early must not fire twice.
        this.schedule(functionName, triggerName, config, due ? next : new Date())
        if (due) this.run(functionName, triggerName)
      },
      Math.min(Math.max(wait, 0), longestWait),
    )
    this.waiting.set(`${functionName}/${triggerName}`, timer)
  }

  private run(functionName: string, triggerName: string): void {
    this.fire(functionName, triggerName).catch((error: unknown) => {
      console.error(`timer ${functionName}/${triggerName}: ${messageOf(error)}`)
    })
  }
}

/** The event of a timer. */
export const timerEvent = (triggerName: string, at: Date) => ({
  Type: 'Timer',
  TriggerName: triggerName,
  Time: at.toISOString(),
  Message: '',
})
