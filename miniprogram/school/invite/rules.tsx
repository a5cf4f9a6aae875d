import { View } from '@tarojs/components'
import { useState } from 'react'
import { checks } from '../../../shared/joining'
import { joining } from '../../../shared/records/joining'
import { optionName } from '../../../shared/records/options'
import type { InvitationView } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { FlagField } from '../../fields/flag-field'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'

interface RulesProps {
  view: InvitationView
  refresh: () => void
}

const options = checks.map((check) => [check, optionName(check)] as const)
const about = '家长申请时要填。对不对，只有审核的人看得到，家长那边看不出来。全校一样。'
const list = '「直接通过」时，孩子姓名、家长姓名和核对项都与名册一致的家长不用等审核；其余的仍由老师审核。'

/** Told to those who may not choose. */
export const ruleWords = ({ rules: { check, word, byList } }: InvitationView): string => {
  const asked = check === 'word' ? `家长会上的暗号「${word}」` : optionName(check)
  return `学校的规定：核对${check === 'none' ? '项：无' : asked}；${byList ? '名册上登记的家长直接通过' : '都由老师审核'}。`
}

/** How families join: for the whole school, chosen by whoever leads it. */
export function Rules({ view: { rules }, refresh }: RulesProps) {
  const { check, word, byList } = rules
  const form = useForm(joining, { check, word, by_list: byList }, ['check', 'word', 'by_list'])
  const { isBusy, save } = useSaving(form)
  const [said, say] = useState('')
  const { values } = form
  const record = { ...form.record, word: values.check === 'word' ? values.word : '' }
  const isSame = values.check === check && values.by_list === byList && record.word === word
  const log = () =>
    save([{ record }], (words) => {
      say(words('已保存'))
      refresh()
    })
  return (
    <Panel title="加入时的核对">
      <View className="lead-note">{about}</View>
      <ChoiceField {...form.field('check', '核对什么')} options={options} />
      {values.check === 'word' && <TextField {...form.field('word', '暗号')} />}
      <FlagField {...form.field('by_list', '名册上登记了姓名的家长')} words={['直接通过', '老师审核']} />
      <View className="lead-note">{list}</View>
      <ProblemNotice problem={form.problem} />
      {said !== '' && isSame && <Notice kind="good" text={said} />}
      <View className="lead-actions">
        <Button id="save-rules" text="保存" isBusy={isBusy} isDisabled={isSame} onClick={log} />
      </View>
    </Panel>
  )
}
