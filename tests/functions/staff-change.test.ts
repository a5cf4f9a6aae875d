/** The staff of a school as it is changed: the member's own ledger and the school's entry, never one for long without the other. */
import { changeStaff, type StaffChange } from '../../cloudfunctions/lib/staff/change'
import type { Ledger } from '../../cloudfunctions/lib/ledger'
import { Refusal } from '../../shared/problems'
import { evening, moment, school, worldWithSchool } from '../world/school'
import type { Asked, World } from '../world/world'

/** The store of the world that there is just now. */
const here: { world?: World } = {}
jest.mock('@cloudbase/node-sdk', () => {
  const ask = (asked: Asked) => here.world!.ask(asked)
  Object.assign(globalThis, { world: { ask } })
  return jest.requireActual<object>('../world/sdk')
})

let world: World

beforeEach(async () => {
  world = await worldWithSchool()
  here.world = world
  process.env.BALLOT_KEY = Buffer.alloc(32, 'a world').toString('base64')
})

const now = new Date(moment(evening))
const request = { school, caller: 'adminSun', now, today: '2026-10-14' }
const change = (changes: StaffChange[], mutation = 'change') => changeStaff(request, changes, mutation)
const zhou = { id: 'T012', number: 'T012', name: '周老师', roles: ['teacher'], classes: ['class3'] }
const nobodyNow = { roles: [], classes: [] }

const ledgers = () => world.store.documents('ledgers') as unknown as Ledger[]
const own = (id: string) => ledgers().find(({ member }) => member?.id === id)
const entry = (id: string) => ledgers().find(({ kind }) => kind === 'school')?.staff?.[id]

const problemOf = (work: Promise<void>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error as Refusal).problem,
  )

it('gives a new member a ledger and an entry', async () => {
  await change([zhou])
  expect(own('T012')).toMatchObject({ kind: 'staff', rev: 1, member: zhou })
  const { id: _, ...told } = zhou
  expect(entry('T012')).toEqual({ rev: 1, tally: {}, ...told })
})

it('changes one who is there, and leaves what they have signed', async () => {
  const [before, published] = [own('teacherLi')!, entry('teacherLi')!]
  await change([{ id: 'teacherLi', name: '李老师', roles: ['teacher', 'admin'], classes: [] }])
  expect(own('teacherLi')).toMatchObject({ rev: before.rev + 1, records: before.records })
  expect(entry('teacherLi')).toMatchObject({ rev: before.rev + 1, tally: published.tally, classes: [] })
})

it('is the same when it is sent twice, and nothing else under the same id', async () => {
  await change([zhou])
  const once = [own('T012'), entry('T012')]
  await change([zhou])
  expect([own('T012'), entry('T012')]).toEqual(once)
  expect(await problemOf(change([{ ...zhou, name: '周' }]))).toMatchObject({ code: 'mutation_reused' })
})

it('is put right by sending it again where the entry was not written', async () => {
  const printed = jest.spyOn(console, 'error').mockReturnValue()
  world.fate = ({ query }) => (query?.includes('staff.T012.rev') ? 'refused' : 'well')
  expect(await problemOf(change([zhou]))).toMatchObject({ code: 'busy' })
  expect(printed).toHaveBeenCalledTimes(1)
  printed.mockRestore()
  expect([own('T012')?.member, entry('T012')]).toEqual([zhou, undefined])
  world.fate = () => 'well'
  await change([zhou])
  expect(entry('T012')).toMatchObject({ name: '周老师' })
})

it('never leaves a school without an admin who has come', async () => {
  const sun = { id: 'adminSun', name: '孙老师', roles: ['admin'], classes: [] }
  expect(await problemOf(change([{ ...sun, ...nobodyNow }]))).toMatchObject({
    code: 'duplicate',
    message: '学校至少要有一位管理员。请先让另一位老师担任管理员，再更改',
  })
  const awaited = { ...zhou, roles: ['admin'] }
  expect(await problemOf(change([{ ...sun, ...nobodyNow }, awaited], 'two'))).toMatchObject({
    code: 'duplicate',
  })
  const li = { id: 'teacherLi', name: '李老师', roles: ['admin'], classes: [] }
  expect(await problemOf(change([{ ...sun, ...nobodyNow }, li], 'three'))).toBeUndefined()
  expect(entry('adminSun')?.roles).toEqual([])
})
