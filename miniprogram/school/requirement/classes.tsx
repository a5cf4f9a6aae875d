import { View } from '@tarojs/components'
import type { ClassFigure, OneIndicator } from '../../../shared/views/school'
import { useLater } from '../../hooks/use-later'
import { goTo } from '../links'
import { ClassTable } from './class-table'
import { Fold } from './fold'
import { HeatMap } from './heat-map'
import './classes.scss'

interface ClassesProps {
  /** The number of the requirement. */
  id: number
  indicator: OneIndicator
  isOpen: boolean
  toggle: () => void
}

type SidesProps = Pick<ClassesProps, 'id' | 'indicator'>

/** The map and the table, a moment after all else: they are long. */
function Sides({ id, indicator }: SidesProps) {
  const isLater = useLater()
  const { key, of } = indicator
  if (!isLater) return null
  const open = (figure: ClassFigure) => goTo('evidence', { id: String(id), key, of, class: figure.class })
  return (
    <View className="classes-sides">
      <HeatMap indicator={indicator} open={open} />
      <ClassTable indicator={indicator} open={open} />
    </View>
  )
}

/** An indicator by grade and class, as a map and as a table; or nothing where it is not of classes. */
export function Classes({ id, indicator, isOpen, toggle }: ClassesProps) {
  const { classes } = indicator
  if (classes.length === 0) return null
  return (
    <View className="classes">
      <Fold text={`按年级和班级（${classes.length} 个班）`} isOpen={isOpen} toggle={toggle} />
      {isOpen && <Sides id={id} indicator={indicator} />}
    </View>
  )
}
