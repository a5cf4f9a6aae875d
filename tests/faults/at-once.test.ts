/**
 * The same thing ten times at once, by instances that know nothing of each other: one effect and one answer, in whatever
 * order their requests come to the store.
 */
import { Dice } from '../../local/demo/dice'
import { deeds } from '../world/deeds'
import { approving, asked } from '../world/deeds-joining'
import type { Deed, Step } from '../world/deed'
import { ask, answered, fire, moment } from '../world/school'
import type { Fate, Reply, World } from '../world/world'
import { attempt, Stage } from './attempt'
import { noFault } from './line'
import { answerOf, differences, stateOf } from './state'

const times = 10
const places = Array.from({ length: times }, (_, place) => place)

let stage: Stage

beforeAll(async () => {
  stage = await Stage.set(times)
})

/** Requests come to the store after one another, by chance; the seed says how. */
function shuffle(world: World, seed: number): void {
  const dice = new Dice('at once', seed)
  world.fate = async (): Promise<Fate> => {
    for (let turns = dice.whole(0, 6); turns > 0; turns--) await Promise.resolve()
    return 'well'
  }
}

const isBusy = (reply: Reply) => JSON.stringify(reply).includes('"code":"busy"')

/** Asks by an instance of its own; who is told that the store is busy asks again, as a phone does. */
async function askAt(world: World, step: Step, place: number): Promise<Reply> {
  if ('fires' in step) return fire(world, step.fires, step.event, place)
  const reply = await ask(world, step, place)
  return isBusy(reply) ? ask(world, step, place) : reply
}

/** Corrections and withdrawals go the way of their record: of those, three at once for each type. */
const placesFor = ({ name }: Deed) => (/^(correct|withdraw) /u.test(name) ? places.slice(0, 3) : places)

async function tenAtOnce(world: World, deed: Deed, seed: number) {
  const steps = await deed.steps(world)
  shuffle(world, seed)
  const told: Set<string>[] = []
  for (const step of steps) {
    world.now += 'later' in step ? (step.later ?? 0) : 0
    const replies = await Promise.all(placesFor(deed).map((place) => askAt(world, step, place)))
    const answers = replies.map((reply) => answerOf(world, reply.ok ? reply.data : reply))
    if (!('fires' in step || deed.isReport)) told.push(new Set(answers))
  }
  return { told: told.map((answers) => [...answers]), state: stateOf(world, false) }
}

/** What is founded is founded once: whoever comes second is told that it is there, or finds it gone. */
const atOnce = deeds.filter(({ isEmpty }) => !isEmpty)

test.each(atOnce.map((deed, seed) => [deed.name, deed, seed] as const))('%s', async (_, deed, seed) => {
  const { world } = stage
  const goBack = await stage.before(deed)
  const sound = await attempt(world, deed, goBack, noFault(false))
  goBack()
  if (deed.hasMemory) await world.renew(times)
  const { told, state } = await tenAtOnce(world, deed, seed)
  expect(told).toEqual(sound.told.map((text) => [text]))
  expect(differences(state, sound.state, deed.mayDiffer?.where)).toEqual([])
  const messages = world.messages.map((one) => JSON.stringify(one)).sort()
  expect(messages).toEqual(sound.messages)
})

/** Who is tied to whom: of all pupils, those whose guardian the account is. */
const tiedTo = (world: World, account: string) =>
  world.store
    .documents('ledgers')
    .map(({ profile }) => profile as { student: string; guardians: string[] } | undefined)
    .filter((profile) => profile?.guardians.includes(account))
    .map((profile) => profile?.student)

/** Two children of the same name in the class: the request may mean either. */
async function namesakes(world: World): Promise<void> {
  const record = { type: 'amend', student: 'lan', name: '王小明' }
  const input = { items: [{ mutation: 'namesake', record }] }
  await answered(world, { by: 'adminSun', of: 'school', action: 'log', input })
  await asked(world)
}

test.each(places)('approved for two pupils by two people at once, one is tied (%i)', async (seed) => {
  const { world } = stage
  const goBack = await stage.before({ name: '', before: namesakes, steps: () => [] })
  goBack()
  shuffle(world, seed)
  const replies = await Promise.all([
    ask(world, approving(world, 'ming', 'adminSun'), 0),
    ask(world, approving(world, 'lan', 'principalChen'), 1),
  ])
  const codes = replies.map((reply) => (reply.ok ? 'settled' : reply.problem.code)).sort()
  expect(codes).toEqual(['duplicate', 'settled'])
  const [join] = world.store.documents('joins')
  expect([tiedTo(world, 'stranger'), join?.state]).toEqual([[join?.chosen], 'approved'])
})

test('a pupil whose tie was not answered stays chosen: nobody is tied to another one by the same request', async () => {
  const { world } = stage
  const goBack = await stage.before({ name: '', before: namesakes, steps: () => [] })
  goBack()
  // The tie is stored, and nobody learns of it.
  world.fate = ({ action, collectionName, data }) =>
    action === 'database.modifyDocument' && collectionName === 'ledgers' && String(data).includes('guardians')
      ? 'timeout'
      : 'well'
  const first = await ask(world, approving(world, 'ming'))
  world.fate = () => 'well'
  const other = await ask(world, approving(world, 'lan', 'principalChen'))
  const again = await ask(world, approving(world, 'ming'))
  const codes = [first, other, again].map((reply) => (reply.ok ? 'settled' : reply.problem.code))
  expect([codes, tiedTo(world, 'stranger')]).toEqual([['busy', 'duplicate', 'settled'], ['ming']])
})

test('a withdrawal that is sent again late does not take back what its visit’s id stands for by then', async () => {
  const { world } = stage
  const goBack = await stage.before({ name: '', steps: () => [] })
  goBack()
  world.now = moment('2026-10-14T20:00')
  const log = (mutation: string, record: object) =>
    answered(world, {
      by: 'teacherQin',
      of: 'school',
      action: 'log',
      input: { items: [{ mutation, record }] },
    })
  const visit = {
    type: 'home_visit',
    visit: 'v1',
    date: '2026-10-14',
    mode: 'phone',
    topics: ['study'],
    note: '谈了',
  }
  const withdrawal = { type: 'withdraw', of: 'home_visit', visit: 'v1' }
  await log('first', { ...visit, student: 'ming' })
  const told = await log('taken back', withdrawal)
  await log('moved', { ...visit, student: 'lan' })
  expect(await log('taken back', withdrawal)).toEqual(told)
  const lan = world.store.documents('ledgers').find(({ _id }) => String(_id).endsWith('/lan'))
  const { home_visit: visits } = lan!.records as Record<string, Record<string, { value: unknown }[]>>
  expect(visits?.v1?.map(({ value }) => value !== null)).toEqual([true])
})
