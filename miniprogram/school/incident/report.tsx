import { View } from '@tarojs/components'
import { useState } from 'react'
import { incident as incidentType } from '../../../shared/records/incident'
import { optionName } from '../../../shared/records/options'
import type { IncidentsView } from '../../../shared/views/affairs'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { leaveSaying } from '../../leave'
import { newId } from '../../new-id'
import { effectWords } from '../incidents/words'

/** The report of a new incident: it begins as one that is to be looked into. */
export function Report({ view: { today, year } }: { view: IncidentsView }) {
  const [incident] = useState(newId)
  const first = { incident, date: today, kind: '', status: 'reported', note: '' }
  const form = useForm(incidentType, first, ['kind', 'date', 'note'])
  const { isBusy, save } = useSaving(form)
  const kind = form.field('kind')
  const kinds = 'options' in kind.kind ? kind.kind.options : []
  const chosen = String(form.values.kind)
  return (
    <Panel>
      <ChoiceField {...kind} options={kinds.map((one) => [one, optionName(one)] as const)} />
      <DateField {...form.field('date', '发生日期')} from={year.start} to={today} />
      <TextField {...form.field('note')} placeholder="谁反映的，什么事" isLong />
      {chosen !== '' && <Notice kind="plain" text={effectWords(chosen, 'reported')} />}
      <View className="lead-note">类别和日期报告后不能更改，事件不能撤回。</View>
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button
          id="save"
          text="报告"
          isBusy={isBusy}
          onClick={() => save([{ record: form.record }], (said) => void leaveSaying(said('已报告')))}
        />
      </View>
    </Panel>
  )
}
