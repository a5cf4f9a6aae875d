import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { isDone, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'

/** Settling one request; what is done twice is done once. `done` is told what is to be said. */
export function useSettling(request: string, done: (words: string) => void) {
  const { isBusy, act } = useAct('school', 'settleJoin', { title: '加入申请', place: request })
  const [problem, show] = useState<Problem>()
  const settle = async (input: Parameters<typeof act>[0], words: string) => {
    const outcome = await act(input)
    show(isDone(outcome) ? undefined : outcome)
    if (isDone(outcome)) done(saidOf([outcome], words))
  }
  return {
    ...{ isBusy, problem },
    approve: (student: string, replaces?: string) =>
      void settle(
        { decision: 'approve', request, student, ...(replaces !== undefined && { replaces }) },
        replaces === undefined ? '已同意' : '已同意，旧的已解除',
      ),
    reject: (reason: string) => void settle({ decision: 'reject', request, reason }, '已拒绝'),
  }
}
