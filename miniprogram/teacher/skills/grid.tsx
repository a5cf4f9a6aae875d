import { View } from '@tarojs/components'
import type { SkillsView } from '../../../shared/views/teacher'
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
import './skills.scss'

interface GridProps {
  view: SkillsView
  items: readonly string[]
  pupils: SkillsView['pupils']
  unsaved: Unsaved
  keep(unsaved: Unsaved): void
}

interface MarkCellProps {
  label: string
  id: string
  cell: Cell
  tap(): void
}

const MarkCell = ({ label, id, cell: { mark, isUnsaved }, tap }: MarkCellProps) => (
  <View
    id={id}
    className={`grid-cell is-${mark}${isUnsaved ? ' is-unsaved' : ''}`}
    hoverClass="is-pressed"
    ariaRole="button"
    ariaLabel={`${label}，${markWords[mark]}${isUnsaved ? '，未保存' : ''}`}
    onClick={tap}
  >
    {`${markSigns[mark]} ${markWords[mark]}`.trim()}
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
