import { useState } from 'react'
import { type Problem, Refusal } from '../../../shared/problems'
import { CallRefused } from '../../call'

/** Does something at once or not at all: what is about the computer in front of one is not kept for later. */
export function useNow() {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(error instanceof CallRefused ? error.problem : new Refusal('unread').problem)
    }
    setBusy(false)
  }
  return { isBusy, problem, run }
}
