import { View } from '@tarojs/components'
import './pager.scss'

interface PagerProps {
  what: string
  unit: string
  /** The first one shown, from 0; how many at a time, of how many. */
  from: number
  size: number
  of: number
  go(from: number): void
}

/** Which part of a long list is shown, and the ways to the others; nothing where all is. */
export function Pager({ what, unit, from, size, of, go }: PagerProps) {
  if (of <= size) return null
  const last = Math.min(of, from + size)
  const step = (text: string, label: string, to: number) => {
    const isThere = to >= 0 && to < of
    return (
      <View
        className={`pager-step${isThere ? '' : ' is-dead'}`}
        hoverClass={isThere ? 'is-pressed' : 'none'}
        ariaRole="button"
        ariaLabel={isThere ? label : `${label}，没有了`}
        {...(isThere && { onClick: () => go(to) })}
      >
        {text}
      </View>
    )
  }
  return (
    <View className="pager">
      {step('‹', `前面的${what}`, from - size)}
      <View className="pager-words">{`${what} ${from + 1}–${last} / ${of} ${unit}`}</View>
      {step('›', `后面的${what}`, from + size)}
    </View>
  )
}
