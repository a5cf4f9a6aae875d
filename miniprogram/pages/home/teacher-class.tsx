import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ClassToday } from '../../../shared/views/teacher'
import { Panel } from '../../components/panel'
import { type RowState, rowsOf, type TodayRow } from './teacher-rows'
import './teacher-home.scss'

const marks: Record<RowState, string> = { done: '✓', open: '', short: '!' }

function TaskRow({ own, row: { page, title, state, words } }: { own: string; row: TodayRow }) {
  const go = () => void Taro.navigateTo({ url: `/teacher/${page}/index?class=${encodeURIComponent(own)}` })
  return (
    <View
      id={`${page}-${own}`}
      className="teacher-task"
      hoverClass="is-pressed"
      onClick={go}
      ariaRole="button"
      ariaLabel={`${title}，${words}`}
    >
      <View className={`teacher-task-mark is-${state}`} ariaHidden>
        {marks[state]}
      </View>
      <View className="teacher-task-text">
        <View className="teacher-task-title">{title}</View>
        <View className={`teacher-task-words is-${state}`}>{words}</View>
      </View>
      <View className="teacher-task-way" ariaHidden>
        ›
      </View>
    </View>
  )
}

/** A class with its things of today; each leads to where it is logged. */
export function TeacherClass({ own }: { own: ClassToday }) {
  return (
    <Panel title={own.name} aside={`${own.size} 人`}>
      <View className="teacher-tasks">
        {rowsOf(own).map((row) => (
          <TaskRow key={row.page} own={own.class} row={row} />
        ))}
      </View>
    </Panel>
  )
}
