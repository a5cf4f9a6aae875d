import { View } from '@tarojs/components'
import './parts.scss'

interface RowProps {
  title: string
  detail: string
  /** What stands at the right, such as a figure. */
  figure?: string
  isDone?: boolean
  onClick: () => void
}

/** A line of a list that a tap opens. A mark tells whether it is done, where that is the question. */
export function Row({ title, detail, figure, isDone, onClick }: RowProps) {
  const label = [title, figure, detail].filter(Boolean).join('，')
  return (
    <View
      className="teacher-row"
      hoverClass="is-pressed"
      onClick={onClick}
      ariaRole="button"
      ariaLabel={label}
    >
      {isDone !== undefined && (
        <View className={`teacher-mark${isDone ? ' is-done' : ''}`} ariaHidden>
          {isDone ? '✓' : ''}
        </View>
      )}
      <View className="teacher-row-text">
        <View className="teacher-row-line">
          <View className="teacher-row-title">{title}</View>
          {figure !== undefined && <View className="teacher-row-figure">{figure}</View>}
        </View>
        {detail !== '' && <View className="teacher-row-detail">{detail}</View>}
      </View>
      <View className="teacher-row-way" ariaHidden>
        ›
      </View>
    </View>
  )
}
