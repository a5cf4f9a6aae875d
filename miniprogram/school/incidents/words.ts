/** What is said of incidents. */
import type { Status } from '../../../shared/requirements/requirement'
import { optionName } from '../../../shared/records/options'
import type { IncidentView } from '../../../shared/views/affairs'

/** The requirement that each kind of incident belongs to. */
const requirementOf: Record<string, number> = { direction: 1, over_syllabus: 2, early_finish: 2, ethics: 11 }

/** The shape and colour of each state. */
export const shapeOf: Record<string, Status> = {
  reported: 'insufficient',
  upheld: 'not_met',
  dismissed: 'met',
}

/** What an incident does to the card in each of its states. */
export function effectWords(kind: string, status: string): string {
  const number = requirementOf[kind] ?? 1
  if (status === 'upheld') return `查实的事件使第 ${number} 条在本学年内为「未达标」。`
  if (status === 'dismissed') return `不成立的事件不影响第 ${number} 条。`
  return `待查期间，第 ${number} 条不能判为「达标」；查实后为「未达标」，不成立则不受影响。`
}

export const elsewhen = '不在本学年，不影响达标卡。'

const excerptLength = 40

/** The note as far as a line has room for it. */
export function excerpt(note: string): string {
  const signs = [...note.replace(/\s+/gu, ' ').trim()]
  return signs.length <= excerptLength ? signs.join('') : `${signs.slice(0, excerptLength).join('')}…`
}

export const statusName = (status: string): string => optionName(status)

export const isOpen = ({ status }: IncidentView): boolean => status === 'reported'

/** The time of day of "2026-10-14T09:00". */
export const timeOf = (at: string): string => at.slice('YYYY-MM-DDT'.length)
