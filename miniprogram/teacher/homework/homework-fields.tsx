import type { ClassDayView } from '../../../shared/views/teacher'
import { FlagField } from '../../fields/flag-field'
import type { Form } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { subjectsSet } from '../load'
import { Quick } from '../parts/quick'
import { SubjectField } from '../parts/subject-field'

export const shownFields = ['subject', 'est_minutes', 'written', 'take_home', 'assigned', 'finished']
const usualMinutes = [10, 15, 20, 30]

interface HomeworkFieldsProps {
  form: Form
  own: ClassDayView
  word: string
  isNew: boolean
}

export function HomeworkFields({ form, own, word, isNew }: HomeworkFieldsProps) {
  const recorded = subjectsSet(own.homework).map(({ subject }) => subject)
  const subjects = own.subjects.filter((one) => !recorded.includes(one))
  const minutes = form.field('est_minutes')
  return (
    <>
      {isNew && (
        <SubjectField field={form.field('subject')} subjects={subjects} recorded={recorded} word={word} />
      )}
      <WholeField {...minutes} unit="分钟" hint="按班上大多数学生需要的时间估计" />
      <Quick
        label="常用时长"
        values={usualMinutes}
        unit="分钟"
        value={minutes.value}
        onChange={minutes.onChange}
      />
      <FlagField {...form.field('written', '作业形式')} words={['书面', '非书面']} />
      <FlagField {...form.field('take_home', '带回家')} words={['带回家', '不带回家']} />
      <WholeField {...form.field('assigned')} unit="人" step={1} />
      <WholeField {...form.field('finished', '在校完成')} unit="人" step={1} hint="放学前再更正也可以" />
    </>
  )
}
