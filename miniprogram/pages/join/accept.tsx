import { View } from '@tarojs/components'
import { useState } from 'react'
import { codeIn } from '../../../shared/joining'
import type { Problem } from '../../../shared/problems'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { isDone, isKept, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { goHome, say } from '../../leave'
import { newId } from '../../new-id'

const about =
  '这是发给一位教职工本人的邀请，只能用一次。接受后，您的微信就是这位教职工在本校的身份；以前用过的微信不再有效。不需要手机号。'

const preparing = '这所学校还在准备。管理员接受后可以一起准备；其他教职工接受后，等学校启用就能进入。'

/** Being the member of staff whom the code is for. */
export function Accept({ code, isOpen }: { code: string; isOpen: boolean }) {
  const { isBusy, act } = useAct('office', 'acceptStaff', { title: '教职工邀请', place: codeIn(code) })
  const [problem, show] = useState<Problem>()
  const accept = async () => {
    const outcome = await act({ mutation: newId(), code: codeIn(code) })
    show(isDone(outcome) ? undefined : outcome)
    if (!isDone(outcome)) return
    say(saidOf([outcome], '已接受'))
    if (!isKept(outcome)) goHome()
  }
  return (
    <View className="join-send">
      <View className="join-words">{about}</View>
      {!isOpen && <Notice kind="plain" text={preparing} />}
      <ProblemNotice problem={problem} />
      <Button id="accept" text="我是本人，接受邀请" isBusy={isBusy} onClick={() => void accept()} />
    </View>
  )
}
