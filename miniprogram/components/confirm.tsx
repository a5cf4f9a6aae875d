import { View } from '@tarojs/components'
import { Button } from './button'
import './confirm.scss'

interface ConfirmProps {
  /** What it leads to, in a sentence or two. */
  sentence: string
  isBusy: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Whether a withdrawal is meant, asked in its place: the platform's own dialog knows neither theme nor large type. */
export function Confirm({ sentence, isBusy, onConfirm, onCancel }: ConfirmProps) {
  return (
    <View className="confirm" ariaRole="alert">
      <View>{sentence}</View>
      <Button kind="danger" text="确认撤回" isBusy={isBusy} onClick={onConfirm} />
      <Button kind="quiet" text="不撤回" isDisabled={isBusy} onClick={onCancel} />
    </View>
  )
}
