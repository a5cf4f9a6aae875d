import { View } from '@tarojs/components'
import './fold.scss'

interface FoldProps {
  text: string
  isOpen: boolean
  toggle: () => void
}

/** A sign that there is more below, turned once it is open. */
export function FoldSign({ isOpen }: { isOpen: boolean }) {
  return <View className={`fold-sign${isOpen ? ' is-open' : ''}`} ariaHidden />
}

/** A line that unfolds what it names. */
export function Fold({ text, isOpen, toggle }: FoldProps) {
  return (
    <View
      className="fold"
      hoverClass="is-pressed"
      onClick={toggle}
      ariaRole="button"
      ariaLabel={`${text}，${isOpen ? '收起' : '展开'}`}
    >
      <View>{text}</View>
      <FoldSign isOpen={isOpen} />
    </View>
  )
}
