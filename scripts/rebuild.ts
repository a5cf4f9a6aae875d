/**
 * npm run rebuild -- <store>: recomputes the sums of every school from its records, and says whether they are the
 * same. Works on a store that is not in use.
 */
import { createHash } from 'node:crypto'
import { canonical } from '../cloudfunctions/lib/canonical'
import type { RebuildPage } from '../cloudfunctions/lib/rebuild'
import { type CloudBase, LocalCloudBaseError } from '../local/cloudbase'
import { buildFunctions } from './build-functions'
import { readArguments, runCommand } from './lib/command'
import { mustHoldStore } from './lib/folder-error'
import { operate } from './lib/import-school'
import { progressLine } from './lib/progress'
import { startStore } from './lib/replay'
import { schoolsOf } from './lib/stored-schools'

const usage = '用法: npm run rebuild -- <存储文件夹>'
const pageSize = 100

/** A store's sums at a moment: a digest of them all, and how many ledgers each school has. */
interface Stock {
  digest: string
  ledgers: Map<string, number>
}

/** All that is summed up: the tallies of the ledgers, and the books in which they are read. One document at a time. */
function takeStock(cloud: CloudBase): Stock {
  const hash = createHash('sha256')
  const ledgers = new Map<string, number>()
  for (const { _id, rev, tally, staff, school } of cloud.documents('ledgers')) {
    hash.update(canonical({ _id, rev, tally, staff }))
    ledgers.set(String(school), (ledgers.get(String(school)) ?? 0) + 1)
  }
  for (const books of cloud.documents('classes')) hash.update(canonical(books))
  return { digest: hash.digest('hex'), ledgers }
}

/** A digest of all that is summed up in a store. */
export const digestOfSums = (cloud: CloudBase): string => takeStock(cloud).digest

type Rebuilt = Omit<RebuildPage, 'next'>

/** Rebuilds one school, page by page, and tells after each how many ledgers are done. */
export async function rebuildSchool(
  cloud: CloudBase,
  school: string,
  progress: (done: number) => void = () => undefined,
): Promise<Rebuilt> {
  const done: Rebuilt = { ledgers: 0, corrected: [], republished: [], left: [] }
  for (let after: string | null = ''; after !== null;) {
    const page = (await operate(cloud, 'rebuild', school, { after, size: pageSize })) as RebuildPage
    done.ledgers += page.ledgers
    for (const found of ['corrected', 'republished', 'left'] as const) done[found].push(...page[found])
    progress(done.ledgers)
    after = page.next
  }
  return done
}

function tell(name: string, { ledgers, corrected, republished, left }: Rebuilt, seconds: number): void {
  const counted = `更正 ${corrected.length} 本，重新发布 ${republished.length} 本，未能重建 ${left.length} 本`
  console.log(
    `${name}: ${ledgers} 本，${counted}；用时 ${seconds.toFixed(1)} 秒，每秒 ${(ledgers / seconds).toFixed(0)} 本`,
  )
  for (const id of [...corrected, ...republished, ...left]) console.log(`  ${id}`)
}

async function rebuildStore(folder: string): Promise<void> {
  const cloud = await startStore(folder, true)
  try {
    const before = takeStock(cloud)
    for (const { id, name } of schoolsOf(cloud)) {
      const began = performance.now()
      const progress = progressLine(name)
      const of = before.ledgers.get(id) ?? 0
      const done = await rebuildSchool(cloud, id, (ledgers) => progress(ledgers, of))
      tell(name, done, (performance.now() - began) / 1000)
    }
    const after = digestOfSums(cloud)
    console.log(
      before.digest === after
        ? `重建结果与原有汇总逐位一致 (${after})`
        : `汇总已由记录更正: ${before.digest} → ${after}`,
    )
  } finally {
    await cloud.close()
  }
}

if (require.main === module) {
  runCommand(async () => {
    const { folder } = readArguments(usage)
    mustHoldStore(folder)
    await buildFunctions()
    await rebuildStore(folder)
  }, LocalCloudBaseError)
}
