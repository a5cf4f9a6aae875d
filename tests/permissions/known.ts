/** What there is to be asked about on the evening, as it came about through the functions. */
import type { PupilRow } from '../../cloudfunctions/lib/roster'
import { samples } from '../world/samples'
import type { World } from '../world/world'
import { logOf, told } from './asking'
import * as people from './people'

const { here, there } = people

/** What is asked about beside pupils and classes: the codes of classes, requests for pupils, a tie of each. */
export interface Known {
  code: Record<string, string>
  request: Record<string, string>
  tie: Record<string, string>
  founding: string
  supervising: string
  staffCode: string
}

async function codeFor(world: World, own: string, account = 'colleague', school = here): Promise<string> {
  const invite = { account, of: 'school', school, action: 'invite', input: { class: own } } as const
  return (await told<{ code: string }>(world, invite)).code
}

/** Somebody asks to be tied to a pupil. */
async function requestFor(
  world: World,
  { student, name }: PupilRow,
  code: string | undefined,
  school = here,
): Promise<string> {
  const account = `asker-${student}`
  const input = { mutation: account, code, name, relation: '母亲' }
  await told(world, { account, of: 'family', school, action: 'join', input })
  return String(world.store.documents('joins').find((one) => one.account === account)?._id)
}

/** The name of the last tie of a pupil, the father's. */
async function tieOf(world: World, student: string): Promise<string> {
  const shown = { account: 'deputy', of: 'school', action: 'pupil', input: { student } } as const
  return (await told<{ ties: string[] }>(world, shown)).ties.at(-1) ?? ''
}

/** The same at the other school, by its own names. */
async function knownThere(world: World, { code, request }: Known): Promise<void> {
  const [pupil] = people.pupilsThere
  const opened = { type: 'survey_open', ...samples.survey_open.record, survey: 'thereSurvey' }
  await told(world, { ...logOf('principalThere', opened), school: there })
  code.classThere = await codeFor(world, 'classThere', 'principalThere', there)
  request.childThere = await requestFor(world, pupil!, code.classThere, there)
}

/** A place for a school that nobody has founded yet. */
async function vacantPlace(world: World): Promise<string> {
  const place = {
    account: '',
    of: 'setup',
    school: 'vacant',
    action: 'place',
    input: { name: '新学校' },
  } as const
  return (await told<{ code: string }>(world, place)).code
}

const operator = <Data>(world: World, school: string, action: string, input: object) =>
  told<Data>(world, { account: '', of: 'setup', school, action, input })

interface Supervised {
  supervisors: { code: string }[]
}

/** A district of a school, and somebody who supervises it. */
async function supervised(world: World, district: string, school: string, account: string): Promise<void> {
  await operator(world, district, 'district', { name: district, schools: [{ school, name: school }] })
  const { supervisors } = await operator<Supervised>(world, district, 'supervise', { name: account })
  const input = { mutation: 'enters', code: supervisors[0]?.code }
  await told(world, { account, of: 'district', school: district, action: 'enter', input })
}

/** Both districts, a draw in the first, and the code of a supervisor that nobody has entered. */
async function districts(world: World): Promise<string> {
  await supervised(world, people.districtHere, here, 'supervisor')
  await supervised(world, people.districtThere, there, 'supervisorThere')
  const lists = { purpose: '春季抽查', seed: '134', inspectors: ['赵一'] }
  const input = { mutation: 'before', ...lists, schools: 1, inspectorsEach: 1, classesEach: 0 }
  await told(world, {
    ...{ account: 'supervisor', of: 'district', school: people.districtHere, action: 'draw', input },
  })
  const invited = await operator<Supervised>(world, people.districtHere, 'supervise', { name: '新督导' })
  return invited.supervisors.at(-1)?.code ?? ''
}

export async function known(world: World): Promise<Known> {
  const all: Known = {
    code: {},
    request: {},
    tie: {},
    founding: await vacantPlace(world),
    supervising: await districts(world),
    staffCode: '',
  }
  await knownThere(world, all)
  for (const own of ['class3', 'class7']) all.code[own] = await codeFor(world, own)
  for (const pupil of people.pupils) {
    const { student } = pupil
    all.request[student] = await requestFor(world, pupil, all.code[people.classNow(student)])
    all.tie[student] = await tieOf(world, student)
  }
  const invite = { account: 'deputy', of: 'office', action: 'inviteStaff', input: { staff: 'T100' } } as const
  all.staffCode = (await told<{ code: string }>(world, invite)).code
  return all
}
