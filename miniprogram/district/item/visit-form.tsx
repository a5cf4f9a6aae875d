import { View } from '@tarojs/components'
import { optionName } from '../../../shared/records/options'
import { revisit } from '../../../shared/records/rectification'
import type { DistrictItem } from '../../../shared/views/district'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useAct } from '../../hooks/use-act'
import { say } from '../../leave'
import { newId } from '../../new-id'
import { sendingFrom } from '../sending'

const results = ['settled', 'partly', 'unsettled'] as const
const options = results.map((result) => [result, optionName(result)] as const)

interface VisitFormProps {
  view: DistrictItem
  done: () => void
}

/** What a return visit has found. */
export function VisitForm({ view, done }: VisitFormProps) {
  const { rectification, school: of, today, openedOn } = view
  const first = { date: today, result: 'partly', note: '' }
  const form = useForm(revisit, first, ['date', 'result', 'note'], null)
  const { isBusy, act } = useAct('district', 'visit', { title: '整改回访', place: rectification })
  const { date, result, note } = form.values
  const found = { date: String(date), result: result as (typeof results)[number], note: String(note) }
  const send = () =>
    sendingFrom(form)(
      act({ mutation: newId(), of, rectification, entry: newId(), ...found }),
      '已记下',
      (said) => {
        say(said)
        done()
      },
    )
  return (
    <Panel title="记一次回访">
      <DateField {...form.field('date', '回访日期')} from={openedOn} to={today} />
      <ChoiceField {...form.field('result')} options={options} />
      <TextField {...form.field('note', '看到了什么')} placeholder="走访了哪里，改到什么程度" isLong />
      <ProblemNotice problem={form.problem} />
      <View className="of-actions">
        <Button
          id="save-visit"
          text="保存回访"
          isBusy={isBusy}
          isDisabled={found.note.trim() === ''}
          onClick={() => void send()}
        />
      </View>
    </Panel>
  )
}
