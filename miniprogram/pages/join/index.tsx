/** Where whoever opens an invitation or a shared survey without a tie is led: asking the school to be tied to a child. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { JoinForm } from './join-form'
import { OwnJoins } from './own-joins'
import { useJoin } from './use-join'
import { answeredIn } from './words'
import './join.scss'

const about =
  '填写老师发来的邀请码和孩子的姓名，学校核实后，您就能看到孩子的记录。学校确认之前，您和其他人都看不到任何学生的信息。'

const changed =
  '换了手机、微信号没变：什么都不用做。换了微信号：用新的微信号再申请一次，老师会替换旧的。不需要手机号。学校保存：您的微信与孩子的关联、您是孩子的什么人；核对项和您的姓名只用来比对，不保存原文。'

export default function JoinPage() {
  const [first] = useState(useId('code'))
  const answer = useAnswer('family', 'joins', {})
  const joining = useJoin(first, answer.refresh, answeredIn(answer.data?.joins))
  const { isStaff } = joining
  return (
    <Screen title={isStaff ? '加入学校' : '加入班级'}>
      {!isStaff && <View className="join-about">{about}</View>}
      <JoinForm joining={joining} />
      {/* A code may lead to another school than the one that is not open here. */}
      {answer.problem?.code !== 'not_open' && (
        <Answered answer={answer}>
          {({ joins }) => <OwnJoins joins={joins} refresh={answer.refresh} />}
        </Answered>
      )}
      {!isStaff && <View className="join-about">{changed}</View>}
    </Screen>
  )
}
