/** Every request of everything that changes anything goes wrong, in every way. */
import { Stage } from '../faults/attempt'
import { everyPoint } from '../faults/every-point'
import { deeds } from '../world/deeds'

export async function tellFaults(): Promise<void> {
  console.log('\n## Every request of every change goes wrong, in five ways')
  const stage = await Stage.set()
  const sum = { requests: 0, reads: 0, points: 0, seen: 0 }
  const wrong: string[] = []
  for (const deed of deeds) {
    const tried = await everyPoint(stage, deed, true)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += tried[name]
    wrong.push(...tried.wrong.map((what) => `${deed.name}: ${what}`))
  }
  const { requests, reads, points, seen } = sum
  console.log(`${deeds.length} deeds, ${requests} requests, of which ${reads} only read`)
  console.log(`fault points: ${points}, of which whoever called saw ${seen}`)
  console.log(`not as without the fault: ${wrong.length === 0 ? 'none' : wrong.join('\n')}`)
  if (wrong.length > 0) process.exitCode = 1
}
