/** The way to withdraw the consent, which erases what a family has logged of the child. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { isDone, saidOf } from '../../hooks/outcome'
import { useLog } from '../../hooks/use-log'
import { leaveSaying } from '../../leave'
import './withdrawal.scss'

const sentenceFor = (name: string) =>
  `撤回对记录的同意？${name}的睡眠、作业时间和阅读记录会全部删除，不能恢复。要留底的，请先导出。`

function Way({ open }: { open: () => void }) {
  return (
    <View
      id="withdraw-consent"
      className="withdrawal"
      hoverClass="is-pressed"
      onClick={open}
      ariaRole="button"
      ariaLabel="撤回对记录的同意"
    >
      撤回对记录的同意
    </View>
  )
}

export function Withdrawal({ student, name }: { student: string; name: string }) {
  const { isBusy, log } = useLog()
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const withdraw = async () => {
    const [outcome] = await log([{ record: { type: 'consent', student, given: false } }])
    if (isDone(outcome)) await leaveSaying(saidOf([outcome], '已撤回'))
    else setProblem(outcome)
  }
  const cancel = () => {
    setAsked(false)
    setProblem(undefined)
  }
  // It opens below what is seen.
  useEffect(() => {
    if (isAsked) void Taro.pageScrollTo({ selector: '#withdraw-asked', duration: 200 })
  }, [isAsked])
  if (!isAsked) return <Way open={() => setAsked(true)} />
  return (
    <View id="withdraw-asked">
      <ProblemNotice problem={problem} />
      <Confirm
        sentence={sentenceFor(name)}
        isBusy={isBusy}
        onConfirm={() => void withdraw()}
        onCancel={cancel}
      />
    </View>
  )
}
