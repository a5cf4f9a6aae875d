/** Two who ask to join a class on the demo's day: one whom its teacher knows, and one whose child nobody finds. */
import type { Relation } from '../../shared/joining'
import type { CloudBase } from '../options'
import { demoDay } from './calendar'
import { classIdOf } from './classes'
import { classTeacherOf } from './staff'

const grade = 3

const asking: readonly { account: string; name: string; relation: Relation; at: string }[] = [
  { account: 'grandpaWang', name: '王小明', relation: '其他监护人', at: `${demoDay}T12:20` },
  { account: 'mumLiang', name: '梁晓雨', relation: '母亲', at: `${demoDay}T18:05` },
]

/** Invites, asks, and lets the teacher say which of them is known; each through the functions. */
export async function askToJoin(cloud: CloudBase, school: string): Promise<void> {
  const call = async (name: string, action: string, input: object, openid: string, at: string) => {
    const reply = await cloud.invoke(name, { action, school, input }, { openid }, new Date(`${at}:00+08:00`))
    const { ok, data } = reply as { ok: boolean; data: Record<string, unknown> }
    if (!ok) throw new Error(`${action}: ${JSON.stringify(reply)}`)
    return data
  }
  const teacher = classTeacherOf(grade)
  const own = { class: classIdOf(grade) }
  const { code } = await call('school', 'invite', own, teacher, `${demoDay}T11:50`)
  for (const { account, name, relation, at } of asking)
    await call('family', 'join', { mutation: account, code, name, relation }, account, at)
  const { joins } = await call('school', 'joinRequests', own, teacher, `${demoDay}T18:30`)
  const [known] = joins as { request: string }[]
  const input = { decision: 'vouch', request: known?.request }
  await call('school', 'settleJoin', input, teacher, `${demoDay}T18:31`)
}
