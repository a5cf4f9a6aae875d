/** What is still missing before a school can be opened, and opening it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SetupView } from '../../../shared/views/office'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { goHome } from '../../leave'
import { useDesk } from '../use-desk'

const sentence =
  '启用以后，教职工和家长就能进入，记录开始计算。学制不能再改；名称、校历、课程方案和班级以后仍可修改。'

export function Opening({ view: { missing }, refresh }: { view: SetupView; refresh: () => void }) {
  const [isAsking, ask] = useState(false)
  const { isBusy, problem, send } = useDesk('open')
  const open = async () => {
    const opened = await send({})
    if (opened === undefined) refresh()
    else goHome()
  }
  return (
    <Panel title="启用学校">
      {missing.length > 0 && (
        <>
          <View>启用之前还要：</View>
          {missing.map((words) => (
            <View key={words} className="office-missing">{`○ ${words}`}</View>
          ))}
        </>
      )}
      {missing.length === 0 && !isAsking && (
        <View>都准备好了，可以启用。启用后，在「学校设置」里定家长加入时要核对什么。</View>
      )}
      <ProblemNotice problem={problem} />
      {isAsking && (
        <Confirm
          id="confirm-open"
          kind="main"
          sentence={sentence}
          yes="确认启用"
          no="再看看"
          isBusy={isBusy}
          onConfirm={() => void open()}
          onCancel={() => ask(false)}
        />
      )}
      {!isAsking && (
        <View className="office-actions">
          <Button id="open" text="启用学校" isDisabled={missing.length > 0} onClick={() => ask(true)} />
        </View>
      )}
    </Panel>
  )
}
