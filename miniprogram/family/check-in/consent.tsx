/** Asked before the first record: what is recorded, what for, who sees it, and that it may be refused. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import type { Problem } from '../../../shared/problems'
import { isDone } from '../../hooks/outcome'
import { useLog } from '../../hooks/use-log'
import { leave } from '../../leave'
import type { Subject } from './subject'

const told = [
  ['记什么', '孩子的睡眠时间、在家写作业的时间和阅读，由您来填。不记作业内容，也不要照片。'],
  ['做什么用', '您可以看到孩子自己的变化。学校把各家的记录合在一起，看孩子们睡得够不够、作业多不多。'],
  [
    '谁看得到',
    '您和孩子的其他监护人。本班老师看得到平均睡多久、作业多久，好关心睡得少、作业多的孩子。请学校代为记录的，代录的老师看得到每天的记录。别的人只看到合计。',
  ],
  ['存在哪里', '学校在国内的云端。撤回同意时，已记的内容一并删除。'],
  ['可以不同意', '不同意或以后撤回，都不影响孩子在学校的任何事。想撤回，在首页的「数据」里。'],
] as const

interface ConsentProps {
  subject: Subject
  onGiven(): void
}

function Told({ name }: { name: string }) {
  return (
    <Panel title={`${name}：先请您看一看`}>
      {told.map(([what, words]) => (
        <View key={what} className="told">
          <View className="told-what">{what}</View>
          <View className="told-words">{words}</View>
        </View>
      ))}
    </Panel>
  )
}

export function Consent({ subject: { student, name }, onGiven }: ConsentProps) {
  const { isBusy, log } = useLog()
  const [problem, setProblem] = useState<Problem>()
  const give = async () => {
    const [outcome] = await log([{ record: { type: 'consent', student, given: true } }])
    if (isDone(outcome)) onGiven()
    else setProblem(outcome)
  }
  return (
    <>
      <Told name={name} />
      <ProblemNotice problem={problem} />
      <Button id="consent" text="同意并开始" isBusy={isBusy} onClick={() => void give()} />
      <Button kind="quiet" text="暂不" onClick={() => void leave()} />
    </>
  )
}
