/** What differs between two printed documents, as compare.mjs sees it: thresholds by value, keys in any order. */
import type { Evaluated } from './evaluator'

interface Printed {
  card: unknown
  rejected: { line: number; code: string }[]
}

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A threshold as its operator and number, anything else as it is. */
function plain(field: string, value: unknown): unknown {
  if (field !== 'threshold' || typeof value !== 'string') return value
  const [operator, decimal] = value.split(' ')
  return `${operator ?? ''} ${Number(decimal)}`
}

/** A label that tells list items apart: requirement or indicator. */
const nameOf = (item: unknown, index: number): string =>
  isFields(item) ? JSON.stringify([item.id, item.key, item.scope]) : String(index)

function differ(where: string, got: unknown, want: unknown, found: string[]): void {
  if (Array.isArray(got) && Array.isArray(want)) {
    const [ours, theirs] = [want.map(nameOf), got.map(nameOf)]
    if (ours.join() !== theirs.join()) found.push(`${where}: ${theirs.join()} instead of ${ours.join()}`)
    else
      want.forEach((item: unknown, index) =>
        differ(`${where} ${nameOf(item, index)}`, got[index], item, found),
      )
  } else if (isFields(got) && isFields(want)) {
    for (const field of new Set([...Object.keys(got), ...Object.keys(want)])) {
      differ(`${where}.${field}`, plain(field, got[field]), plain(field, want[field]), found)
    }
  } else if (JSON.stringify(got) !== JSON.stringify(want)) {
    found.push(`${where}: product ${JSON.stringify(got)}, oracle ${JSON.stringify(want)}`)
  }
}

/** Every difference between what the product printed and what the evaluator says. */
export function differencesOf(product: Printed, oracle: Evaluated): { lines: number[]; texts: string[] } {
  const texts: string[] = []
  differ('card', product.card, oracle.card, texts)
  const [got, want] = [product, oracle].map(
    ({ rejected }) => new Map(rejected.map(({ line, code }) => [line, code])),
  )
  const lines = [...new Set([...(got?.keys() ?? []), ...(want?.keys() ?? [])])]
    .filter((line) => got?.get(line) !== want?.get(line))
    .sort((one, other) => one - other)
  for (const line of lines) {
    texts.push(
      `line ${line}: product ${got?.get(line) ?? 'accepted'}, oracle ${want?.get(line) ?? 'accepted'}`,
    )
  }
  return { lines, texts }
}
