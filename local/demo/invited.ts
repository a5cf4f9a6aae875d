/** A teacher who is new: on the school's list and invited, and has not come yet. */
import type { CloudBase } from '../options'
import { demoDay } from './calendar'
import { classIdOf } from './classes'
import { admin } from './staff'

const number = 'T021'
const entry = { name: '邱老师', roles: ['teacher'], classes: [4, 5].map(classIdOf), headOf: [] }

/** Adds and invites, each through the functions. */
export async function inviteTeacher(cloud: CloudBase, school: string): Promise<void> {
  const call = async (action: string, input: object) => {
    const event = { action, school, input }
    const at = new Date(`${demoDay}T16:40:00+08:00`)
    const reply = (await cloud.invoke('office', event, { openid: admin }, at)) as { ok: boolean }
    if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply)}`)
  }
  await call('saveStaff', { mutation: 'demo-new-teacher', number, ...entry })
  await call('inviteStaff', { staff: number })
}
