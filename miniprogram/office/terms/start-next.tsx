/** The next term of the year is begun; asked about first, for the card begins anew. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TermsView } from '../../../shared/views/office'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { fromTo } from '../../words'
import { useDesk } from '../use-desk'

export interface StepProps {
  view: TermsView
  refresh: () => void
}

const starting = '开始以后，首页的达标卡换成新学期的，从头算起。这一步不能撤回。'

export function StartNext({ view: { next }, refresh }: StepProps) {
  const [isAsking, ask] = useState(false)
  const { isBusy, problem, send } = useDesk('startTerm')
  if (next === null) return null
  const start = async () => {
    if (await send({})) refresh()
  }
  return (
    <Panel title="开始下一学期">
      <View>{`${next.name}：${fromTo(next.start, next.end)}。`}</View>
      <View className="office-soft">
        日期不对，请先到「学年、学期和校历」里改。开始以后，按学期计算的条目从新学期算起；按学年计算的照旧累计。
      </View>
      <ProblemNotice problem={problem} />
      {isAsking ? (
        <Confirm
          id="confirm-start"
          kind="main"
          sentence={starting}
          yes="开始下一学期"
          no="再看看"
          isBusy={isBusy}
          onConfirm={() => void start()}
          onCancel={() => ask(false)}
        />
      ) : (
        <View className="office-actions">
          <Button id="start" text="开始下一学期" onClick={() => ask(true)} />
        </View>
      )}
    </Panel>
  )
}
