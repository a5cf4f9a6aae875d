/** Carries deeds out one after the other, and says of each what became of it. */
import { type Cloud, CloudTrouble, troubleOf } from './cloud'
import type { Deed } from './deed'
import type { Secrets } from './functions'
import type { DeployRecord } from './record'
import { steps, type StepName } from './steps'

export type Say = (line: string) => void

const isUnknown = ({ key }: Deed, record: DeployRecord) => record.done[key] === undefined

/** What there is to do: new, changed, or as it was. */
function wordOf(deed: Deed, record: DeployRecord): string {
  if (isUnknown(deed, record)) return '新建'
  return record.isDone(deed.key, deed.digest) ? '不变' : '更新'
}

/** Tells every deed, and does none. */
export function tellPlan(plan: readonly [StepName, Deed[]][], record: DeployRecord, say: Say): void {
  for (const [name, deeds] of plan) {
    say(`\n${steps[name].title}（npm run deploy -- ${name}）`)
    for (const deed of deeds) say(`  ${wordOf(deed, record)}  ${deed.title}`)
  }
}

const partsOf = (left: readonly Deed[]) => left.map(({ key }) => key).join('、')

/**
 * Does what has changed. Where a deed fails, what was done before it is done and written down, and the error tells what
 * is left: the same command goes on from there.
 */
export async function carryOut(
  plan: readonly [StepName, Deed[]][],
  { record, cloud, secrets, say }: { record: DeployRecord; cloud: Cloud; secrets: Secrets; say: Say },
): Promise<void> {
  const all = plan.flatMap(([, deeds]) => deeds)
  for (const [index, deed] of all.entries()) {
    if (record.isDone(deed.key, deed.digest)) {
      say(`不变  ${deed.key}`)
      continue
    }
    try {
      await deed.run(cloud, secrets)
    } catch (error) {
      const { message } = troubleOf(error)
      throw new CloudTrouble(
        `${deed.key} 没有完成：${message}\n已完成 ${index} 项，已经生效；还剩：${partsOf(all.slice(index))}\n再运行同一条命令会从这里继续；要回到上一次的云函数，运行 npm run deploy -- back`,
      )
    }
    record.note(deed.key, deed.digest)
    say(`完成  ${deed.key}`)
  }
}
