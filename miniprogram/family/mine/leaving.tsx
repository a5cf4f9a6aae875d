/** Giving up one's own tie to a child; what it means is told first. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { isDone, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { goHome, say } from '../../leave'
import { newId } from '../../new-id'

const about = '加错了孩子，或以后由别的家人记录，可以退出。'
const sentence = (name: string) =>
  `退出后，您不能再查看和记录${name}，也不再收到提醒。已有的记录、同意和其他监护人都不变。您若是最后一位，孩子就没有家人记录了，学校会联系家里。要回来，须用班级邀请码重新申请。`

export function Leaving({ student, name }: { student: string; name: string }) {
  const { isBusy, act } = useAct('family', 'quit', { title: '退出关联', place: student })
  const [isAsked, ask] = useState(false)
  const [problem, show] = useState<Problem>()
  const quit = async () => {
    const outcome = await act({ student, mutation: newId() })
    ask(false)
    show(isDone(outcome) ? undefined : outcome)
    if (!isDone(outcome)) return
    say(saidOf([outcome], '已退出'))
    goHome()
  }
  return (
    <Panel title="退出">
      <View className="mine-consent">
        <View className="kept-kind-words">{about}</View>
        <ProblemNotice problem={problem} />
        {!isAsked && <Button id="quit" kind="quiet" text={`不再关联${name}`} onClick={() => ask(true)} />}
        {isAsked && (
          <Confirm
            {...{ sentence: sentence(name), yes: '确认退出', no: '不退出', id: 'quit-yes', isBusy }}
            onConfirm={() => void quit()}
            onCancel={() => ask(false)}
          />
        )}
      </View>
    </Panel>
  )
}
