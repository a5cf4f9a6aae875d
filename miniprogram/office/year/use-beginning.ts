/** Beginning the next year: it is decided on, and then piece after piece is asked for until nothing is left to do. */
import { useState } from 'react'
import { leaveSaying } from '../../leave'
import { useDesk } from '../use-desk'
import { type Draft, decidedOf } from './draft'

const pauseMilliseconds = 300

/** `told` is what it is at, or ""; `keep` decides and no more. */
export function useBeginning(done: () => void) {
  const plan = useDesk('planYear')
  const begin = useDesk('beginYear')
  const [told, tell] = useState('')
  const pieces = async () => {
    for (;;) {
      const piece = await begin.send({})
      if (piece === undefined || piece.underWay === null) {
        if (piece === undefined) tell('')
        else done()
        return
      }
      tell(`已处理离校和换班的学生 ${piece.underWay.done} / ${piece.underWay.of}`)
      await new Promise((resume) => setTimeout(resume, pauseMilliseconds))
    }
  }
  const start = async (draft: Draft) => {
    tell('正在准备…')
    if (await plan.send(decidedOf(draft))) await pieces()
    else tell('')
  }
  const keep = async (draft: Draft) => {
    if (await plan.send(decidedOf(draft))) await leaveSaying('安排已保存')
  }
  return {
    ...{ told, problem: plan.problem ?? begin.problem, isBusy: plan.isBusy || told !== '' },
    ...{ start, keep },
  }
}
