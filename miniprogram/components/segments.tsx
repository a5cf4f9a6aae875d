import { View } from '@tarojs/components'
import './segments.scss'

interface SegmentsProps {
  /** What is chosen between, in a word or two. */
  label: string
  parts: readonly { id: string; name: string }[]
  current: string
  choose(id: string): void
}

/** A calm switch between a few things of a kind. */
export function Segments({ label, parts, current, choose }: SegmentsProps) {
  return (
    <View className="segments" ariaRole="tablist" ariaLabel={label}>
      {parts.map(({ id, name }) => (
        <View
          key={id}
          id={`segment-${id}`}
          className={`segment${id === current ? ' is-current' : ''}`}
          hoverClass="is-pressed"
          onClick={() => choose(id)}
          ariaRole="tab"
          ariaLabel={name}
          ariaSelected={id === current}
        >
          {name}
        </View>
      ))}
    </View>
  )
}
