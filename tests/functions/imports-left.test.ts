/** What nobody goes on with: a file that was brought, a table that was looked at. The night forgets it, after a day. */
import { answered, ask, type Asking, fire, firstDay, moment, worldWithSchool } from '../world/school'
import { World } from '../world/world'

const asking = (action: string, input: object): Asking => ({ by: 'adminSun', of: 'files', action, input })
const content = Buffer.from('学籍号,姓名,性别,班级\nG1,新同学,女,三年级(1)班').toString('base64')
const kept = (world: World) => [world.files.size, world.store.documents('imports').length]

async function bring(world: World): Promise<void> {
  await answered(world, asking('bring', { import: 'list', name: 'x.csv', parts: 1 }))
  await answered(world, asking('part', { import: 'list', part: 0, content }))
}

const stage = (world: World) =>
  answered(world, asking('stage', { import: 'list', kind: 'roster', name: 'x.csv' }))

async function night(world: World, day: string): Promise<void> {
  world.now = moment(`${day}T02:00`)
  expect(await fire(world, 'nightly')).toMatchObject({ ok: true })
}

test('a file that was never read goes with its note, of a school that is not open yet too', async () => {
  const world = await World.make()
  world.now = moment('2026-10-14T20:00')
  for (const step of firstDay().slice(0, -1)) await answered(world, step)
  await bring(world)
  await night(world, '2026-10-15')
  expect(kept(world)).toEqual([1, 1])
  await night(world, '2026-10-16')
  expect(kept(world)).toEqual([0, 0])
})

test('a table that was looked at goes; one that has begun to be applied may be gone on with for a week', async () => {
  const world = await worldWithSchool()
  await bring(world)
  await stage(world)
  expect(kept(world)).toEqual([0, 3])
  await night(world, '2026-10-16')
  expect(kept(world)).toEqual([0, 0])
  await bring(world)
  await stage(world)
  const writes = /insert|modify/u
  world.fate = ({ collectionName, action }) =>
    collectionName === 'ledgers' && writes.test(action) ? 'refused' : 'well'
  expect(await ask(world, asking('applyImport', { import: 'list', gone: [] }))).toMatchObject({ ok: false })
  world.fate = () => 'well'
  await night(world, '2026-10-23')
  expect(kept(world)).toEqual([0, 3])
  await night(world, '2026-10-24')
  expect(kept(world)).toEqual([0, 0])
})
