/** What must be true of an environment before a school is let in. Each check asks; none changes anything that stays. */
import { randomBytes } from 'node:crypto'
import { browserDoor } from '../../../shared/doors'
import { closedCollections, closedFunctions } from './closed'
import { must } from './must'
import { callFunction, type Place, type Said, ticketHolder, visitor } from './place'

const school = 'smoke'
const event = (action: string, input: object = {}) => ({ action, school, input })
const computer = { system: 'other', browser: 'other' }

const problemIn = ({ body }: Said) => (body.problem as { code?: string } | undefined)?.code

async function operator(place: Place): Promise<string> {
  const standing = await place.operate('standing', school, {})
  return `setup 应答：${JSON.stringify(standing).slice(0, 80)}`
}

async function deskCode(place: Place): Promise<string> {
  const token = await visitor(place)
  const asked = await callFunction(place, browserDoor, event('ask', computer), token)
  const { code, secret } = (asked.body.data ?? {}) as { code?: string; secret?: string }
  must(/^\d{8}$/u.test(code ?? ''), `没有取到登录码：${problemIn(asked) ?? asked.status}`)
  const state = async (action: string) => callFunction(place, browserDoor, event(action, { secret }), token)
  must(((await state('collect')).body.data as { state?: string }).state === 'waiting', '登录码不在等确认')
  await state('leave')
  must(((await state('collect')).body.data as { state?: string }).state === 'over', '登录码没有作废')
  return '取码、等待、作废都正常'
}

/** That the platform tells a ticket's user to the functions, who then find that nobody has confirmed it. */
async function ticket(place: Place): Promise<string> {
  if (place.deskKey === undefined) return '这台机器上没有 DESK_KEY，跳过'
  const token = await ticketHolder(place, randomBytes(24).toString('base64url'))
  const code = problemIn(await callFunction(place, 'family', event('home'), token))
  must(code === 'desk_ended', `family 没有认出登录凭据（${code ?? '没有应答'}），电脑登录不能用`)
  return '没有确认过的登录凭据被认出，并被拒绝'
}

const rounds = 5

async function latency(place: Place): Promise<string> {
  const token = await visitor(place)
  const secret = randomBytes(24).toString('base64url')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await callFunction(place, browserDoor, event('collect', { secret }), token)
    times.push(Math.round(performance.now() - began))
  }
  const sorted = times.sort((a, b) => a - b)
  return `${rounds} 次一读的调用：中间值 ${sorted[Math.floor(rounds / 2)]} 毫秒，最慢 ${sorted.at(-1)} 毫秒`
}

interface Check {
  title: string
  /** Says what it found, or throws what is wrong. */
  run: (place: Place) => Promise<string>
}

export const checks: readonly Check[] = [
  { title: '运维函数', run: operator },
  { title: '云函数的权限', run: closedFunctions },
  { title: '集合的权限', run: closedCollections },
  { title: '电脑登录码', run: deskCode },
  { title: '登录凭据', run: ticket },
  { title: '快慢', run: latency },
]

/** Runs every check; a line for each, and how many found something wrong. */
export async function runChecks(place: Place, say: (line: string) => void): Promise<number> {
  let wrong = 0
  for (const { title, run } of checks) {
    try {
      say(`通过  ${title}：${await run(place)}`)
    } catch (error) {
      wrong++
      say(`不通过  ${title}：${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return wrong
}
