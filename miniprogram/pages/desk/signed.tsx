import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SignedDesk } from '../../../shared/views/desk'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ask } from '../../cloud'
import { dayAndClock } from '../../words'
import { useNow } from './use-now'

interface RowProps {
  one: SignedDesk
  place: number
  refresh: () => void
}

function Row({ one, place, refresh }: RowProps) {
  const [isAsked, setAsked] = useState(false)
  const { isBusy, problem, run } = useNow()
  const end = () =>
    run(async () => {
      await ask('desk', 'end', { desk: one.desk })
      refresh()
    })
  return (
    <View className="desk-row">
      <View>{one.computer}</View>
      <View className="desk-when">{`${dayAndClock(one.at)} 登录，${dayAndClock(one.until)} 自动退出`}</View>
      <ProblemNotice problem={problem} />
      {isAsked ? (
        <Confirm
          sentence="这台电脑会马上退出登录。"
          yes="退出登录"
          no="不退出"
          isBusy={isBusy}
          onConfirm={() => void end()}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <Button
          id={`end-${place}`}
          kind="quiet"
          text="退出登录"
          label={`让 ${one.computer} 退出登录`}
          onClick={() => setAsked(true)}
        />
      )}
    </View>
  )
}

/** The computers at which one is signed in, each with the way to end it. */
export function Signed({ desks, refresh }: { desks: readonly SignedDesk[]; refresh: () => void }) {
  return (
    <Panel title="已登录的电脑" aside={desks.length === 0 ? '没有' : `${desks.length} 台`}>
      {desks.length === 0 && <View className="desk-about">现在没有电脑登录着您的身份。</View>}
      {desks.map((one, place) => (
        <Row key={one.desk} one={one} place={place} refresh={refresh} />
      ))}
    </Panel>
  )
}
