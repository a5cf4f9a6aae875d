/** Where the time goes at the peak: samples of the serving thread and of one instance, by who was at work. */
import { rmSync } from 'node:fs'
import { type Profiler, Session } from 'node:inspector/promises'
import path from 'node:path'
import Table from 'cli-table3'
import { buildFunctions } from '../../../scripts/build-functions'
import { closedLoop } from './closed-loop'
import { kinds } from './families'
import { instances, openDoor } from './peak'
import { type Groups, groupsOf } from './profile-groups'
import { temporaryFolder, withStore } from './store'

const clients = 8
const warmUp = 400
const deliveries = 600

type Profile = Profiler.Profile

/** Profiles of all threads of instances while something is done; each is handed over by profile-instance.cjs. */
async function profileInstances(work: () => Promise<void>): Promise<Profile[]> {
  const channel = new BroadcastChannel('profile')
  const profiles: Profile[] = []
  channel.onmessage = (message) => profiles.push((message as { data: Profile }).data)
  channel.postMessage('start')
  await work()
  channel.postMessage('stop')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  channel.close()
  return profiles
}

async function profileHere(work: () => Promise<void>): Promise<Profile> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return profile
}

export interface ProfileRows {
  serving: Groups
  instances: Groups
}

/** Milliseconds of one evening, by group. The functions are built as they are read, so that their parts have names. */
export async function measureProfile(): Promise<ProfileRows> {
  const functionsDir = temporaryFolder()
  await buildFunctions(functionsDir, { minify: false })
  const hook = path.join(__dirname, 'profile-instance.cjs')
  const environment = { NODE_OPTIONS: `--require ${hook}` }
  const profiled = withStore({ instances, functionsDir, environment }, async (cloud) => {
    const deliver = await openDoor(cloud, kinds[1]!)
    await closedLoop(clients, warmUp, deliver)
    let serving: Profile | undefined
    const others = await profileInstances(async () => {
      serving = await profileHere(async () => {
        await closedLoop(clients, deliveries, (nth) => deliver(warmUp + nth))
      })
    })
    return {
      serving: groupsOf([serving!], deliveries),
      instances: groupsOf(others, deliveries),
    }
  })
  return profiled.finally(() => rmSync(functionsDir, { recursive: true, force: true }))
}

export async function tellProfile(): Promise<void> {
  console.log(`\n## Where an evening's time goes, ${clients} clients`)
  console.log(
    'A thread that was put aside is counted where it stood, so a busy machine makes every figure larger.',
  )
  const { serving, instances: others } = await measureProfile()
  const table = new Table({
    head: ['thread', 'at work', 'ms an evening'],
    style: { head: [], border: [], compact: true },
  })
  for (const [thread, groups] of [
    ['serving', serving],
    ['instances', others],
  ] as const) {
    const atWork = groups.filter(([name]) => thread === 'serving' || name !== 'idle')
    for (const [name, time] of atWork) table.push([thread, name, time.toFixed(2)])
  }
  console.log(table.toString())
}
