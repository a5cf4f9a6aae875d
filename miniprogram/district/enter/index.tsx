/** A supervisor enters the code that the operator has given out, and is at home in the district from then on. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { codeIn } from '../../../shared/joining'
import { text } from '../../../shared/records/fields'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useElsewhere } from '../../hooks/use-elsewhere'
import { useId } from '../../hooks/use-id'
import { goHome } from '../../leave'
import { enterSchool, rememberSchool } from '../../schools'
import { entering } from './entering'
import '../row.scss'

const about =
  '区县督导员凭平台发的编码进入。编码只能用一次。进入后可以看本区县各校的汇总数字，看不到学生、家长和教师的信息；看哪所学校会留下记录，校长可以看到。'

const type = { type: 'enter', fields: { code: text(1, 20) } }

export default function EnterPage() {
  const form = useForm(type, { code: useId('code') }, ['code'], null)
  const [unknown, setUnknown] = useState('')
  const [isBusy, setBusy] = useState(false)
  const code = codeIn(String(form.values.code))
  useElsewhere(unknown, unknown !== '', 'district')
  // What it answers is where to go: so it is not left to the phone to send it later.
  const send = async () => {
    setBusy(true)
    const { entered, problem } = await entering(code)
    setBusy(false)
    form.show(problem)
    setUnknown(problem?.code === 'not_found' ? code : '')
    if (entered === undefined) return
    enterSchool(entered.district)
    rememberSchool(entered.name)
    goHome()
  }
  return (
    <Screen title="区县督导员进入">
      <View className="of-words">{about}</View>
      <Panel>
        <TextField {...form.field('code', '督导员编码')} placeholder="如 ABCD-2345" />
        <ProblemNotice problem={form.problem} />
        <View className="of-actions">
          <Button
            id="enter"
            text="进入"
            isBusy={isBusy}
            isDisabled={code === ''}
            onClick={() => void send()}
          />
        </View>
      </Panel>
    </Screen>
  )
}
