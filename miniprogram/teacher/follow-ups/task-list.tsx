import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PupilTask, TaskView } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Pager } from '../parts/pager'
import { TaskForm } from './task-form'
import { TaskRow } from './task-row'
import { useTicks } from './use-ticks'

/** A thing of a pupil; whose it is stands beside it in a list of several. */
export type Listed = TaskView & Pick<PupilTask, 'student'> & { whose: string }

interface TaskListProps {
  title: string
  tasks: readonly Listed[]
  today: string
  /** What is said where nothing is open. */
  none: string
  refresh(): void
}

/** As many as a phone draws with ease. */
const tasksOnPage = 20

/** What is open, and what was done, folded. Ticking takes one tap, and one more takes it back. */
export function TaskList({ title, tasks, today, none, refresh }: TaskListProps) {
  const ticks = useTicks(today, refresh)
  const [edited, edit] = useState<string>()
  const [isUnfolded, unfold] = useState(false)
  const [first, setFrom] = useState(0)
  const all = tasks.map(ticks.seen)
  const [open, done] = [
    all.filter(({ doneOn }) => doneOn === null),
    all.filter(({ doneOn }) => doneOn !== null),
  ]
  // What is done leaves the list, and may leave its last page empty.
  const from = first < open.length ? first : 0
  const close = () => edit(undefined)
  const item = (one: Listed) =>
    one.task === edited ? (
      <TaskForm
        key={one.task}
        {...{ student: one.student, task: one, today, isSaved: true, close }}
        saved={() => {
          close()
          refresh()
        }}
      />
    ) : (
      <TaskRow
        key={one.task}
        {...{ task: one, whose: one.whose, today, isBusy: ticks.isBusy }}
        toggle={() => ticks.toggle({ student: one.student, task: one })}
        edit={() => edit(one.task)}
      />
    )
  return (
    <>
      {ticks.words !== undefined && (
        <Notice
          kind="good"
          text={ticks.words}
          {...(ticks.undo && { action: { text: '撤销，还没有完成', onClick: ticks.undo } })}
        />
      )}
      <ProblemNotice problem={ticks.problem} />
      {(open.length > 0 || none !== '') && (
        <Panel title={title} {...(open.length > 0 && { aside: `${open.length} 件` })}>
          {open.length === 0 && <View className="teacher-rule">{none}</View>}
          {open.slice(from, from + tasksOnPage).map(item)}
          <Pager {...{ what: '事项', unit: '件', from, size: tasksOnPage, of: open.length, go: setFrom }} />
        </Panel>
      )}
      {done.length > 0 && (
        <Panel>
          {isUnfolded && done.slice(0, tasksOnPage).map(item)}
          <Button
            id="fold"
            kind="quiet"
            text={isUnfolded ? '收起已完成的' : `看最近完成的 ${Math.min(done.length, tasksOnPage)} 件`}
            onClick={() => unfold(!isUnfolded)}
          />
        </Panel>
      )}
    </>
  )
}
