import { View } from '@tarojs/components'
import { useState } from 'react'
import { optionName } from '../../../shared/records/options'
import { revisit } from '../../../shared/records/rectification'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { newId } from '../../new-id'
import type { ItemForm } from './actions'

const results = ['settled', 'partly', 'unsettled'].map((one) => [one, optionName(one)] as const)

/** What a return visit has found. */
export function VisitForm({ view: { rectification, today, openedOn }, done, cancel }: ItemForm) {
  const [entry] = useState(newId)
  const first = { rectification, entry, date: today, result: '', note: '' }
  const form = useForm(revisit, first, ['date', 'result', 'note'])
  const { isBusy, save } = useSaving(form)
  return (
    <Panel title="回访">
      <DateField {...form.field('date', '回访日期')} from={openedOn} to={today} />
      <ChoiceField {...form.field('result')} options={results} />
      <TextField {...form.field('note', '看到了什么')} placeholder="看了哪里，问了谁，情况怎样" isLong />
      <View className="lead-note">记下后不能更改。回访不会结束整改。</View>
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button
          id="save"
          text="保存"
          isBusy={isBusy}
          onClick={() => save([{ record: form.record }], (said) => done(said('已记下')))}
        />
        <Button kind="quiet" text="先不记" isDisabled={isBusy} onClick={cancel} />
      </View>
    </Panel>
  )
}
