/** Nobody's name, account, id or number is in what the functions print, whatever is done and whatever goes wrong. */
import path from 'node:path'
import { logAs, logLine } from '../../cloudfunctions/lib/log-line'
import { importSchool } from '../../scripts/lib/import-school'
import { inPassingStore, play } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import { castSet } from '../cast'
import { startDirect } from '../direct/start'
import { Stage } from '../faults/attempt'
import { deeds } from '../world/deeds'
import { ask, fire } from '../world/school'
import type { Asked, World } from '../world/world'
import { finderOf } from './people-in'

/** An error as bad as a store's may be: it quotes what was asked and what was answered. */
const quoting = (asked: Asked, answer: unknown) =>
  Object.assign(new Error(`E11000 duplicate key: ${JSON.stringify({ asked, answer }).slice(0, 4000)}`), {
    code: 'DATABASE_REQUEST_FAILED',
  })

/** From now on each request that is `which`th of three is carried out and answered by such an error. */
function breakStore(world: World, which: number): () => void {
  const well = world.ask.bind(world)
  let asks = 0
  world.ask = async (asked) => {
    const answer = await well(asked)
    if (++asks % 3 === which) throw quoting(asked, answer)
    return answer
  }
  return () => (world.ask = well)
}

/** Does a deed on a broken store and gives all that was printed and thrown. */
async function saidIn(stage: Stage, deed: (typeof deeds)[number], which: number): Promise<string[]> {
  const { world } = stage
  const goBack = await stage.before(deed)
  goBack()
  const steps = await deed.steps(world)
  const mend = breakStore(world, which)
  const thrown: string[] = []
  for (const step of steps) {
    const done = 'fires' in step ? fire(world, step.fires, step.event) : ask(world, step)
    await done.catch((error: unknown) => thrown.push(String((error as Error).stack)))
  }
  mend()
  return [...world.printed.map((words) => words.map(String).join(' ')), ...thrown]
}

test('everything that changes anything, on a store whose errors quote what they were asked', async () => {
  const stage = await Stage.set()
  const find = finderOf(castSet('school'))
  const leaks: string[] = []
  const kinds = new Set<string>()
  for (const [place, deed] of deeds.entries()) {
    for (const line of await saidIn(stage, deed, place % 3)) {
      const found = find(line)
      if (found !== undefined) leaks.push(`${deed.name}: ${found} in ${line.slice(0, 300)}`)
      if (line.startsWith('{')) kinds.add((JSON.parse(line) as { what: string }).what)
    }
  }
  expect(leaks).toEqual([])
  expect([...kinds]).toEqual(expect.arrayContaining(['an action failed', 'commit failed', 'nightly failed']))
})

test('a part of a published set, with its refusals, while WeChat’s check is down', async () => {
  const set = readSet(path.resolve(__dirname, '../sets/small'))
  const events = set.events.filter(({ record }, place) => record.type !== 'sleep' || place % 9 === 0)
  const printed: string[] = []
  const write = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0)
  await inPassingStore(async (cloud) => {
    await importSchool(cloud, set, events[0]!.at)
    cloud.weChat.refuse(-1, 40)
    const { rejected } = await play(cloud, set.settings.id, events.slice(0, 1500))
    expect(rejected.length).toBeGreaterThan(40)
    await cloud.fireTimer('nightly', new Date(`${set.asOf}T23:59:59+08:00`))
  }, startDirect).finally(() => write.mockRestore())
  const find = finderOf({ staff: set.staff, pupils: set.pupils })
  const lines = printed
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(lines.length).toBeGreaterThanOrEqual(40)
  expect(printed.filter((line) => find(line) !== undefined)).toEqual([])
  const requests = lines.map((line) => (JSON.parse(line) as { request: string }).request)
  expect(requests).not.toContain('')
}, 120_000)

test.each([
  ['王小明', 'a name'],
  ['mumWang', 'an account'],
  ['school/pupil/ming', 'an id'],
  ['tel. 13800138000', 'a phone'],
  ['G37110220160203123X', 'a pupil’s number'],
  ['37110220160203123X', 'a citizen’s number'],
])('the search itself finds %s, which is %s', (text) => {
  expect(finderOf(castSet('school'))(`{"what":"failed","message":"${text}"}`)).toBeDefined()
})

test('a line says what, under which request and where, and of a message its skeleton alone', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  logAs('request-7')
  const quoted =
    'E11000 duplicate key error, dup key: { claims: "s/visit/v1" } for 王小明 st11000 13800138000'
  logLine('commit failed', { tries: 2 }, Object.assign(new TypeError(quoted), { code: 11 }))
  const line = JSON.parse(String(said.mock.calls[0]![0])) as Record<string, unknown>
  said.mockRestore()
  expect(line).toMatchObject({
    what: 'commit failed',
    request: 'request-7',
    tries: 2,
    error: 'TypeError',
    code: 11,
  })
  expect(line.message).toBe('… duplicate key error, dup key: … for … … …')
  expect((line.at as string[])[0]).toContain('logs.test.ts')
})
