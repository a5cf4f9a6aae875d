import { View } from '@tarojs/components'
import type { Status as StatusName } from '../../shared/requirements/requirement'
import { brokenWords, statusWords } from '../../shared/requirements/words'
import './status.scss'

interface StatusProps {
  status: StatusName
  /** It could not be computed, whatever the status says. */
  isBroken?: boolean
}

/** The shape of a status alone; a word must stand beside it. */
export function StatusMark({ status, isBroken = false }: StatusProps) {
  return <View className={`status-mark status-${isBroken ? 'broken' : status}`} ariaHidden />
}

/** A status as a shape, a word and a colour. */
export function Status({ status, isBroken = false }: StatusProps) {
  const { word } = isBroken ? brokenWords : statusWords[status]
  return (
    <View className={`status status-ink-${isBroken ? 'broken' : status}`}>
      <StatusMark status={status} isBroken={isBroken} />
      <View>{word}</View>
    </View>
  )
}
