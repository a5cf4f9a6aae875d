/** The action `rectifying`: what a new item begins with, from the finding that it is to put right. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/problems'
import { id, whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { effortWords } from '../../../shared/requirements/effort-words'
import { findingOf } from '../../../shared/requirements/card'
import { readingOf } from '../../../shared/requirements/words'
import type { NewItemView } from '../../../shared/views/rectification'
import type { IndicatorView } from '../../../shared/views/school'
import { booksForReaders, evidenceFor, tellBroken } from '../card'
import { requirementNamed } from '../screens/requirement'
import type { Request } from '../serve'
import { itemRecords, itemsFor, staffOf } from './items'

export const newItemInput = z.strictObject({ requirement: whole(1), indicator: id(), scope: id() })
type Asked = z.output<typeof newItemInput>

/** "初中 睡眠达标现为 71.5%（93 / 130 人），要求 ≥ 90%。再有 24 名学生平均睡够即达标。" */
export function proposedText(
  { scope, title, figure, counts, threshold }: IndicatorView,
  takes: string,
): string {
  const name = [scope, title].filter(Boolean).join('')
  const now = counts === '' ? figure : `${figure}（${counts}）`
  return `${name}现为 ${now}，要求 ${threshold}。${takes}`
}

/** Two calls, as for the card. */
export async function readNewItem(asked: Asked, request: Request): Promise<NewItemView> {
  const books = await booksForReaders(request, itemRecords)
  const requirement = requirementNamed(asked.requirement)
  const evidence = await evidenceFor(request, books)
  const finding = findingOf(requirement, evidence, tellBroken)
  const read = readingOf(requirement, finding, evidence.policy.minCoverage)
  const own = read.find(({ found }) => found.key === asked.indicator && found.scope === asked.scope)
  if (own === undefined) throw new Refusal('not_found', 'indicator', { field: `「${labelOf('indicator')}」` })
  const { title, scope, figure, counts, threshold, status } = own.view
  const items = itemsFor(books, request.today)(asked.requirement, asked.indicator, asked.scope)
  return {
    ...{ today: request.today, requirement: requirement.id, title: requirement.title },
    indicator: { title, scope, figure, counts, threshold, status },
    proposed: proposedText(own.view, effortWords(own.found, own.rule, evidence)),
    follows: items.find(({ end }) => end !== null) ?? null,
    open: items.find(({ end }) => end === null) ?? null,
    staff: staffOf(books.staff),
  }
}
