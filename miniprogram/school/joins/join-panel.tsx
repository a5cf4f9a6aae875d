import { View } from '@tarojs/components'
import { useState } from 'react'
import type { JoinView } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'
import { Match } from './match'
import { RejectForm } from './reject-form'
import { useSettling } from './use-settling'
import '../parts/parts.scss'

interface JoinPanelProps {
  join: JoinView
  /** Told what was done with it. */
  done: (words: string) => void
}

/** What may be done about it. */
function Settle({ join, settling }: { join: JoinView; settling: ReturnType<typeof useSettling> }) {
  const [isRejecting, setRejecting] = useState(false)
  if (isRejecting) return <RejectForm settling={settling} close={() => setRejecting(false)} />
  return (
    <>
      <Match join={join} settling={settling} />
      <Button
        id={`reject-${join.request}`}
        kind="quiet"
        text="拒绝"
        isDisabled={settling.isBusy}
        onClick={() => setRejecting(true)}
      />
    </>
  )
}

/** A request: for which child, by whom, since when. */
export function JoinPanel({ join, done }: JoinPanelProps) {
  const settling = useSettling(join.request, done)
  const { name, relation, className, on, vouchedBy } = join
  return (
    <Panel title={name} aside={`${relation} · ${className}`}>
      <View className="lead-column">
        <View className="lead-note">{`${longDate(on)} 提交`}</View>
        {vouchedBy !== '' && <Notice kind="good" text={`${vouchedBy}认识这位家长`} />}
        <ProblemNotice problem={settling.problem} />
        <Settle join={join} settling={settling} />
      </View>
    </Panel>
  )
}
