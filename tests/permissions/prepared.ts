/** Three schools in a world with two warm instances, as they stand on an evening in October. */
import type { PupilRow, StaffRow } from '../../cloudfunctions/lib/roster'
import { keyOf } from '../../shared/keys'
import { samples } from '../world/samples'
import type { State } from '../world/store'
import { World } from '../world/world'
import { logOf, told } from './asking'
import { type Known, known } from './known'
import * as people from './people'

const { here, there, today, pupils } = people

const moment = (local: string): number => new Date(`${local}:00+08:00`).getTime()

/** What a school brings on its first day. */
interface Brought {
  classes: typeof people.classes
  staff: readonly StaffRow[]
  pupils: readonly PupilRow[]
}

/** Founds a school; until it is opened there is none for anybody. */
async function found(world: World, school: string, { classes, staff, pupils: rows }: Brought) {
  const tool = (action: string, input: object) =>
    told(world, { account: '', of: 'setup', school, action, input })
  await tool('found', { settings: { ...people.settings, id: school, classes }, staff })
  await tool('pupils', { pupils: rows })
  return () => tool('open', {})
}

async function foundAll(world: World): Promise<void> {
  const { classes, staff, classesThere, staffThere, pupilsThere } = people
  const all = { classes, staff, pupils }
  const open = await found(world, here, all)
  await open()
  const openThere = await found(world, there, {
    classes: classesThere,
    staff: staffThere,
    pupils: pupilsThere,
  })
  await openThere()
  await found(world, people.unopened, all)
}

const form = { type: 'survey_form', ...samples.survey_form.record }
const item = { type: 'rectification', ...samples.rectification.record, who: people.toPutRight }
const opening = { type: 'survey_open', ...samples.survey_open.record }

/** A survey of September, with as many answers as are needed for any figure. */
async function springSurvey(world: World): Promise<void> {
  await told(world, logOf('deputy', { ...form, survey: 'spring' }))
  await told(world, logOf('deputy', { ...opening, survey: 'spring', closes: '2026-09-25' }))
  for (const { student } of pupils) {
    const record = { type: 'ballot', survey: 'spring', student, rating: 4 }
    await told(world, logOf('father', record, { answers: { q1: 4, q2: '都好' } }))
  }
}

/** A table that the deputy has brought and left. */
async function results(world: World): Promise<void> {
  const own = { import: 'results', name: '监测.csv' }
  const content = Buffer.from('学段,学科,检测人数,合格人数,区域中等水平\n小学,数学,10,9,90%')
  const steps = [
    ['bring', { ...own, parts: 1 }],
    ['part', { import: 'results', part: 0, content: content.toString('base64') }],
    ['stage', { ...own, kind: 'regional' }],
  ] as const
  for (const [action, input] of steps) await told(world, { account: 'deputy', of: 'files', action, input })
}

/** What there is to be asked for on the evening. */
async function autumn(world: World): Promise<void> {
  for (const record of [form, opening, item]) await told(world, logOf('deputy', record))
  await told(world, {
    account: 'deputy',
    of: 'files',
    action: 'freeze',
    input: { mutation: 'of the deputy' },
  })
  await results(world)
  for (const { student } of pupils) {
    const visit = { type: 'home_visit', ...samples.home_visit.record, student, visit: `visit-${student}` }
    await told(world, logOf('colleague', visit))
  }
}

type Stored = { value: Record<string, unknown>; replacedBy(next: object): never }

function change(world: World, id: string, made: (before: Record<string, unknown>) => object): void {
  const update = (before: Stored) => before.replacedBy({ ...before.value, ...made(before.value) })
  world.store.modify('ledgers', { filter: { _id: id }, update, multi: false } as never)
}

/** Changes what the school's books say of members of staff, where they are read: no action does so yet. */
function changeStaff(world: World, rows: readonly StaffRow[]): void {
  for (const row of rows) {
    const { id: _, ...entry } = row
    const published = { [keyOf(row.id)]: { rev: 2, tally: {}, ...entry } }
    change(world, `${here}/staff/${row.id}`, () => ({ member: row }))
    change(world, `${here}/school`, ({ staff }) => ({ staff: { ...(staff as object), ...published } }))
  }
}

/** The schools, what is asked about, and the store before and after the rights of some were taken away. */
export interface Prepared {
  world: World
  known: Known
  before: State
  now: State
}

export async function prepared(): Promise<Prepared> {
  const world = await World.make(2)
  world.now = moment('2026-08-31T08:00')
  await foundAll(world)
  world.now = moment('2026-09-20T08:00')
  await springSurvey(world)
  world.now = moment('2026-10-01T08:00')
  for (const record of people.moves) await told(world, logOf('deputy', record))
  world.now = moment(`${today}T19:00`)
  await autumn(world)
  const all = await known(world)
  const before = world.store.keep()
  for (const record of people.unties) await told(world, logOf('deputy', record))
  changeStaff(world, people.staffChanges)
  world.now = moment(`${today}T20:00`)
  return { world, known: all, before, now: world.store.keep() }
}
