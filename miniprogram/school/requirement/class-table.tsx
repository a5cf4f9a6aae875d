import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassFigure, OneIndicator } from '../../../shared/views/school'
import { Segments } from '../../components/segments'
import { inOrder, nameOfOne, type Order, orders } from '../class-map'
import { ClassRow } from './class-row'
import { Fold } from './fold'

/** Rows that are seen at once, and that come with each tap. */
const [shownAtFirst, shownMore] = [6, 15]

interface ClassTableProps {
  indicator: OneIndicator
  open: (figure: ClassFigure) => void
}

/** The classes as a table in an order of one's choice; tapping one leads to its own records. */
export function ClassTable({ indicator, open }: ClassTableProps) {
  const [order, setOrder] = useState<Order>('gap')
  const [shown, show] = useState(shownAtFirst)
  const classes = inOrder(indicator, order)
  const prefix = `${nameOfOne(indicator)} `
  return (
    <View>
      {classes.length > 1 && (
        <Segments
          label="班级的顺序"
          parts={orders.map(({ id, name }) => ({ id: `${prefix}${id}`, name }))}
          current={`${prefix}${order}`}
          choose={(id) => setOrder(id.slice(prefix.length) as Order)}
        />
      )}
      <View className="class-rows">
        {classes.slice(0, shown).map((figure) => (
          <ClassRow key={figure.class} of={indicator.key} figure={figure} among={classes} open={open} />
        ))}
      </View>
      {/* In a place of its own: where it goes, the rows are not sent to the view once more. */}
      <View>
        {classes.length > shown && (
          <Fold
            text={`还有 ${classes.length - shown} 个班`}
            isOpen={false}
            toggle={() => show(shown + shownMore)}
          />
        )}
      </View>
    </View>
  )
}
