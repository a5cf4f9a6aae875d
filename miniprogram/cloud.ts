/** How calls travel: through the platform on the phone, over HTTP in the browser. Chosen when the app is built. */
import Taro from '@tarojs/taro'
import type { Reply } from '../cloudfunctions/lib/serve'
import { appVersion } from '../shared/app-version'
import type { Door } from '../shared/doors'
import { Refusal, type ProblemCode } from '../shared/problems'
import { callFromDesk, startDesk } from './browser/desk'
import { account, learnAccount } from './account'
import { CallRefused, type Transport } from './call'
import { school } from './schools'
import { wantUpdate } from './update'

/** A function that has not answered by then is asked again, and a person is told. */
const patienceMilliseconds = 12_000
/** Pauses before a call that did not come through is sent again. Logs are known by their mutation ids. */
const pausesMilliseconds = [600, 1800]

const isPhone = process.env.TARO_ENV === 'weapp'

const failed = (code: ProblemCode) => new CallRefused(new Refusal(code).problem)

/** Connects the app to its environment; to be done once, at its start. */
export function startCloud(): void {
  if (isPhone) Taro.cloud.init({ env: __CLOUD_ENVIRONMENT__, traceUser: false })
  else startDesk()
}

const overPlatform: Transport = async (name, data) =>
  (await Taro.cloud.callFunction({ name, data: data as Record<string, unknown> })).result

const overHttp: Transport = async (name, event) => {
  const reply = await callFromDesk(name, event)
  if (reply !== undefined) return reply
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/call/${name}`, { method: 'POST', headers, body: JSON.stringify(event) })
  // Nobody is signed in: the page that is served instead says how to.
  if (response.status === 401) location.reload()
  return (await response.json()) as unknown
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

async function isOffline(): Promise<boolean> {
  // Taro tells the kind of a browser's network, and there is one without a connection too.
  if (!isPhone) return !navigator.onLine
  const { networkType } = await Taro.getNetworkType().catch(() => ({ networkType: 'unknown' }))
  return networkType === 'none'
}

/** Waits for an answer as long as a person would. */
async function patiently(answer: Promise<unknown>): Promise<unknown> {
  const waited = pause(patienceMilliseconds).then(() => {
    throw failed('unanswered')
  })
  return Promise.race([answer, waited])
}

const isWorthAnotherTry = (reply: unknown) =>
  (reply as { problem?: { code?: ProblemCode } } | null)?.problem?.code === 'busy'

/** What every event names. */
interface Event {
  school: string
}

/** Makes a call once. What comes back tells whose phone this is. */
const sendOnce: Transport = async (name, event) => {
  const once = isPhone ? overPlatform : overHttp
  try {
    const reply = (await patiently(once(name, { ...(event as Event), app: appVersion }))) as Reply<unknown>
    if (!reply.ok && reply.problem.code === 'outdated') wantUpdate()
    if (reply.ok) learnAccount(reply.account, (event as Event).school)
    return reply
  } catch (error) {
    if (await isOffline()) throw failed('offline')
    throw error instanceof CallRefused ? error : failed('unanswered')
  }
}

const isOfflineError = (error: unknown) => error instanceof CallRefused && error.problem.code === 'offline'

/** Sends, and sends again after a pause where nothing came back; a refusal is an answer and stands. */
const send: Transport = async (name, event) => {
  for (const pauseAfter of pausesMilliseconds) {
    try {
      const reply = await sendOnce(name, event)
      if (!isWorthAnotherTry(reply)) return reply
    } catch (error) {
      if (isOfflineError(error)) throw error
    }
    await pause(pauseAfter)
  }
  return sendOnce(name, event)
}

/** What an answer brings: its data, and the school's local time at which it was given. */
export interface Arrived<Data> {
  data: Data
  at?: string
}

const arrived = <Data>(reply: unknown): Arrived<Data> => {
  const known = reply as Reply<Data>
  if (!known.ok) throw new CallRefused(known.problem)
  const { data, at } = known
  return { data, ...(at !== undefined && { at }) }
}

/** Asks for what a screen reads, and when that stood so. */
export const ask = async <Data>(name: Door, action: string, input: unknown): Promise<Arrived<Data>> =>
  arrived(await send(name, { action, school: school(), input }))

/** Sends a change once, as the account that it was made by. */
export const submit = async (name: Door, action: string, input: unknown): Promise<Arrived<unknown>> => {
  const own = account()
  return arrived(
    await sendOnce(name, { action, school: school(), ...(own !== '' && { account: own }), input }),
  )
}
