/** All pages of a child's copy, one after the other. It is not kept on the phone. */
import { useState } from 'react'
import { type Copy, copyOf, type ExportPage } from '../../../shared/keeping/export'
import { type Problem, problems, Refusal } from '../../../shared/problems'
import { CallRefused } from '../../call'
import { ask } from '../../cloud'

export interface Copying {
  copy: Copy | undefined
  problem: Problem | undefined
  isBusy: boolean
  /** Pieces that have come. */
  pieces: number
  begin(): void
}

async function readPages(
  student: string,
  tell: (pages: readonly ExportPage[]) => void,
): Promise<ExportPage[]> {
  const pages: ExportPage[] = []
  for (let after: string | null = ''; after !== null; after = pages.at(-1)?.next ?? null) {
    const { data } = await ask<ExportPage>('family', 'export', { student, after })
    pages.push(data)
    tell(pages)
  }
  return pages
}

const problemOf = (error: unknown): Problem => {
  const { problem } = error instanceof CallRefused ? error : new Refusal('unread')
  return problem.code === 'forbidden' ? problem : { ...problem, message: problems.unread }
}

const sizeOf = (pages: readonly ExportPage[]) => pages.reduce((sum, { items }) => sum + items.length, 0)

export function useCopy(student: string): Copying {
  const [state, set] = useState<Omit<Copying, 'begin'>>({
    ...{ copy: undefined, problem: undefined, isBusy: false, pieces: 0 },
  })
  const bare = { copy: undefined, problem: undefined, pieces: 0 }
  const work = async () => {
    set({ ...bare, isBusy: true })
    try {
      const pages = await readPages(student, (some) => set({ ...bare, isBusy: true, pieces: sizeOf(some) }))
      set({ ...bare, copy: copyOf(pages), isBusy: false, pieces: sizeOf(pages) })
    } catch (error) {
      set({ ...bare, isBusy: false, problem: problemOf(error) })
    }
  }
  return { ...state, begin: () => void work() }
}
