import { View } from '@tarojs/components'
import type { BookView } from '../../../shared/views/child'
import { duration, shortDate, stretch } from '../../words'

const spanWords = ({ first, last, days }: BookView) =>
  first === last ? shortDate(first) : `${stretch(first, last)}，读了 ${days} 天`

/** A book on the shelf: its spine, its title, since when and how long it was read, and whether to the end. */
export function Book({ book }: { book: BookView }) {
  return (
    <View className="shelf-book">
      <View className={`shelf-spine${book.finished ? ' is-finished' : ''}`} ariaHidden />
      <View className="shelf-text">
        <View>{`《${book.book}》`}</View>
        <View className="shelf-about">{`${spanWords(book)}，共 ${duration(book.minutes)}`}</View>
      </View>
      <View className={`shelf-state${book.finished ? ' is-finished' : ''}`}>
        {book.finished ? '✓ 读完' : '在读'}
      </View>
    </View>
  )
}
