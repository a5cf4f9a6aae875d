/** The action `export`: a copy of all that is kept about a child, page by page, for one of its guardians. */
import * as z from 'zod/mini'
import { localTime } from '../../../shared/calendar'
import { keyOf, splitKey } from '../../../shared/keys'
import type { ExportPage } from '../../../shared/keeping/export'
import { id } from '../../../shared/records/fields'
import { shardIdOf } from '../ballot-box'
import { inForce, type Ledger } from '../ledger'
import { guardiansAlone, readChild } from '../screens/child'
import { newestFirst, readLine } from '../screens/reads'
import type { Child, Known } from '../screens/viewer'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { readAnswered } from '../store/ballots'
import { type Join, readOwnJoins } from '../store/joins'
import { readReads } from '../store/reads'
import { readReminder } from '../store/reminders'
import { wholeLedger } from './erase-asked'
import { type Placed, profileItem, recordItems, systemItem } from './export-items'
import { pageOf } from './export-page'
import { atMinute, momentWords } from './in-words'

const longest = 400
export const exportInput = z.strictObject({
  student: id(),
  after: z.optional(z.string().check(z.maxLength(longest))),
})
type Asked = z.output<typeof exportInput>

const readsOnPage = 200
/** Where the lines of the access log begin: after all else. */
const firstRead = '5 '

/** A survey as families know it: by its title, and the days on which it was open. */
function surveyWords(own: Ledger | undefined, [survey = '', opened = '', closes = '']: string[]): string {
  const title = inForce(own?.records.survey_form?.[keyOf(survey)] ?? [])?.value.title
  const days = `${momentWords(opened)}至${momentWords(closes)}`
  return `${typeof title === 'string' ? `「${title}」` : '满意度问卷'}（${days}）`
}

/** For which surveys somebody answered; how is in no connection with the child. */
async function surveyItem({ school }: Request, { read }: Known, student: string): Promise<Placed> {
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  const opened = Object.keys(ledger?.tally.survey_open ?? {}).map(splitKey)
  const wordsOf = new Map(opened.map((parts) => [parts[0] ?? '', surveyWords(ledger, parts)]))
  const surveys = [...wordsOf.keys()]
  const answered = await readAnswered(
    surveys.map((survey) => shardIdOf(school, survey, student)),
    [keyOf(student)],
  )
  const own = surveys.flatMap((survey) => {
    const mark = answered.get(shardIdOf(school, survey, student))?.[keyOf(student)]
    return mark === undefined ? [] : [{ survey, mark }]
  })
  const lines = own.map(({ survey }) => `${wordsOf.get(survey) ?? ''}：已答（怎么答的不和孩子存在一起）`)
  return { id: '4 answered', part: '满意度答卷', title: '答过的问卷', lines, data: own }
}

const states: Readonly<Record<Join['state'], string>> = {
  open: '待处理',
  approved: '已通过',
  rejected: '未通过',
}

/** What the caller asked to be told of, and how they joined: of nobody else. */
async function ownItems({ school, caller }: Request): Promise<Placed[]> {
  const [reminder, joins] = await Promise.all([readReminder(school, caller), readOwnJoins(school, caller)])
  const asked = joins.map(
    ({ name, at, state }) => `${momentWords(atMinute(at))} 申请加入：${name}（${states[state]}）`,
  )
  const hour = reminder ? [`提醒时间：${reminder.hour ?? '不提醒'}`] : []
  const data = { reminder: reminder ?? null, joins }
  return [{ id: '4 own', part: '您自己的设置', title: '提醒和加入申请', lines: [...hour, ...asked], data }]
}

async function readsPage({ school }: Request, student: string, after: string) {
  const before = after.slice(firstRead.length)
  const found = await readReads(school, student, before, readsOnPage)
  const lines = newestFirst(found).map(readLine)
  const words = lines.map(({ who, role, what, at }) => `${momentWords(at)} ${who}（${role}）：${what}`)
  const item = { part: '谁看过', title: '查看记录', lines: words, data: lines }
  const next = found.length < readsOnPage ? null : `${firstRead}${found.at(-1)?._id ?? ''}`
  return { items: found.length === 0 ? [] : [item], next }
}

async function itemsOf(request: Request, known: Known, child: Child): Promise<Placed[]> {
  const reader = { caller: request.caller, settings: known.settings }
  const [survey, own] = await Promise.all([
    surveyItem(request, known, child.profile.student),
    ownItems(request),
  ])
  return [profileItem(child, reader), ...recordItems(child, reader), systemItem(child), survey, ...own]
}

/** Four calls a page, five with surveys; of the access log two. */
export async function exportChild({ student, after = '' }: Asked, request: Request): Promise<ExportPage> {
  const ids = [schoolLedgerId(request.school)]
  const isOfReads = after.startsWith(firstRead)
  const fields = isOfReads ? [] : wholeLedger
  const asked = { student, page: '导出', day: request.today, fields, readers: guardiansAlone, ids }
  const { known, child } = await readChild(request, asked)
  const head = { student, name: child.profile.name, school: known.settings.name }
  const at = atMinute(localTime(request.now)).replace(' ', 'T')
  if (isOfReads) return { ...head, at, ...(await readsPage(request, student, after)) }
  const { page, next } = pageOf(await itemsOf(request, known, child), after)
  return { ...head, at, items: page.map(({ id: _id, ...item }) => item), next: next ?? firstRead }
}
