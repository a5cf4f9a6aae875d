import { View } from '@tarojs/components'
import type { TaskView } from '../../../shared/views/teacher'
import { dueWords, isOverdue } from './follow-up'
import './follow-ups.scss'

interface TaskRowProps {
  task: TaskView
  /** Whose it is, where the list is of several pupils. */
  whose: string
  today: string
  isBusy: boolean
  toggle(): void
  edit(): void
}

/** A thing to be followed up: a tap on its circle says that it is done, a tap on its words changes it. */
export function TaskRow({ task, whose, today, isBusy, toggle, edit }: TaskRowProps) {
  const isDone = task.doneOn !== null
  const when = dueWords(task, today)
  const isLate = isOverdue(task, today)
  return (
    <View className="task">
      <View
        id={`done-${task.task}`}
        className="task-tick"
        hoverClass="is-pressed"
        ariaRole="checkbox"
        ariaChecked={isDone}
        ariaLabel={`${task.what}，${isDone ? '已完成，改回未完成' : '未完成，记为完成'}`}
        {...(!isBusy && { onClick: toggle })}
      >
        <View className={`teacher-mark${isDone ? ' is-done' : ''}`}>{isDone ? '✓' : ''}</View>
      </View>
      <View
        className="task-text"
        hoverClass="is-pressed"
        ariaRole="button"
        ariaLabel={[task.what, whose, when, '更改'].filter(Boolean).join('，')}
        onClick={edit}
      >
        <View className={isDone ? 'task-what is-done' : 'task-what'}>{task.what}</View>
        <View className="task-aside">
          {whose !== '' && <View>{whose}</View>}
          {when !== '' && <View className={isLate ? 'task-late' : ''}>{isLate ? `! ${when}` : when}</View>}
        </View>
      </View>
    </View>
  )
}
