/** The operator's function, wherever it runs: in a store on this machine, or in an environment of the cloud. */
import tcb from '@cloudbase/node-sdk'
import type { CloudBase } from '../../local/cloudbase'
import { FolderError } from './folder-error'

/** Asks for an action for a school and gives its output, or throws {@link FolderError} with the problem. */
export type Operator = (action: string, school: string, input: unknown) => Promise<unknown>

type ReplyOf = { ok: true; data: unknown } | { ok: false; problem: { message: string } }

function dataOf(reply: ReplyOf): unknown {
  if (!reply.ok) throw new FolderError(reply.problem.message)
  return reply.data
}

export const localOperator =
  (cloud: CloudBase): Operator =>
  async (action, school, input) =>
    dataOf((await cloud.invoke('setup', { action, school, input }, {})) as ReplyOf)

type Init = NonNullable<Parameters<typeof tcb.init>[0]>

/** Through the SDK, with the credentials of whoever runs the environment. */
export function cloudOperator(options: Init): Operator {
  const app = tcb.init(options)
  return async (action, school, input) => {
    const { result } = await app.callFunction({ name: 'setup', data: { action, school, input } })
    return dataOf(result as ReplyOf)
  }
}
