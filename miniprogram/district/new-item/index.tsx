/** An item that the district has a school put right, in one form. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../shared/calendar'
import { rectification as itemType } from '../../../shared/records/rectification'
import type { DistrictNewItem } from '../../../shared/views/district'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useAct } from '../../hooks/use-act'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { leaveSaying } from '../../leave'
import { newId } from '../../new-id'
import { Head } from '../row'
import { sendingFrom } from '../sending'

/** What is proposed, and the most that may be chosen. */
const [usualDays, mostDays] = [30, 365]
const fields = ['what', 'until', 'measures']

const handed =
  '整改项由这所学校的校长负责，校长可以转给校内的人。学校在整改页里能看到，写明是区县立的。立项后整改的要求不能更改。'

function NewItem({ view }: { view: DistrictNewItem }) {
  const { school: of, name, today, requirement, title, proposed } = view
  const [rectification] = useState(newId)
  const form = useForm(
    itemType,
    { what: proposed, until: addDays(today, usualDays), measures: '' },
    fields,
    null,
  )
  const { isBusy, act } = useAct('district', 'openItem', { title: '立整改项', place: rectification })
  const { what, until, measures } = form.values
  const terms = { what: String(what), until: String(until), measures: String(measures) }
  const send = () =>
    sendingFrom(form)(
      act({ mutation: newId(), of, rectification, requirement, ...terms }),
      '已立项',
      (said) => void leaveSaying(said),
    )
  return (
    <>
      <Head name={`${requirement} ${title}`} words={name} />
      <Panel>
        <TextField {...form.field('what', '要整改什么')} placeholder="现在怎样，要改到怎样" isLong />
        <DateField {...form.field('until')} from={today} to={addDays(today, mostDays)} />
        <TextField {...form.field('measures', '建议的措施（可不填）')} isLong />
        <View className="of-words">{handed}</View>
        <ProblemNotice problem={form.problem} />
        <View className="of-actions">
          <Button
            id="save"
            text="立项"
            isBusy={isBusy}
            isDisabled={terms.what.trim() === ''}
            onClick={() => void send()}
          />
        </View>
      </Panel>
    </>
  )
}

export default function NewItemPage() {
  const [of, requirement] = [useId('of'), Number(useId('requirement'))]
  const answer = useAnswer('district', 'newItem', { of, requirement })
  return (
    <Screen title="立整改项">
      <Answered answer={answer}>{(view) => <NewItem view={view} />}</Answered>
    </Screen>
  )
}
