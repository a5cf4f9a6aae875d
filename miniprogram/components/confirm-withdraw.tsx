import { useState } from 'react'
import { Button } from './button'
import { Confirm } from './confirm'

interface WithdrawProps {
  /** What it leads to, in a sentence. */
  sentence: string
  isBusy: boolean
  onWithdraw: () => void
}

/** Taking a record back, which is asked once more before it is done. */
export function Withdraw({ sentence, isBusy, onWithdraw }: WithdrawProps) {
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) return <Button kind="quiet" text="撤回这条记录" onClick={() => setAsked(true)} />
  return (
    <Confirm sentence={sentence} isBusy={isBusy} onConfirm={onWithdraw} onCancel={() => setAsked(false)} />
  )
}
