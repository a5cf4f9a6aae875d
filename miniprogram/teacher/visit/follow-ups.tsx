import { useState } from 'react'
import type { TaskView } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { newFollowUp } from '../follow-ups/follow-up'
import { TaskForm } from '../follow-ups/task-form'
import { TaskList } from '../follow-ups/task-list'

interface FollowUpsProps {
  student: string
  tasks: readonly TaskView[]
  today: string
  mayAdd: boolean
  refresh(): void
}

/** What is to be followed up for one pupil. */
export function FollowUps({ student, tasks, today, mayAdd, refresh }: FollowUpsProps) {
  const [added, add] = useState<ReturnType<typeof newFollowUp>>()
  const close = () => add(undefined)
  const saved = () => {
    close()
    refresh()
  }
  const listed = tasks.map((task) => ({ ...task, student, whose: '' }))
  return (
    <>
      <TaskList title="跟进" {...{ tasks: listed, today, none: '', refresh }} />
      {added === undefined && mayAdd && (
        <Button id="add-task" kind="quiet" text="添加跟进" onClick={() => add(newFollowUp())} />
      )}
      {added !== undefined && (
        <Panel title="添加跟进">
          <TaskForm {...{ student, task: added, today, isSaved: false, saved, close }} />
        </Panel>
      )}
    </>
  )
}
