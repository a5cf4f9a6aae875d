/**
 * npm run rebuild -- <store>: recomputes the sums of every school from its records, and says whether they are the
 * same. Works on a store that is not in use.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { canonical } from '../cloudfunctions/lib/canonical'
import type { RebuildPage } from '../cloudfunctions/lib/rebuild'
import { type CloudBase, LocalCloudBaseError } from '../local/cloudbase'
import { buildFunctions } from './build-functions'
import { readArguments, runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'
import { operate } from './lib/import-school'
import { startStore } from './lib/replay'
import { schoolsOf } from './lib/stored-schools'

const usage = '用法: npm run rebuild -- <存储文件夹>'
const pageSize = 200

/** A digest of all that is summed up: the tallies of the ledgers, and the books in which they are read. */
export function digestOfSums(cloud: CloudBase): string {
  const ledgers = [...cloud.documents('ledgers')].map(({ _id, rev, tally, staff }) => ({
    _id,
    rev,
    tally,
    staff,
  }))
  const all = [ledgers, [...cloud.documents('classes')]]
  return createHash('sha256').update(canonical(all)).digest('hex')
}

/** Rebuilds one school, page by page. */
export async function rebuildSchool(cloud: CloudBase, school: string): Promise<Omit<RebuildPage, 'next'>> {
  const done = { ledgers: 0, corrected: [] as string[], republished: [] as string[] }
  for (let after: string | null = ''; after !== null;) {
    const page = (await operate(cloud, 'rebuild', school, { after, size: pageSize })) as RebuildPage
    done.ledgers += page.ledgers
    done.corrected.push(...page.corrected)
    done.republished.push(...page.republished)
    after = page.next
  }
  return done
}

async function rebuildStore(folder: string): Promise<void> {
  const cloud = await startStore(folder, true)
  try {
    const before = digestOfSums(cloud)
    for (const { id, name } of schoolsOf(cloud)) {
      const { ledgers, corrected, republished } = await rebuildSchool(cloud, id)
      console.log(`${name}: ${ledgers} 本，更正 ${corrected.length} 本，重新发布 ${republished.length} 本`)
      for (const id of [...corrected, ...republished]) console.log(`  ${id}`)
    }
    const after = digestOfSums(cloud)
    console.log(
      before === after ? `重建结果与原有汇总逐位一致 (${after})` : `汇总已由记录更正: ${before} → ${after}`,
    )
  } finally {
    await cloud.close()
  }
}

if (require.main === module) {
  runCommand(async () => {
    const { folder } = readArguments(usage)
    if (!existsSync(path.join(folder, 'store.db'))) throw new FolderError(`${folder}: 没有 store.db`)
    await buildFunctions()
    await rebuildStore(folder)
  }, LocalCloudBaseError)
}
