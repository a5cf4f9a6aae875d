import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../shared/calendar'
import { enrol } from '../../../shared/records/enrolment'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { DateField } from '../../fields/date-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { leaveSaying } from '../../leave'
import { newId } from '../../new-id'
import { PersonFields, personFields } from './person-fields'
import { ahead } from './transfer-form'

const back = 366
const about = '监护人在家长收到邀请、申请加入后登记。这里不填学籍号，系统自己编号。'

/** A new pupil of a class. The id is made here: a number that the state gives is not kept. */
export function EnrolForm({ own, today }: { own: string; today: string }) {
  const [student] = useState(newId)
  const blank = { name: '', gender: '', guardians: [], proxy: false, consent: false }
  const form = useForm(enrol, { student, class: own, date: today, ...blank }, [...personFields, 'date'])
  const { isBusy, save } = useSaving(form)
  return (
    <Panel>
      <PersonFields form={form} />
      <DateField
        {...form.field('date', '入学日期')}
        from={addDays(today, -back)}
        to={addDays(today, ahead)}
      />
      <View className="lead-note">{about}</View>
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button
          id="save"
          text="登记入学"
          isBusy={isBusy}
          onClick={() => save([{ record: form.record }], (said) => void leaveSaying(said('已登记')))}
        />
      </View>
    </Panel>
  )
}
