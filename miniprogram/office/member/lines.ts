/** What is said of a line of somebody's offices, beside the line before it. */
import type { OfficesLine, StaffList } from '../../../shared/views/staff'
import { dayAndClock } from '../../words'
import { officesWords } from '../staff/words'

const moment = (at: string) => `${at.slice(0, 4)}年${dayAndClock(at)}`

/** "2026年9月1日 07:40 起，到 2026年9月28日 16:20" */
export function sinceWords({ from, until }: Pick<OfficesLine, 'from' | 'until'>): string {
  const since = from === '' ? '最初登记' : `${moment(from)} 起`
  return until === '' ? since : `${since}，到 ${moment(until)}`
}

/** Whether the person came, or came with another account, rather than being given something else. */
function comingWords({ accounts }: OfficesLine, before: OfficesLine | undefined): string {
  if (before === undefined || accounts <= before.accounts) return ''
  return before.accounts === 0 ? '本人接受了邀请' : '换了微信号'
}

/** "教师 · 三年级(1)班班主任 · 孙老师改" */
export function lineWords(list: Pick<StaffList, 'classes' | 'lines'>, line: OfficesLine): string {
  const { lines = [], classes } = list
  const gone = line.classes.filter((own) => !classes.some((one) => one.class === own)).length
  const coming = comingWords(line, lines[lines.indexOf(line) + 1])
  const held = officesWords(list, line) || (gone > 0 ? '' : '不在任')
  const by = coming === '' && line.by !== '' ? `${line.by} 更改` : ''
  return [held, gone > 0 ? `另有 ${gone} 个班已经不在` : '', coming, by].filter(Boolean).join(' · ')
}
