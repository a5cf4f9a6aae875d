import { View } from '@tarojs/components'
import './way.scss'

interface WayProps {
  title: string
  /** What is to be found there, below the title. */
  words?: string
  id?: string
  onClick: () => void
}

/** A row that leads on. */
export function Way({ title, words = '', id, onClick }: WayProps) {
  return (
    <View
      {...(id !== undefined && { id })}
      className="way"
      hoverClass="is-pressed"
      onClick={onClick}
      ariaRole="button"
      ariaLabel={[title, words].filter((part) => part !== '').join('，')}
    >
      <View className="way-text">
        <View>{title}</View>
        {words !== '' && <View className="way-words">{words}</View>}
      </View>
      <View className="way-sign" ariaHidden>
        ›
      </View>
    </View>
  )
}
