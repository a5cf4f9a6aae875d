import { View } from '@tarojs/components'
import {
  type Cell,
  cellOf,
  markSigns,
  markWords,
  nextMark,
  restPassed,
  type Unsaved,
  withMark,
} from './marks'
import type { GridView } from './waiting'
import './skills.scss'

interface GridProps {
  view: GridView
  items: readonly string[]
  pupils: GridView['pupils']
  unsaved: Unsaved
  keep(unsaved: Unsaved): void
}

/** In a cell, which has no room for "待提交". */
export const waitingWord = '待交'

interface MarkCellProps {
  label: string
  id: string
  cell: Cell
  tap(): void
}

/** What becomes of a mark that the school has not got yet. */
const standingOf = ({ isUnsaved, isWaiting }: Cell) => (isUnsaved ? '，未保存' : isWaiting ? '，待提交' : '')

const MarkCell = ({ label, id, cell, tap }: MarkCellProps) => (
  <View
    id={id}
    className={`grid-cell is-${cell.mark}${cell.isUnsaved ? ' is-unsaved' : ''}`}
    hoverClass="is-pressed"
    ariaRole="button"
    ariaLabel={`${label}，${markWords[cell.mark]}${standingOf(cell)}`}
    onClick={tap}
  >
    {cell.mark !== 'none' && <View>{markSigns[cell.mark]}</View>}
    <View>{markWords[cell.mark]}</View>
    {cell.isWaiting && <View className="grid-waiting">{waitingWord}</View>}
  </View>
)

/** The items, each with one tap for all who are not assessed yet. */
function Heads({ view, items, unsaved, keep }: Omit<GridProps, 'pupils'>) {
  return (
    <>
      <View className="grid-row">
        <View className="grid-name" />
        {items.map((item) => (
          <View key={item} className="grid-head">
            {item}
          </View>
        ))}
      </View>
      <View className="grid-row">
        <View className="grid-name grid-soft">全班</View>
        {items.map((item, index) => (
          <View
            key={item}
            id={`all-${index}`}
            className="grid-all"
            hoverClass="is-pressed"
            ariaRole="button"
            ariaLabel={`${item}，未评的全部通过`}
            onClick={() => keep(restPassed(view, item, unsaved))}
          >
            全部通过
          </View>
        ))}
      </View>
    </>
  )
}

export function Grid(props: GridProps) {
  const { view, items, pupils, unsaved, keep } = props
  return (
    <View className="grid">
      <Heads {...props} />
      {pupils.map((pupil) => (
        <View key={pupil.student} className="grid-row">
          <View className="grid-name">{pupil.name}</View>
          {items.map((item, index) => {
            const cell = cellOf(view, pupil, item, unsaved)
            const next = nextMark(cell.mark, cell.stored, view.openFrom)
            return (
              <MarkCell
                key={item}
                id={`${pupil.student}-${index}`}
                label={`${pupil.name}，${item}`}
                cell={cell}
                tap={() => keep(withMark(unsaved, pupil.student, item, next, cell.stored))}
              />
            )
          })}
        </View>
      ))}
    </View>
  )
}
