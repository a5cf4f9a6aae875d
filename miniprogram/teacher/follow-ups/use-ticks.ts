/** Ticking things off: each is on the phone and sent at once, and seen as done before the list is read again. */
import { useState } from 'react'
import { visitTask } from '../../../shared/records/visit-task'
import type { TaskView } from '../../../shared/views/teacher'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../parts/use-saving'
import { taskRecord } from './follow-up'

export interface Ticked {
  student: string
  task: TaskView
}

export function useTicks(today: string, refresh: () => void) {
  const form = useForm(visitTask, {}, [])
  const { isBusy, save } = useSaving(form)
  /** What was ticked here, by task: the day it was done, or null where it is open again. */
  const [moved, move] = useState<Record<string, string | null>>({})
  const [last, setLast] = useState<Ticked & { words: string }>()

  const seen = <Task extends TaskView>(task: Task): Task => ({
    ...task,
    doneOn: moved[task.task] ?? task.doneOn,
    ...(moved[task.task] === null && { doneOn: null }),
  })
  const set = ({ student, task }: Ticked, isDone: boolean) =>
    save([{ record: taskRecord(student, task, isDone) }], (said) => {
      move((before) => ({ ...before, [task.task]: isDone ? today : null }))
      setLast(isDone ? { student, task, words: said(`已完成：${task.what}`) } : undefined)
      refresh()
    })
  const toggle = (ticked: Ticked) => set(ticked, seen(ticked.task).doneOn === null)
  const undo = last && (() => set(last, false))
  return { seen, toggle, undo, words: last?.words, isBusy, problem: form.problem }
}
