/** An import while it is applied: the function is asked on, a few seconds at a time, until all of it is done. */
import { useEffect, useRef, useState } from 'react'
import { type Problem, Refusal } from '../../../shared/problems'
import type { ImportView } from '../../../shared/views/imports'
import { CallRefused } from '../../call'
import { askFiles } from './ask-files'

export interface Applying {
  /** How far it has come since the screen began with it. */
  view: ImportView | undefined
  isBusy: boolean
  problem: Problem | undefined
  /** Begins, or goes on where it broke off; `gone` counts when it begins. */
  run(gone: 'all' | string[]): Promise<void>
}

const problemOf = (error: unknown): Problem =>
  (error instanceof CallRefused ? error : new Refusal('unread')).problem

export function useApplying(asked: string): Applying {
  const [view, see] = useState<ImportView>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const isLeft = useRef(false)
  useEffect(() => {
    isLeft.current = false
    return () => void (isLeft.current = true)
  }, [])
  const run = async (gone: 'all' | string[]) => {
    setBusy(true)
    setProblem(undefined)
    try {
      for (let isOver = false; !isOver && !isLeft.current;) {
        const next = await askFiles('applyImport', { import: asked, gone })
        see(next)
        isOver = next.state === 'done'
      }
    } catch (error) {
      setProblem(problemOf(error))
    }
    setBusy(false)
  }
  return { view, isBusy, problem, run }
}
