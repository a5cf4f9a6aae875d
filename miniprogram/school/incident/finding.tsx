import { View } from '@tarojs/components'
import { useState } from 'react'
import { incident as incidentType } from '../../../shared/records/incident'
import type { IncidentView } from '../../../shared/views/affairs'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { leaveSaying } from '../../leave'
import { effectWords, statusName } from '../incidents/words'

const states = ['reported', 'upheld', 'dismissed'] as const
const options = states.map((status) => [status, statusName(status)] as const)

/** What was found since: one more version of the incident. Kind and date stay. */
export function Finding({ one: { incident, date, kind, status, isCounted } }: { one: IncidentView }) {
  const form = useForm(incidentType, { incident, date, kind, status, note: '' }, ['status', 'note'])
  const { isBusy, save } = useSaving(form)
  const [isAsked, ask] = useState(false)
  const log = () => save([{ record: form.record }], (said) => void leaveSaying(said('已记下')))
  const isSame = form.values.status === status && String(form.values.note).trim() === ''
  const isUpheld = form.values.status === 'upheld' && status !== 'upheld' && isCounted
  return (
    <Panel title="记下进展或结论">
      <ChoiceField {...form.field('status')} options={options} />
      <TextField {...form.field('note')} placeholder="查了什么，结果如何" isLong />
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        {isAsked && isUpheld ? (
          <Confirm
            sentence={`${effectWords(kind, 'upheld')}以后仍可改为其他结论，经过会保留。`}
            yes="确认查实"
            no="再想一想"
            isBusy={isBusy}
            onConfirm={log}
            onCancel={() => ask(false)}
          />
        ) : (
          <Button
            id="save"
            text="保存"
            isBusy={isBusy}
            isDisabled={isSame}
            onClick={isUpheld ? () => ask(true) : log}
          />
        )}
      </View>
      <View className="lead-note">事件不能撤回。报错了的，请改为「不成立」并写明原因。</View>
    </Panel>
  )
}
