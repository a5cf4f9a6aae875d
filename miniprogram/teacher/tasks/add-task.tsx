import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TasksView } from '../../../shared/views/teacher'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { ListPicker } from '../../components/list-picker'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { Field } from '../../fields/field'
import { useAnswer } from '../../hooks/use-answer'
import { newFollowUp } from '../follow-ups/follow-up'
import { TaskForm } from '../follow-ups/task-form'

interface AddTaskProps extends Pick<TasksView, 'classes' | 'today'> {
  refresh(): void
}

interface PupilPickerProps {
  pupils: readonly { student: string; name: string }[]
  student: string
  choose(student: string): void
}

function PupilPicker({ pupils, student, choose }: PupilPickerProps) {
  const index = pupils.findIndex((one) => one.student === student)
  const name = pupils[index]?.name ?? '请选择'
  if (pupils.length === 0) return <Notice kind="plain" text="这个班今天没有在籍学生。" />
  return (
    <Field label="学生">
      <ListPicker
        label="学生"
        options={pupils.map((one) => one.name)}
        index={index}
        onChange={(chosen) => choose(pupils[chosen]?.student ?? '')}
      >
        <View id="pupil" className="date-value" ariaRole="button" ariaLabel={`学生，${name}`}>
          {name}
        </View>
      </ListPicker>
    </Field>
  )
}

interface NewTaskProps extends AddTaskProps {
  saved(words: string): void
  close(): void
}

/** Of which class and pupil, then what. */
function NewTask({ classes, today, saved, close }: NewTaskProps) {
  const [own, chooseClass] = useState(classes[0]?.class ?? '')
  const [student, choose] = useState('')
  const [task] = useState(newFollowUp)
  const pupils = useAnswer('school', 'visits', { class: own }, true)
  const change = (id: string) => {
    chooseClass(id)
    choose('')
  }
  return (
    <Panel title="添加跟进">
      {classes.length > 1 && (
        <ChoiceField
          name="class"
          label="班级"
          problem={undefined}
          options={classes.map((one) => [one.class, one.name] as const)}
          value={own}
          onChange={(id) => change(String(id))}
        />
      )}
      <Answered answer={pupils}>
        {({ pupils: all }) => <PupilPicker {...{ pupils: all, student, choose }} />}
      </Answered>
      {student === '' ? (
        <View className="teacher-actions">
          <Button kind="quiet" text="不加了" onClick={close} />
        </View>
      ) : (
        <TaskForm key={student} {...{ student, task, today, isSaved: false, saved, close }} />
      )}
    </Panel>
  )
}

/** A button that becomes the form for one more. */
export function AddTask({ classes, today, refresh }: AddTaskProps) {
  const [isOpen, setOpen] = useState(false)
  const [said, say] = useState('')
  const close = () => setOpen(false)
  const saved = (words: string) => {
    close()
    say(words)
    refresh()
  }
  if (isOpen) return <NewTask {...{ classes, today, refresh, saved, close }} />
  return (
    <>
      {said !== '' && <Notice kind="good" text={said} />}
      <Button id="add-task" kind="quiet" text="添加跟进" onClick={() => setOpen(true)} />
    </>
  )
}
