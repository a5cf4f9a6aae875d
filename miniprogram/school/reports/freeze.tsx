import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { ReportHead } from '../../../shared/views/report'
import { CallRefused } from '../../call'
import { ask } from '../../cloud'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { newId } from '../../new-id'
import { goTo } from '../links'

/**
 * Freezes the card of now, and opens the report. It is not kept on the phone to be sent later: it would be of another
 * moment. Until it came through, a second tap asks for the same report.
 */
export function Freeze({ refresh }: { refresh(): void }) {
  const [mutation, renew] = useState(newId)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const freeze = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const { data } = await ask<ReportHead>('files', 'freeze', { mutation })
      renew(newId())
      refresh()
      goTo('report', { number: String(data.number) })
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      setProblem(error.problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button id="freeze" text="生成此刻的报告" isBusy={isBusy} onClick={() => void freeze()} />
      <ProblemNotice problem={problem} />
    </>
  )
}
