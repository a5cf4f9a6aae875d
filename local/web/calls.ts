/** POST /call/<function>: a call of the app, made as the person in the session, with the demo's clock. */
import type { IncomingMessage } from 'node:http'
import { messageOf } from '../errors'
import type { CloudBase } from '../options'
import type { Person } from '../demo/people'
import { doors } from '../../shared/doors'
import { bodyOf } from './body'
import { type Faults, LineCut } from './faults'
import { json, problem, type Reply } from './reply'

const mostBytes = 200_000

export interface Calling {
  cloud: Pick<CloudBase, 'invoke'>
  now: () => Date
  faults: Faults
}

const isJson = ({ headers }: IncomingMessage) =>
  /^application\/json\s*(?:;|$)/iu.test(headers['content-type'] ?? '')

function parsed(text: string): { event: unknown } | undefined {
  try {
    const event: unknown = JSON.parse(text)
    return typeof event === 'object' && event !== null && !Array.isArray(event) ? { event } : undefined
  } catch {
    return undefined
  }
}

const notJson = (status: number) => problem(status, 'invalid', { field: '「提交内容」', cure: '应为 JSON' })

/** What becomes of a function that dies or takes too long is what a person should be told: nothing was saved. */
async function invoke(
  { cloud, now, faults }: Calling,
  name: string,
  event: unknown,
  person: Person,
): Promise<Reply> {
  try {
    return json(200, await faults.around(() => cloud.invoke(name, event, { openid: person.id }, now())))
  } catch (error) {
    if (error instanceof LineCut) throw error
    console.error(`${name}: ${messageOf(error)}`)
    return problem(500, 'broken')
  }
}

export async function answerCall(
  calling: Calling,
  name: string,
  request: IncomingMessage,
  person: Person | undefined,
): Promise<Reply> {
  if (person === undefined) return problem(401, 'no_identity')
  // The others are the operator's and the timer's.
  if (!(doors as readonly string[]).includes(name)) return problem(404, 'unknown_action')
  if (!isJson(request)) return notJson(415)
  const text = await bodyOf(request, mostBytes)
  if (text === undefined) return problem(413, 'too_large')
  const sent = parsed(text)
  return sent ? invoke(calling, name, sent.event, person) : notJson(400)
}
