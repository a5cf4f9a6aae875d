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

export async function known(world: World): Promise<Known> {
  const all: Known = { code: {}, request: {}, tie: {}, founding: await vacantPlace(world) }
  await knownThere(world, all)
  for (const own of ['class3', 'class7']) all.code[own] = await codeFor(world, own)
  for (const pupil of people.pupils) {
    const { student } = pupil
    all.request[student] = await requestFor(world, pupil, all.code[people.classNow(student)])
    all.tie[student] = await tieOf(world, student)
  }
  return all
}
