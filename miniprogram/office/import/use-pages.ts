/** All that an import has found of one kind: the first page comes with the preview, the others when they are asked for. */
import { useState } from 'react'
import type { ImportPages, PreviewView } from '../../../shared/views/imports'
import { askFiles } from './ask-files'

type Part = keyof ImportPages

export interface Pages<Item> {
  items: readonly Item[]
  /** How many there are beside those. */
  more: number
  isBusy: boolean
  /** Reads the next page, or rejects. */
  next(): Promise<void>
  /** Reads all that are left, and gives everything. */
  all(): Promise<readonly Item[]>
}

export function usePages<Of extends Part>(
  preview: PreviewView,
  part: Of,
  count: number,
): Pages<ImportPages[Of][number]> {
  type Item = ImportPages[Of][number]
  const first = preview[part] as readonly Item[]
  const [later, keep] = useState<Item[]>([])
  const [pages, setPages] = useState(1)
  const [isBusy, setBusy] = useState(false)
  const items: readonly Item[] = [...first, ...later]

  const read = async (page: number): Promise<Item[]> => {
    const found = await askFiles('importPage', { import: preview.import, part, page })
    return found[part] ?? []
  }
  const upTo = async (enough: (read: number) => boolean): Promise<readonly Item[]> => {
    setBusy(true)
    const [all, place] = [[...later], { page: pages }]
    try {
      while (first.length + all.length < count && enough(place.page)) all.push(...(await read(place.page++)))
    } finally {
      keep(all)
      setPages(place.page)
      setBusy(false)
    }
    return [...first, ...all]
  }
  return {
    ...{ items, more: Math.max(0, count - items.length), isBusy },
    next: async () => void (await upTo((page) => page === pages)),
    all: () => upTo(() => true),
  }
}
