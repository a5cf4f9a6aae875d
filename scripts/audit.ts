/**
 * npm run audit -- <store>: compares every ledger of every school with its chain, its sums and the seals of the last
 * night, and names what was changed behind the functions' back. Works on a store that is not in use; changes nothing.
 */
import type { AuditPage, Flaw, Found } from '../cloudfunctions/lib/audit'
import { type CloudBase, LocalCloudBaseError } from '../local/cloudbase'
import { ensureBuilt } from './lib/builds'
import { readArguments, runCommand } from './lib/command'
import { mustHoldStore } from './lib/folder-error'
import { operate } from './lib/import-school'
import { progressLine } from './lib/progress'
import { startStore } from './lib/replay'
import { schoolsOf } from './lib/stored-schools'

const usage = '用法: npm run audit -- <存储文件夹>'
const pageSize = 200

const words: Record<Flaw, string> = {
  versions: '记录的历史被改动、删除或调换过',
  beside: '学籍、教职工身份或最近提交被改动过',
  sums: '汇总与记录不符（可用 npm run rebuild 更正）',
  'put back': '被换回了较早的状态',
  gone: '整本不见了',
  seals: '每晚的封存被改动过',
}

export type Audited = Omit<AuditPage, 'next'>

/** Audits one school, page by page. */
export async function auditSchool(
  cloud: CloudBase,
  school: string,
  progress: (done: number) => void = () => undefined,
): Promise<Audited> {
  const all: Audited = { ledgers: 0, older: 0, found: [], night: null }
  for (let after: string | null = ''; after !== null;) {
    const page = (await operate(cloud, 'audit', school, { after, size: pageSize })) as AuditPage
    all.ledgers += page.ledgers
    all.older += page.older
    all.found.push(...page.found)
    all.night = page.night
    progress(all.ledgers)
    after = page.next
  }
  return all
}

/** Whether not one chained ledger agrees: by another key none does, and nobody who edits a store changes every one. */
export function isByOtherKey({ ledgers, older, found }: Audited): boolean {
  const broken = found.filter(({ flaw }) => flaw === 'versions')
  return broken.length > 0 && broken.length === ledgers - older
}

const otherKey = `密钥不同，无法核对：没有一本对得上。
请把原来的 secrets.json（云环境里是 BALLOT_KEY）放回这个存储，再运行一次。密钥如果没有换过，就是全部被改动过`

function tell(name: string, audited: Audited): void {
  const { ledgers, older, found, night } = audited
  if (isByOtherKey(audited)) {
    console.log(`${name}: ${otherKey}`)
    return
  }
  const compared = night === null ? '还没有夜间封存' : `与 ${night} 夜间封存比对`
  const waiting = older === 0 ? '' : `，其中 ${older} 本是旧格式，还没有审计链`
  console.log(`${name}: ${ledgers} 本${waiting}，${compared}；发现 ${found.length} 处问题`)
  for (const { id, flaw } of found) console.log(`  ${id}: ${words[flaw]}`)
}

async function auditStore(folder: string): Promise<Found[]> {
  const cloud = await startStore(folder, true)
  const found: Found[] = []
  try {
    for (const { id, name } of schoolsOf(cloud)) {
      const progress = progressLine(name)
      const audited = await auditSchool(cloud, id, (done) => progress(done, done))
      tell(name, audited)
      found.push(...audited.found)
    }
    return found
  } finally {
    await cloud.close()
  }
}

if (require.main === module) {
  runCommand(async () => {
    const { folder } = readArguments(usage)
    mustHoldStore(folder)
    await ensureBuilt('functions')
    const found = await auditStore(folder)
    if (found.length > 0) process.exitCode = 3
  }, LocalCloudBaseError)
}
