/**
 * A chart of a few weeks: a column or a dot for each, the norm as a line across, and a gap where nothing was recorded.
 * It is only to be looked at; the same is told in words beside it.
 */
import { View } from '@tarojs/components'
import './columns.scss'

export interface Column {
  key: string
  /** Of the height of the chart, 0 to 1; undefined: nothing was recorded. */
  share: number | undefined
  /** Below the column, such as the number of days behind it; "" where there is none. */
  marks: readonly string[]
  /** A word under the first column of a stretch, such as the month. */
  word?: string
}

interface ColumnsProps {
  columns: readonly Column[]
  /** Of the height of the chart; undefined: there is none to draw. */
  norm: number | undefined
  kind?: 'bars' | 'dots'
  isSmall?: boolean
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

function Plotted({ share, kind }: { share: number | undefined; kind: 'bars' | 'dots' }) {
  if (share === undefined) return null
  return kind === 'bars' ? (
    <View className="columns-bar" style={`height:${percent(share)}`} />
  ) : (
    <View className="columns-dot" style={`bottom:${percent(share)}`} />
  )
}

export function Columns({ columns, norm, kind = 'bars', isSmall = false }: ColumnsProps) {
  return (
    <View className={`columns${isSmall ? ' is-small' : ''}`} ariaHidden>
      {norm !== undefined && (
        <View className="columns-plot">
          <View className="columns-norm" style={`bottom:${percent(norm)}`} />
        </View>
      )}
      {columns.map(({ key, share, marks, word }) => (
        <View key={key} className="columns-one">
          <View className="columns-track">
            <Plotted share={share} kind={kind} />
          </View>
          {marks.map((mark, index) => (
            <View key={index} className="columns-mark">
              {mark}
            </View>
          ))}
          {word !== undefined && <View className="columns-word">{word}</View>}
        </View>
      ))}
    </View>
  )
}
