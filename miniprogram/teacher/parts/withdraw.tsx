import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import './parts.scss'

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
    <View className="teacher-asked" ariaRole="alert">
      <View>{sentence}</View>
      <Button kind="danger" text="确认撤回" isBusy={isBusy} onClick={onWithdraw} />
      <Button kind="quiet" text="不撤回" isDisabled={isBusy} onClick={() => setAsked(false)} />
    </View>
  )
}
