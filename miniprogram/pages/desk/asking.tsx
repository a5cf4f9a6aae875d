/** What somebody is about to let in: which computer, since when, and what would be seen there. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { sessionHours } from '../../../shared/desk'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ask } from '../../cloud'
import { useAnswer } from '../../hooks/use-answer'
import { dayAndClock } from '../../words'
import { useNow } from './use-now'

const gone = '没有这个登录码，或者它已经用过、过期了，没有登录。请核对后再输，或在电脑上换一个码。'
const done = '已登录。电脑上会自动打开，用完请退出登录。'
const beware =
  '只有这台电脑就在您面前、是您自己打开的登录页，才点确认。别人发来的码或数字，不要确认：确认了，对方就能看到您能看到的一切。'

interface AskingProps {
  code: string
  turnBack: () => void
  confirmed: () => void
}

function Computer({
  code,
  computer,
  at,
  turnBack,
  confirmed,
}: AskingProps & { computer: string; at: string }) {
  const [end, setEnd] = useState<'none' | 'done' | 'gone'>('none')
  const { isBusy, problem, run } = useNow()
  const confirm = () =>
    run(async () => {
      const { data } = await ask<{ confirmed: boolean }>('desk', 'confirm', { code })
      setEnd(data.confirmed ? 'done' : 'gone')
      confirmed()
    })
  if (end === 'done') return <Notice kind="good" text={done} />
  if (end === 'gone')
    return <Notice kind="problem" text={gone} action={{ text: '重新输入', onClick: turnBack }} />
  return (
    <Panel title="确认登录这台电脑？">
      <View className="desk-computer">{computer}</View>
      <View className="desk-about">{`${dayAndClock(at)} 请求登录`}</View>
      <View className="desk-about">
        {`登录后，这台电脑上能看到和填写您在小程序里能看到和填写的全部内容，最长 ${sessionHours} 小时。您可以随时在这里退出。`}
      </View>
      <View className="desk-beware">{beware}</View>
      <ProblemNotice problem={problem} />
      <View className="desk-enter">
        <Button id="confirm" text="确认登录" isBusy={isBusy} onClick={() => void confirm()} />
        <Button id="cancel" kind="quiet" text="不是我，取消" isDisabled={isBusy} onClick={turnBack} />
      </View>
    </Panel>
  )
}

export function Asking(props: AskingProps) {
  const answer = useAnswer('desk', 'look', { code: props.code })
  const again = { text: '重新输入', onClick: props.turnBack }
  return (
    <Answered answer={answer}>
      {({ asking }) =>
        asking === null ? (
          <Notice kind="problem" text={gone} action={again} />
        ) : (
          <Computer {...props} {...asking} />
        )
      }
    </Answered>
  )
}
