import { View } from '@tarojs/components'
import { recordTypeOf } from '../../../shared/records/index'
import type { AnyRecordType } from '../../../shared/records/record'
import type { EventsView, EventType, EventView } from '../../../shared/views/affairs'
import { Button } from '../../components/button'
import { Withdraw } from '../../components/confirm-withdraw'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import { type Form, useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { leaveSaying } from '../../leave'
import { longDate } from '../../words'
import { withdrawal } from '../entries'
import { eventNames } from '../events/words'
import '../parts/parts.scss'

interface EventFormProps {
  type: EventType
  view: EventsView
  /** The event that is put right. */
  event: EventView | undefined
  /** The days of a week of which one is chosen; any day of the year where there are none. */
  days: readonly string[] | undefined
  /** The day that is proposed. */
  first: string
}

/** On which day; that of an event that there is stays. */
function Day({ form, view, days }: { form: Form; view: EventsView; days: readonly string[] | undefined }) {
  const field = form.field('date')
  if (days) return <ChoiceField {...field} options={days.map((day) => [day, longDate(day)] as const)} />
  const last = view.today < view.year.end ? view.today : view.year.end
  return <DateField {...field} from={view.year.start} to={last} />
}

const again = '这一天已有记录，保存后更正那一条的说明。'

export function EventForm({ type, view, event, days, first }: EventFormProps) {
  const declared = recordTypeOf(type) as AnyRecordType
  const form = useForm(declared, { date: event?.date ?? first, note: event?.note ?? '' }, ['date', 'note'])
  const { isBusy, save } = useSaving(form)
  const log = () => save([{ record: form.record }], (said) => void leaveSaying(said('已保存')))
  const takeBack = () =>
    save([withdrawal(type, { date: event?.date ?? '' })], (said) => void leaveSaying(said('已撤回')))
  const isTaken = view.events.some((one) => one.type === type && one.date === form.values.date)
  return (
    <Panel title={event ? longDate(event.date) : `记录${eventNames[type]}`}>
      {!event && <Day form={form} view={view} days={days} />}
      {!event && isTaken && <Notice kind="plain" text={again} />}
      <TextField {...form.field('note')} placeholder="可以不写" isLong />
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button id="save" text={event ? '保存更正' : '保存'} isBusy={isBusy} onClick={log} />
        {event && (
          <Withdraw
            sentence={`撤回后，这次${eventNames[type]}不再计入。日期记错时，撤回后按正确的日期重记。`}
            isBusy={isBusy}
            onWithdraw={takeBack}
          />
        )}
      </View>
    </Panel>
  )
}
