import { View } from '@tarojs/components'
import { useState } from 'react'
import { amend } from '../../../shared/records/enrolment'
import type { RecordValue } from '../../../shared/records/record'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import type { PupilPart } from './part'
import { PersonFields, personFields } from './person-fields'

/** What was changed, as the record has it: the other fields stay as they are. */
export const changesOf = (before: RecordValue, now: RecordValue): RecordValue =>
  Object.fromEntries(personFields.flatMap((name) => (now[name] === before[name] ? [] : [[name, now[name]]])))

const erases = '改为「没有」后，这名学生已记录的睡眠、作业时间和阅读会全部删除，不能恢复。确认吗？'

/** What the books say of a pupil is put right. */
export function AmendForm({ view, done }: PupilPart) {
  const { student, name, gender, proxy, consent } = view
  const before = { name, gender, proxy, consent }
  const form = useForm(amend, before, personFields)
  const { isBusy, save } = useSaving(form)
  const [isAsked, ask] = useState(false)
  const changes = changesOf(before, form.values)
  const log = () =>
    save([{ record: { type: amend.type, student, ...changes } }], (words) => {
      ask(false)
      done(words('已保存'))
    })
  const isErasing = changes.consent === false
  const isSame = Object.keys(changes).length === 0
  return (
    <Panel title="基本信息">
      <PersonFields form={form} />
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        {isAsked && isErasing ? (
          <Confirm
            sentence={erases}
            yes="确认删除并保存"
            no="不改"
            isBusy={isBusy}
            onConfirm={log}
            onCancel={() => ask(false)}
          />
        ) : (
          <Button
            id="save-person"
            text="保存更改"
            isBusy={isBusy}
            isDisabled={isSame}
            onClick={isErasing ? () => ask(true) : log}
          />
        )}
      </View>
    </Panel>
  )
}
