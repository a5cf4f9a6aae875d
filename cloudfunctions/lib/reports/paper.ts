/** The action `paper`: a frozen report as a Word document or a workbook, made from what was put down and nothing else. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/problems'
import { oneOf, whole } from '../../../shared/records/fields'
import { numberWords, paperTitle } from '../../../shared/reports/paper'
import type { Report } from '../../../shared/views/report'
import type { Request } from '../serve'
import { readOneReport } from './read'

export const paperInput = z.strictObject({ number: whole(1), kind: oneOf(['word', 'workbook']) })

/** The libraries are large: an instance that is asked for none of their files does not begin with them. */
const makers = {
  word: async (report: Report) => (await import('./word')).wordOf(report),
  workbook: async (report: Report) => (await import('./workbook')).workbookOf(report),
} as const

const endings = { word: 'docx', workbook: 'xlsx' } as const

/** The file in base64, 100 KB or so; it is kept nowhere. Two calls, at once. */
export async function makePaper(
  { number, kind }: z.output<typeof paperInput>,
  request: Request,
): Promise<{ name: string; content: string }> {
  const { isIntact, ...report } = await readOneReport({ number }, request)
  if (!isIntact)
    throw new Refusal('duplicate', 'number', { cure: '这份报告存下后被改动过，不能导出。请重新生成一份' })
  const file = await makers[kind](report)
  const name = `${report.school.name}${paperTitle}（${report.asOf}，${numberWords(number)}）.${endings[kind]}`
  return { name, content: file.toString('base64') }
}
