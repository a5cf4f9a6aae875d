import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PupilView } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'
import { LeaveForm } from './leave-form'
import type { PupilPart } from './part'
import { TransferForm } from './transfer-form'

/** When the pupil came, moved and left. */
function Past({ view: { enrolledOn, moves, leftOn } }: { view: PupilView }) {
  return (
    <View className="lead-note">
      <View>{`${enrolledOn.slice(0, 4)}年 ${longDate(enrolledOn)} 入学`}</View>
      {moves.map(({ date, className }) => (
        <View key={date}>{`${longDate(date)} 转入 ${className}`}</View>
      ))}
      {leftOn !== null && <View>{`${longDate(leftOn)} 起离校`}</View>}
    </View>
  )
}

/** The roll: moving to another class, and leaving the school. */
export function RollPanel({ view, done: tell }: PupilPart) {
  const [open, setOpen] = useState<'transfer' | 'leave'>()
  const done = (words: string) => {
    tell(words)
    setOpen(undefined)
  }
  const close = () => setOpen(undefined)
  return (
    <Panel title="学籍变动">
      <Past view={view} />
      {open === 'transfer' && <TransferForm {...{ view, done, close }} />}
      {open === 'leave' && <LeaveForm {...{ view, done, close }} />}
      {open === undefined && (
        <View className="lead-actions">
          {view.presence !== 'left' && (
            <Button id="transfer" kind="quiet" text="转到别的班" onClick={() => setOpen('transfer')} />
          )}
          <Button
            id="leave"
            kind="quiet"
            text={view.leftOn === null ? '离校' : '更正离校日期'}
            onClick={() => setOpen('leave')}
          />
        </View>
      )}
    </Panel>
  )
}
