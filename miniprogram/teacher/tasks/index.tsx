/** What is to be followed up in all classes that one teaches: due first. */
import type { TasksView } from '../../../shared/views/teacher'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { type Listed, TaskList } from '../follow-ups/task-list'
import { ClassAnswered } from '../parts/class-answered'
import { ClassHead } from '../parts/class-page'
import { AddTask } from './add-task'

const none = '没有要跟进的事。家访时记下的跟进会出现在这里，也可以直接添加。'

interface TasksProps {
  view: TasksView
  refresh(): void
}

function Tasks({ view: { today, classes, open, done }, refresh }: TasksProps) {
  const listed = [...open, ...done].map((task): Listed => ({
    ...task,
    whose: classes.length > 1 ? `${task.name} · ${task.className}` : task.name,
  }))
  return (
    <>
      <ClassHead name="家访跟进" aside={classes.map(({ name }) => name).join('、')} />
      <TaskList title="要跟进的" {...{ tasks: listed, today, none, refresh }} />
      <AddTask {...{ classes, today, refresh }} />
    </>
  )
}

export default function TasksPage() {
  const answer = useAnswer('school', 'tasks', {})
  return (
    <Screen title="家访跟进">
      <ClassAnswered answer={answer}>
        {(view) => <Tasks view={view} refresh={answer.refresh} />}
      </ClassAnswered>
    </Screen>
  )
}
