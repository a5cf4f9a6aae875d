/**
 * npm run sweep -- <store> [--as-of YYYY-MM-DD]: what the retention sweep of that night would erase, school by school;
 * nothing is written. By the number of the pupil: a name has no business in a log.
 */
import type { BesideDue, Due } from '../cloudfunctions/lib/keeping/sweep'
import { type CloudBase, LocalCloudBaseError } from '../local/cloudbase'
import { groups } from '../shared/keeping/groups'
import { buildFunctions } from './build-functions'
import { readArguments, runCommand } from './lib/command'
import { mustHoldStore } from './lib/folder-error'
import { operate } from './lib/import-school'
import { startStore } from './lib/replay'
import { schoolsOf } from './lib/stored-schools'

const usage = '用法: npm run sweep -- <存储文件夹> [--as-of YYYY-MM-DD]（只列出，不删除）'

interface Page {
  due: Due[]
  /** Of the first page. */
  beside: BesideDue | null
  next: string | null
}

export interface Plan {
  due: Due[]
  beside: BesideDue
}

/** All that would be erased of a school on a day. */
export async function planOf(cloud: CloudBase, school: string, at: Date): Promise<Plan> {
  const plan: Plan = { due: [], beside: { surveys: 0, reads: 0, joins: 0, invitations: 0 } }
  for (let after: string | null = ''; after !== null;) {
    const page = (await operate(cloud, 'sweepPlan', school, { after }, at)) as Page
    plan.due.push(...page.due)
    plan.beside = page.beside ?? plan.beside
    after = page.next
  }
  return plan
}

const lineOf = ({ student, leftOn, groups: own }: Due) =>
  `  ${student}：${leftOn} 离校，到期的有${own.map((group) => groups[group].title).join('、')}`

const besideLine = ({ surveys, reads, joins, invitations }: BesideDue) =>
  `  旧问卷的答题登记和文字 ${surveys} 份，查看记录 ${reads} 条（每月 1 日清理），加入申请 ${joins} 份，邀请 ${invitations} 份`

async function tellStore(folder: string, at: Date): Promise<void> {
  const cloud = await startStore(folder, true)
  try {
    for (const { id, name } of schoolsOf(cloud)) {
      const { due, beside } = await planOf(cloud, id, at)
      console.log(`${name}: 到期 ${due.length} 人`)
      console.log(besideLine(beside))
      for (const one of due) console.log(lineOf(one))
    }
  } finally {
    await cloud.close()
  }
}

if (require.main === module) {
  runCommand(async () => {
    const { folder, asOf } = readArguments(usage)
    mustHoldStore(folder)
    await buildFunctions()
    await tellStore(folder, asOf === undefined ? new Date() : new Date(`${asOf}T00:10:00+08:00`))
  }, LocalCloudBaseError)
}
