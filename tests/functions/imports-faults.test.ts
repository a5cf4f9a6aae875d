/** An import that breaks off at a request to the store, and is asked for again: it ends where nothing went wrong. */
import { answered, ask, type Asking, firstDay, worldWithSchool } from '../world/school'
import type { State } from '../world/store'
import { type Fate, World } from '../world/world'

const list = [
  '学籍号,姓名,性别,班级,监护人1',
  'G1,新同学,女,三年级(1)班,新妈妈',
  'ming,王晓明,男,五年级(1)班',
  'hong,王小红,女,七年级(1)班',
].join('\n')

const asking = (action: string, input: object): Asking => ({ by: 'adminSun', of: 'files', action, input })
const bringing = asking('bring', { import: 'list', name: 'x.csv', parts: 1 })
const content = Buffer.from(list).toString('base64')
const handing = asking('part', { import: 'list', part: 0, content })
const staging = asking('stage', { import: 'list', kind: 'roster', name: 'x.csv' })
const applying = asking('applyImport', { import: 'list', gone: ['lan'] })

let world: World
let founded: State

/** The same school before it is open: there the roll is put in place. */
async function worldBeforeOpening(): Promise<World> {
  const before = await World.make()
  for (const asking of firstDay().slice(0, -1)) await answered(before, asking)
  return before
}

const worlds = { open: worldWithSchool, 'not open yet': worldBeforeOpening }

/** Asks until it is answered, as the phone does, some seconds later each time. */
async function untilAnswered(one: Asking): Promise<unknown> {
  for (let times = 0; times < 8; times++) {
    const reply = await ask(world, one)
    if (reply.ok) return reply.data
    expect(reply.problem.code).toBe('busy')
    world.fate = () => 'well'
    world.uptime += 60_000
    world.now += 40_000
  }
  throw new Error(`${one.action} was never answered`)
}

async function importAll(): Promise<void> {
  for (const step of [bringing, handing, staging]) await untilAnswered(step)
  for (;;) if (((await untilAnswered(applying)) as { state: string }).state === 'done') return
}

/** What stands in the end, whenever it was written and however often it was tried. */
function ending(): unknown {
  const all = ['ledgers', 'classes', 'kin', 'imports'].map((name) => [
    name,
    // Where the note of a file could not be removed, the night does it.
    world.store.documents(name).filter(({ files }) => files === undefined),
  ])
  const passing = /"(at|changedAt|touched|since|until|head|seal|digest|rev)":("[^"]*"|\d+),?/gu
  return JSON.parse(JSON.stringify(all).replace(passing, '').replace(/,\}/gu, '}'))
}

/** The same where a call breaks off at a request; false where there are not so many. */
async function brokenOff(place: number, fate: Fate): Promise<boolean> {
  let [asked, isMet] = [0, false]
  world.store.putBack(founded)
  world.fate = () => {
    if (asked++ < place) return 'well'
    isMet = true
    return fate
  }
  await importAll()
  world.fate = () => 'well'
  return isMet
}

// In turns, for there are many: where one fate was not tried, the other was.
test.each([
  ['open', 'refused', 0],
  ['open', 'unanswered', 1],
  ['not open yet', 'unanswered', 0],
  ['not open yet', 'refused', 1],
] as const)('of a school that is %s, at each other request: %s', async (which, fate, first) => {
  world = await worlds[which]()
  founded = world.store.keep()
  await brokenOff(Infinity, 'well')
  const expected = ending()
  const view = await answered(world, asking('imports', {}))
  expect(view).toMatchObject({ current: { state: 'done', refused: [] } })
  let place: number = first
  for (; await brokenOff(place, fate); place += 2) expect([place, ending()]).toEqual([place, expected])
  expect(place).toBeGreaterThan(20)
})
