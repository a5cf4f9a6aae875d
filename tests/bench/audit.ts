/** A school-year audited, sealed by a night, carried into a folder and brought back: how long each takes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { auditSchool } from '../../scripts/audit'
import { bringBack } from '../../scripts/lib/backup/bring-back'
import { checkBackup } from '../../scripts/lib/backup/check'
import { takeBackup } from '../../scripts/lib/backup/take'
import { localOperator } from '../../scripts/lib/operator'
import { endOf, startStore } from '../../scripts/lib/replay'
import { type Given, whole } from './arguments'
import { loadSchool } from './loader/load-school'

const id = 'audited'
export const auditWanted = { pupils: whole(10, 20_000), days: whole(1, 250) }

async function told<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const [began, busy] = [performance.now(), process.cpuUsage()]
  const done = await work()
  const { user, system } = process.cpuUsage(busy)
  const seconds = (performance.now() - began) / 1000
  console.log(`${what}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor`)
  return done
}

async function measure(root: string, pupils: number, days: number): Promise<void> {
  const { asOf } = loadSchool(path.join(root, 'from'), { id, pupils, days })
  const [from, to, folder] = [path.join(root, 'from'), path.join(root, 'to'), path.join(root, 'folder')]
  const cloud = await startStore(from, false)
  const empty = await startStore(to, false)
  try {
    await told('a night', () => cloud.fireTimer('nightly', endOf(asOf)))
    const { ledgers, found } = await told('audit', () => auditSchool(cloud, id))
    console.log(`${ledgers} ledgers, ${found.length} found`)
    const taken = await told('backup', () => takeBackup(localOperator(cloud), id, folder))
    const checked = await told('check', () => checkBackup(folder))
    await told('restore', () => bringBack(localOperator(empty), folder, checked))
    const again = await takeBackup(localOperator(empty), id, path.join(root, 'again'))
    const isEqual = JSON.stringify(again.collections) === JSON.stringify(taken.collections)
    console.log(isEqual ? `equal by digest: ${taken.digest}` : 'NOT EQUAL')
  } finally {
    await cloud.close()
    await empty.close()
  }
}

export async function tellAudit({ pupils = 500, days = 190 }: Given<typeof auditWanted>): Promise<void> {
  console.log(`\n## Audit, backup and restore: ${pupils} pupils, ${days} school days`)
  const root = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-audit-'))
  try {
    await measure(root, pupils, days)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
