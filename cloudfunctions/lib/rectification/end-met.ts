/**
 * Ends the items whose figure is met. It is the folding that does so: it looks at a school whenever its books have
 * changed, whoever is or is not looking, while reading a card writes nothing (decision 38).
 */
import { localTime } from '../../../shared/calendar'
import { rectificationEnd } from '../../../shared/records/rectification'
import type { Card } from '../../../shared/requirements/card'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement } from '../../../shared/requirements/requirement'
import { readingOf } from '../../../shared/requirements/words'
import type { AnyRecordType } from '../../../shared/records/record'
import { applyTo, draftOf, save } from '../draft'
import type { Kept } from '../kept'
import { entryKey } from '../ledger'
import { baseFields } from '../round'
import { schoolLedgerId } from '../settings'
import { readLedgers } from '../store/ledgers'
import type { Submission } from '../submission'
import { type End, endOf, type Item, itemsIn } from './items'

const type = rectificationEnd as unknown as AnyRecordType

/** The figure of an item's indicator where it is met, as it reads; undefined otherwise, and of a whole requirement. */
function metFigure(
  { requirement, indicator, scope }: Item,
  card: Card,
  { evidence }: Kept,
): string | undefined {
  const rules = (requirements as readonly AnyRequirement[]).find(({ id }) => id === requirement)
  const finding = card.requirements.find(({ id }) => id === requirement)
  if (rules === undefined || finding === undefined) return undefined
  const read = readingOf(rules, finding, evidence.policy.minCoverage)
  const own = read.find(({ found }) => found.key === indicator && found.scope === scope)
  if (own?.view.status !== 'met') return undefined
  const { figure, counts } = own.view
  return counts === '' ? figure : `${figure}（${counts}）`
}

/** The ends that data brings, each with its figure. Pure. */
export function endsOf(kept: Kept, card: Card): End[] {
  return itemsIn(kept).flatMap(([item]): End[] => {
    const { rectification } = item
    if (endOf(kept, entryKey(type, { rectification }))) return []
    const figure = metFigure(item, card, kept)
    return figure === undefined ? [] : [{ rectification, reason: '数据已达标', figure }]
  })
}

const submissionOf = (end: End): Submission => ({
  ...{ mutation: `met ${end.rectification}`, digest: '', type, isWithdrawal: false, record: { ...end } },
})

/**
 * Writes each end once. A ledger that has moved on meanwhile is left: it has changed, so the next folding looks again.
 * Two calls, and none where nothing ends.
 */
export async function endMet(school: string, kept: Kept, card: Card, now: Date): Promise<void> {
  const ends = endsOf(kept, card)
  if (ends.length === 0) return
  const fields = [...baseFields, 'records.rectification_end']
  const [ledger] = await readLedgers([schoolLedgerId(school)], fields)
  if (ledger === undefined) return
  const draft = draftOf(ledger, false)
  for (const end of ends.filter((one) => !endOf(ledger, entryKey(type, { ...one })))) {
    const version = { by: '', as: 'setup' as const, at: localTime(now), value: { ...end } }
    applyTo(draft, submissionOf(end), version, kept.evidence.calendar)
  }
  if (draft.changed.size > 0) await save(draft)
}
