/** Families joining by invitation, ties, and reminders, as somebody does it. */
import { type Deed, ofNights } from './deed'
import { answered, type Asking } from './school'
import { logged, logging, samples } from './samples'
import { uncle } from '../cast'
import type { World } from './world'

const inviting: Asking = { by: 'teacherLi', of: 'school', action: 'invite', input: { class: 'class3' } }
const revoking: Asking = { ...inviting, action: 'revoke' }

const invited = (world: World) => answered(world, inviting)

const codeIn = (world: World) => String(world.store.documents('invitations')[0]?.code)

const asking = (world: World, mutation = 'asks'): Asking => ({
  ...{ by: 'stranger', of: 'family', action: 'join' },
  input: { mutation, code: codeIn(world), name: '王小明', relation: '母亲' },
})

/** Somebody was invited, and has asked to be tied to a child. */
export async function asked(world: World): Promise<void> {
  await invited(world)
  await answered(world, asking(world))
}

/** What is decided of the only request that there is. */
export const settling = (world: World, by: Asking['by'], decision: object): Asking => ({
  ...{ by, of: 'school', action: 'settleJoin' },
  input: { request: world.store.documents('joins')[0]?._id, ...decision },
})

export const approving = (world: World, student = 'ming', by: Asking['by'] = 'adminSun') =>
  settling(world, by, { decision: 'approve', student })

const ofLooks = {
  where: /^tries /u,
  why: 'a look at a code is counted before it is answered, and once more where it was not',
}

/** The school has said that whom its roster names needs nobody's word. */
async function expected(world: World): Promise<void> {
  const rules = { type: 'joining', check: 'none', word: '', by_list: true }
  await answered(world, logging('adminSun', 'rules', rules))
  await invited(world)
}

const listed = (world: World): Asking => {
  const asked = asking(world)
  return { ...asked, input: { ...(asked.input as object), relation: uncle.relation, guardian: uncle.name } }
}

async function untying(world: World): Promise<Asking> {
  const of = { by: 'adminSun', of: 'school' } as const
  const shown = await answered(world, { ...of, action: 'pupil', input: { student: 'ming' } })
  const [tie] = (shown as { ties: string[] }).ties
  return { ...of, action: 'untie', input: { mutation: 'unties', student: 'ming', tie } }
}

const reminding = (mutation: string, hour: string): Asking => ({
  ...{ by: 'mumWang', of: 'family', action: 'remind' },
  input: { mutation, hour, accepted: ['evening', 'visit'] },
})

export const joining: Deed[] = [
  { name: 'invite', steps: () => [inviting] },
  { name: 'invite anew', before: revoked, steps: () => [inviting] },
  { name: 'revoke', before: invited, steps: () => [revoking] },
  {
    name: 'invitation looked up',
    before: invited,
    steps: (world) => [
      { by: 'stranger', of: 'family', action: 'invitation', input: { code: codeIn(world) } },
    ],
    mayDiffer: ofLooks,
  },
  { name: 'join', before: invited, steps: (world) => [asking(world)], mayDiffer: ofLooks },
  { name: 'join, from the roster', before: expected, steps: (world) => [listed(world)], mayDiffer: ofLooks },
  {
    name: 'quit',
    steps: () => [
      { by: 'dadWang', of: 'family', action: 'quit', input: { mutation: 'quits', student: 'ming' } },
    ],
  },
  {
    name: 'settleJoin vouch',
    before: asked,
    steps: (world) => [settling(world, 'teacherLi', { decision: 'vouch' })],
  },
  {
    name: 'settleJoin reject',
    before: asked,
    steps: (world) => [settling(world, 'adminSun', { decision: 'reject', reason: '名册里没有' })],
  },
  { name: 'settleJoin approve', before: asked, steps: (world) => [approving(world)] },
  { name: 'untie', steps: async (world) => [await untying(world)] },
  { name: 'remind', steps: () => [reminding('wishes', '20:30'), reminding('wishes else', '19:30')] },
]

async function revoked(world: World): Promise<void> {
  await invited(world)
  await answered(world, revoking)
}

/** The children of the cast that are on roll, and who answers for them. */
const families = {
  ming: 'mumWang',
  hong: 'mumWang',
  lan: 'teacherQin',
  boarder: 'grandmaZhao',
  refuser: 'dadZhou',
} as const

/** A survey with questions, and as many ballots as are needed for any figure. */
export async function answeredSurvey(world: World): Promise<void> {
  for (const type of ['survey_form', 'survey_open'] as const) await answered(world, logged(type))
  for (const [student, by] of Object.entries(families)) {
    const ballot = logged('ballot', { student }, `ballot of ${student}`)
    await answered(world, { ...ballot, by })
  }
}

const readingCard: Asking = { by: 'principalChen', of: 'school', action: 'card' }

/** A survey is over on the next day, whoever looks first. */
export const settled: Deed[] = [
  {
    name: 'a survey settled by whoever looks',
    before: async (world) => {
      await answeredSurvey(world)
      world.now += 12 * 3_600_000
    },
    // What whoever looked could not finish, the night does.
    steps: () => [readingCard, { fires: 'nightly' }],
    mayDiffer: ofNights,
  },
  {
    name: 'a ballot in a box with others, and its survey settled',
    before: answeredSurvey,
    steps: () => [
      { ...logged('ballot', { ...samples.ballot.record, student: 'late' }), by: 'dadSun' },
      { ...readingCard, later: 12 * 3_600_000 },
      { fires: 'nightly' },
    ],
    mayDiffer: ofNights,
  },
]
