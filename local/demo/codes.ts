/** The codes by which the demo's newcomers begin: each is told its own, as long as it has not been used. */
import type { DistrictView } from '../../cloudfunctions/lib/district/places'
import { spoken } from '../../shared/joining'
import type { CloudBase } from '../options'
import { demoNow } from './calendar'
import { districtId } from './district'
import { founder, newSupervisor, people, type Person } from './people'

export const newSchool = { id: 'haibian', name: '海边新学校' }

type Cloud = Pick<CloudBase, 'invoke'>
type Reply<Data> = { ok: true; data: Data } | { ok: false }

/** What the operator's action answers; undefined where it refuses. */
async function operated<Data>(cloud: Cloud, action: string, school: string, input: object) {
  const reply = (await cloud.invoke('setup', { action, school, input }, {}, demoNow)) as Reply<Data>
  return reply.ok ? reply.data : undefined
}

/** Of a school that the demo has not got yet; undefined once it is founded. */
const foundingCode = async (cloud: Cloud): Promise<string | undefined> =>
  (await operated<{ code: string }>(cloud, 'place', newSchool.id, { name: newSchool.name }))?.code

/** Of the demo's district; undefined once it was entered, or where a demo made before has no district. */
async function supervisorCode(cloud: Cloud): Promise<string | undefined> {
  const all = await operated<DistrictView[]>(cloud, 'districts', districtId, {})
  const own = all?.find(({ district }) => district === districtId)
  const { name } = newSupervisor
  if (own === undefined || own.supervisors.some((one) => one.name === name && one.state === 'used')) return
  const made = await operated<DistrictView>(cloud, 'supervise', districtId, { name })
  return made?.supervisors.find((one) => one.name === name && one.state === 'open')?.code
}

const told = (person: Person, name: string, code: string | undefined): Person =>
  code === undefined ? person : { ...person, sentence: `${person.sentence}${name}：${spoken(code)}。` }

/** The people of the demo, each newcomer with the code. */
export async function peopleIn(cloud: Cloud): Promise<readonly Person[]> {
  const newcomers = new Map([
    [founder, told(founder, '建校编码', await foundingCode(cloud))],
    [newSupervisor, told(newSupervisor, '督导员编码', await supervisorCode(cloud))],
  ])
  return people.map((person) => newcomers.get(person) ?? person)
}
