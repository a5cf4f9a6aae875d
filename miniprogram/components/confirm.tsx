import { View } from '@tarojs/components'
import { Button } from './button'
import './confirm.scss'

interface ConfirmProps {
  /** What it leads to, in a sentence or two. */
  sentence: string
  yes?: string
  no?: string
  /** Of the button that goes ahead: `main` where nothing is taken away. */
  kind?: 'main' | 'danger'
  id?: string
  isBusy: boolean
  onConfirm: () => void
  onCancel: () => void
}

/**
 * Whether something, usually a withdrawal, is meant. Asked in its place: the platform's own dialog knows neither theme
 * nor large type.
 */
export function Confirm(props: ConfirmProps) {
  const {
    sentence,
    yes = '确认撤回',
    no = '不撤回',
    kind = 'danger',
    id,
    isBusy,
    onConfirm,
    onCancel,
  } = props
  return (
    <View className="confirm" ariaRole="alert">
      <View>{sentence}</View>
      <Button kind={kind} text={yes} isBusy={isBusy} onClick={onConfirm} {...(id !== undefined && { id })} />
      <Button kind="quiet" text={no} isDisabled={isBusy} onClick={onCancel} />
    </View>
  )
}
