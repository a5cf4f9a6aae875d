import { View } from '@tarojs/components'
import { useState } from 'react'
import { rectificationNote } from '../../../shared/records/rectification'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { newId } from '../../new-id'
import type { ItemForm } from './actions'

/** What was done, or found, on the way. */
export function NoteForm({ view: { rectification }, done, cancel }: ItemForm) {
  const [entry] = useState(newId)
  const form = useForm(rectificationNote, { rectification, entry, note: '' }, ['note'])
  const { isBusy, save } = useSaving(form)
  return (
    <Panel title="记下进展">
      <TextField
        {...form.field('note', '做了什么，有什么依据')}
        placeholder="例如：两个年级已经统一作业量"
        isLong
      />
      <View className="lead-note">记下后不能更改。不要写学生的姓名。</View>
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
