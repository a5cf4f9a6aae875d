/** What was read of a file, page by page, as it is stored. */
import type { Complaint, Gone, Plan, Step } from '../../../shared/imports/kind'
import { faultsOfPage, goneOfPage, type ImportPages, stepsOfPage } from '../../../shared/views/imports'
import { addPages, type ImportHead, type ImportPage, pageId, type Part, readPages } from '../store/imports'

export const sizes: Readonly<Record<Part, number>> = {
  faults: faultsOfPage,
  steps: stepsOfPage,
  gone: goneOfPage,
}

/** Pages that are sent to the store in one call. */
const pagesAtOnce = 10

export const partsOf = <Item>(all: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size))

export const pageOf = (
  head: ImportHead,
  part: Part,
  page: number,
  content: readonly unknown[],
): ImportPage => ({
  ...{ _id: pageId(head.school, head.import, part, page), school: head.school, import: head.import },
  ...{ until: head.until, text: JSON.stringify(content) },
})

/** Keeps what was read: of a faulty file its complaints alone. A call for ten pages. */
export async function keepPages(head: ImportHead, plan: Plan, faults: readonly Complaint[]): Promise<void> {
  const all: Readonly<Record<Part, readonly unknown[]>> =
    faults.length > 0 ? { faults, steps: [], gone: [] } : { faults, steps: plan.steps, gone: plan.gone }
  const pages = Object.entries(all).flatMap(([part, items]) =>
    partsOf(items, sizes[part as Part]).map((content, page) => pageOf(head, part as Part, page, content)),
  )
  for (const some of partsOf(pages, pagesAtOnce)) await addPages(some)
}

/** A page of one part; none where there is no such page. */
export async function readPage<Item>(head: ImportHead, part: Part, page: number): Promise<Item[]> {
  const id = pageId(head.school, head.import, part, page)
  return ((await readPages([id])).get(id) ?? []) as Item[]
}

/** What is in some pages of a part, beginning with `from`: a call for ten pages. */
export async function readPart<Item>(head: ImportHead, part: Part, pages: number, from = 0): Promise<Item[]> {
  const ids = Array.from({ length: pages }, (_, page) => pageId(head.school, head.import, part, from + page))
  const all: Item[] = []
  for (const some of partsOf(ids, pagesAtOnce)) {
    const found = await readPages(some)
    all.push(...some.flatMap((id) => (found.get(id) ?? []) as Item[]))
  }
  return all
}

/** What of a page is shown: nothing of how it is done. */
export function shownOf(part: Part, page: readonly unknown[]): ImportPages[Part] {
  if (part === 'faults') return page as Complaint[]
  if (part === 'gone') return (page as Gone[]).map(({ id, label }) => ({ id, label }))
  return (page as Step[]).map(({ row, label, isNew, changes }) => ({ row, label, isNew, changes }))
}

/** The first page of each part, in one call. */
export async function firstPages(head: ImportHead): Promise<ImportPages> {
  const ids = { faults: '', steps: '', gone: '' }
  for (const part of Object.keys(ids) as Part[]) ids[part] = pageId(head.school, head.import, part, 0)
  const found = await readPages(Object.values(ids))
  const shown = (part: Part) => shownOf(part, found.get(ids[part]) ?? [])
  return { faults: shown('faults'), steps: shown('steps'), gone: shown('gone') } as ImportPages
}
