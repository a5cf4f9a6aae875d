import { View } from '@tarojs/components'
import { visitTask } from '../../../shared/records/visit-task'
import { Button } from '../../components/button'
import { Withdraw } from '../../components/confirm-withdraw'
import { ProblemNotice } from '../../components/notice'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { withdrawal } from '../entries'
import { useSaving } from '../parts/use-saving'
import { DueField } from './due-field'
import { type FollowUp, taskRecord } from './follow-up'

interface TaskFormProps {
  student: string
  task: FollowUp
  today: string
  /** Whether it was saved before. */
  isSaved: boolean
  saved(words: string): void
  close(): void
}

/** One thing to be followed up: added, changed or taken back. */
export function TaskForm({ student, task, today, isSaved, saved, close }: TaskFormProps) {
  const form = useForm(visitTask, { ...task }, ['what', 'due'])
  const { isBusy, save } = useSaving(form)
  const [what, due] = [form.field('what', '跟进什么'), form.field('due')]
  const typed = { task: task.task, what: String(what.value), due: String(due.value) }
  const log = () =>
    save([{ record: taskRecord(student, typed) }], (said) => saved(said(isSaved ? '已更正' : '已添加')))
  const withdraw = () =>
    save([withdrawal('visit_task', { student, task: task.task })], (said) => saved(said('已撤回')))
  return (
    <View className="teacher-inset">
      <TextField {...what} placeholder="例如：两周后问问作息有没有改" />
      <DueField name="due" {...typed} today={today} problem={due.problem} onChange={due.onChange} />
      <ProblemNotice problem={form.problem} />
      <View className="teacher-actions">
        <Button id="save-task" text="保存" isBusy={isBusy} onClick={log} />
        {isSaved && <Withdraw sentence="撤回后，这件跟进不再显示。" isBusy={isBusy} onWithdraw={withdraw} />}
        <Button kind="quiet" text={isSaved ? '不改了' : '不加了'} onClick={close} />
      </View>
    </View>
  )
}
