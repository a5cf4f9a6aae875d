import { z } from 'zod'
import type { Store } from '../database/store'
import type { Files } from '../files'
import { invalidParameter } from './problems'
import type { CostBook, Costs } from './costs'
import type { WeChat } from './we-chat'

/** What an action works with. */
export interface Surroundings {
  store: Store
  files: Files
  book: CostBook
  weChat: WeChat
  invoke: (name: string, event: unknown) => Promise<unknown>
}

export interface Request extends Surroundings {
  /** The server's time, for the dates it fills in. */
  now: number
  /** What this request costs. */
  costs: Costs
}

export type Answer = Record<string, unknown>
export type Action = (body: unknown, request: Request) => Answer | Promise<Answer>

/** The fields that the SDK sends with every request. */
const common = {
  action: z.string(),
  envName: z.string().optional(),
  wxCloudApiToken: z.string().optional(),
  wxCloudbaseAccesstoken: z.string().optional(),
  tcb_sessionToken: z.string().optional(),
  sessionToken: z.string().optional(),
  crossAuthorizationToken: z.string().optional(),
}

/** An action whose body has these fields and no unknown ones. */
export function action<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (body: z.infer<z.ZodObject<Shape>>, request: Request) => Answer | Promise<Answer>,
): Action {
  const schema = z.strictObject({ ...common, ...shape })
  return (raw, request) => {
    const result = schema.safeParse(raw)
    if (!result.success) throw refusal(result.error)
    return run(result.data as z.infer<z.ZodObject<Shape>>, request)
  }
}

function refusal(error: z.ZodError) {
  const issue = error.issues[0]
  return invalidParameter(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`)
}
