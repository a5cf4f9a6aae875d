/**
 * Every request of everything that changes anything goes wrong in turn, and whoever was not answered sends the same again:
 * what is answered in the end and what is kept is as without the fault. `npm run bench -- faults` does it in every way.
 */
import { recordTypes } from '../../shared/records/index'
import { mayWrite } from '../fuzz/may-write'
import type { Step } from '../world/deed'
import { deeds } from '../world/deeds'
import { withActions } from '../world/bundle'
import { answered, operatorAsks } from '../world/school'
import { Stage } from './attempt'
import { everyPoint } from './every-point'

let stage: Stage
const count = { requests: 0, points: 0, sound: 0, seen: 0 }

beforeAll(async () => {
  stage = await Stage.set()
})
afterAll(() => {
  const { requests, points, sound, seen } = count
  console.info(`fault points: ${sound} of ${points}, at ${requests} requests; whoever called saw ${seen}`)
})

test.each(deeds.map((deed) => [deed.name, deed] as const))('%s', async (_, deed) => {
  const { requests, points, seen, wrong } = await everyPoint(stage, deed, false)
  expect(wrong).toEqual([])
  expect(requests).toBeGreaterThan(0)
  count.requests += requests
  count.points += points
  count.sound += points
  count.seen += seen
})

test('sums after all of it are those of a rebuild', async () => {
  const goBack = await stage.before({ name: '', before: (world) => world.renew(), steps: () => [] })
  goBack()
  const { world } = stage
  for (const deed of deeds.filter(({ name, before }) => name.startsWith('log ') && !before)) {
    for (const step of await deed.steps(world)) if (!('fires' in step)) await answered(world, step)
  }
  const page = await answered(world, operatorAsks('rebuild', { after: '', size: 500 }))
  expect(page).toMatchObject({ corrected: [], republished: [], left: [] })
})

/** What a step is called where it is declared: an action of a function, or a timer's function. */
const nameOf = (step: Step) => ('fires' in step ? step.fires : `${step.of}.${step.action}`)

/** Tables are brought in many calls: tests/functions/imports-faults.test.ts breaks them off at every other request. */
const broken = ['files.stage', 'files.applyImport', 'files.dropImport']

test('nothing that may write is missing', async () => {
  const done = new Set<string>()
  for (const deed of deeds) {
    const goBack = await stage.before(deed)
    goBack()
    for (const step of await deed.steps(stage.world)) done.add(nameOf(step))
  }
  expect(mayWrite.filter((name) => !done.has(name) && !broken.includes(name))).toEqual([])
  const names = deeds.map(({ name }) => name)
  const wanted = recordTypes.flatMap((type) => [
    ...['log', 'correct'].map((what) => `${what} ${type.type}`),
    ...('withdrawable' in type ? [`withdraw ${type.type}`] : []),
  ])
  expect(wanted.filter((name) => !names.includes(name))).toEqual([])
})

test('whatever may write is an action that there is', () => {
  const { actions } = stage.world.instance
  const all = withActions.flatMap((name) => Object.keys(actions[name]).map((action) => `${name}.${action}`))
  expect(mayWrite.filter((name) => name.includes('.') && !all.includes(name))).toEqual([])
})
