import { View } from '@tarojs/components'
import { useIsSlow } from '../hooks/use-is-slow'
import './button.scss'

interface ButtonProps {
  text: string
  onClick: () => void
  kind?: 'main' | 'quiet' | 'danger'
  isBusy?: boolean
  isDisabled?: boolean
  id?: string
  /** What a screen reader says instead, where the text alone does not tell what it is about. */
  label?: string
}

/** A button. While it is busy it takes no second tap. */
export function Button({
  text,
  onClick,
  kind = 'main',
  isBusy = false,
  isDisabled = false,
  id,
  label = text,
}: ButtonProps) {
  const isSlow = useIsSlow(isBusy)
  const isDead = isBusy || isDisabled
  return (
    <View
      className={`button button-${kind}${isDead ? ' is-dead' : ''}`}
      hoverClass={isDead ? 'none' : 'is-pressed'}
      ariaRole="button"
      ariaLabel={label}
      ariaDisabled={isDead}
      {...(id !== undefined && { id })}
      {...(!isDead && { onClick })}
    >
      {isSlow ? '网络较慢，还在等回应…' : isBusy ? `${text}…` : text}
    </View>
  )
}
