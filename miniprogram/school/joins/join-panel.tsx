import { View } from '@tarojs/components'
import { useState } from 'react'
import { mostGuardians } from '../../../shared/joining'
import type { JoinView } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'
import { RejectForm } from './reject-form'
import { useSettling } from './use-settling'
import '../parts/parts.scss'

interface JoinPanelProps {
  join: JoinView
  maySettle: boolean
  /** Told what was done with it. */
  done: (words: string) => void
}

type Settling = ReturnType<typeof useSettling>

/** "名册里有这名学生，现有 2 位监护人。" */
function matchWords({ pupils }: JoinView): string {
  const [first] = pupils
  if (pupils.length > 1) return `名册里有 ${pupils.length} 名同名的学生，请核对后选择。`
  return `名册里有这名学生，现有 ${first?.guardians ?? 0} 位监护人。`
}

function Match({ join, settling }: { join: JoinView; settling: Settling }) {
  const { pupils, className } = join
  if (pupils.length === 0) {
    return (
      <Notice kind="plain" text={`${className}的名册里没有叫这个姓名的学生。请核对后拒绝，并写明原因。`} />
    )
  }
  return (
    <>
      <View className="lead-note">{matchWords(join)}</View>
      {pupils.map(({ student, name, guardians }) =>
        guardians >= mostGuardians ? (
          <Notice
            key={student}
            kind="plain"
            text={`${name}已有 ${guardians} 位监护人，请先在学籍页解除一位。`}
          />
        ) : (
          <Button
            key={student}
            id={`approve-${student}`}
            text={pupils.length > 1 ? `同意，关联 ${name}（监护人 ${guardians} 位）` : `同意，关联 ${name}`}
            isBusy={settling.isBusy}
            onClick={() => settling.approve(student)}
          />
        ),
      )}
    </>
  )
}

/** What whoever leads the school may do about it. */
function Settle({ join, settling }: { join: JoinView; settling: Settling }) {
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

const matched = (join: JoinView) =>
  join.pupils.length === 0 ? '本班名册里没有叫这个姓名的学生。' : '本班名册里有叫这个姓名的学生。'

/** What a teacher of the class may say. */
function Vouch({ join, settling }: { join: JoinView; settling: Settling }) {
  return (
    <>
      <View className="lead-note">{matched(join)}</View>
      {join.vouchedBy === '' && (
        <Button
          id={`vouch-${join.request}`}
          kind="quiet"
          text="我认识这位家长"
          isBusy={settling.isBusy}
          onClick={settling.vouch}
        />
      )}
    </>
  )
}

/** A request: for which child, by whom, since when. */
export function JoinPanel({ join, maySettle, done }: JoinPanelProps) {
  const settling = useSettling(join.request, done)
  const { name, relation, className, on, vouchedBy } = join
  return (
    <Panel title={name} aside={`${relation} · ${className}`}>
      <View className="lead-column">
        <View className="lead-note">{`${longDate(on)} 提交`}</View>
        {vouchedBy !== '' && <Notice kind="good" text={`${vouchedBy}认识这位家长`} />}
        <ProblemNotice problem={settling.problem} />
        {maySettle ? <Settle join={join} settling={settling} /> : <Vouch join={join} settling={settling} />}
      </View>
    </Panel>
  )
}
