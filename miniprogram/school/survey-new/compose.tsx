import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import { type Draft, lastClosing } from './draft'
import { Preview } from './preview'
import { Questions } from './questions'
import { type Composing, useComposing } from './use-composing'

interface ComposeProps {
  draft: Draft
  today: string
  dropped: () => void
}

function Edit({ composing, today, go }: { composing: Composing; today: string; go: () => void }) {
  const { form, opening, questions, setQuestions } = composing
  return (
    <>
      <Panel>
        <TextField {...form.field('title')} placeholder="例如：学期家长满意度问卷" />
        <TextField {...form.field('introduction')} placeholder="可以不写" isLong />
        <DateField {...opening.field('closes')} from={today} to={lastClosing(today)} />
        <View className="lead-note">截止当天还可以填写，第二天出结果。</View>
      </Panel>
      <Questions {...{ questions }} problem={form.field('questions').problem} set={setQuestions} />
      <ProblemNotice problem={form.problem ?? opening.problem} />
      <Button id="preview" text="预览" onClick={() => composing.check() && go()} />
      <Button id="drop" kind="quiet" text="不要了，重新选模板" onClick={composing.drop} />
    </>
  )
}

export function Compose({ draft, today, dropped }: ComposeProps) {
  const composing = useComposing(draft, dropped)
  const [isPreview, see] = useState(false)
  // What is found wrong when it is opened stands where it can be mended.
  if (isPreview && composing.form.problem === undefined)
    return <Preview composing={composing} back={() => see(false)} />
  return <Edit {...{ composing, today }} go={() => see(true)} />
}
