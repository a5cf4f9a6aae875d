/** The way to withdraw the consent, which erases what a family has logged of the child. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { ProblemNotice } from '../../components/notice'
import { useLog } from '../../hooks/use-log'
import { leaveSaying } from '../../leave'

async function isMeant(name: string): Promise<boolean> {
  const content = `${name}的睡眠、作业时间和阅读记录会全部删除，不能恢复。`
  const words = { confirmText: '撤回', cancelText: '不撤回' }
  return (await Taro.showModal({ title: '撤回同意？', content, ...words })).confirm
}

export function Withdrawal({ student, name }: { student: string; name: string }) {
  const { isBusy, log } = useLog()
  const [problem, setProblem] = useState<Problem>()
  const withdraw = async () => {
    if (isBusy || !(await isMeant(name))) return
    const [outcome] = await log([{ record: { type: 'consent', student, given: false } }])
    setProblem(outcome)
    if (outcome === undefined) await leaveSaying('已撤回')
  }
  return (
    <>
      <ProblemNotice problem={problem} />
      <View
        id="withdraw-consent"
        className="withdrawal"
        hoverClass="is-pressed"
        onClick={() => void withdraw()}
        ariaRole="button"
        ariaLabel="撤回对记录的同意"
      >
        {isBusy ? '正在撤回…' : '撤回对记录的同意'}
      </View>
    </>
  )
}
