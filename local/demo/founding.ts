/** A place for a school that the demo has not got yet, and the code by which it is founded. */
import { spoken } from '../../shared/joining'
import type { CloudBase } from '../options'
import { demoNow } from './calendar'
import { founder, people, type Person } from './people'

export const newSchool = { id: 'haibian', name: '海边新学校' }

type Reply = { ok: true; data: { code: string } } | { ok: false }

/** The people of the demo: the founder is told the code, as long as nobody has used it. */
export async function peopleIn(cloud: Pick<CloudBase, 'invoke'>): Promise<readonly Person[]> {
  const event = { action: 'place', school: newSchool.id, input: { name: newSchool.name } }
  const reply = (await cloud.invoke('setup', event, {}, demoNow)) as Reply
  if (!reply.ok) return people
  const sentence = `${founder.sentence}建校编码：${spoken(reply.data.code)}。`
  return people.map((person) => (person === founder ? { ...person, sentence } : person))
}
