/** The frame of a part of the check-in: its name, where its values come from, and the way to leave it out. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { ProblemNotice } from '../../components/notice'
import { measureNames } from '../told'
import type { Part } from './use-part'

interface PartPanelProps {
  part: Part
  /** "今天" or "这天". */
  dayWord: string
  /** What the part is about, below its name. */
  about?: string
  withdraw: () => void
}

function sourceOf({ isSaved, isTouched, origin }: Part): string {
  if (isSaved) return '✓ 已保存'
  if (origin === 'stored') return isTouched ? '已改动' : '✓ 已记'
  return origin === 'usual' && !isTouched ? '照往常填好' : ''
}

async function confirmWithdrawal(name: string): Promise<boolean> {
  const content = `这一天的${name}记录会被去掉。以后还可以再记。`
  const words = { confirmText: '撤回', cancelText: '不撤回' }
  return (await Taro.showModal({ title: `撤回${name}？`, content, ...words })).confirm
}

/** Leaving out what is not recorded, taking back what is, or taking it up again. */
function PartSwitch({ part, dayWord, withdraw }: PartPanelProps) {
  const { isOn, kept, measure, turn } = part
  const name = measureNames[measure]
  const takeBack = async () => {
    if (await confirmWithdrawal(name)) withdraw()
  }
  const press = () => {
    if (kept) void takeBack()
    else turn(!isOn)
  }
  const words = !isOn ? '补上' : kept ? '撤回这项' : `${dayWord}不记`
  return (
    <View
      id={`switch-${measure}`}
      className="part-switch"
      hoverClass="is-pressed"
      onClick={press}
      ariaRole="button"
      ariaLabel={`${name}：${words}`}
    >
      {words}
    </View>
  )
}

export function PartPanel(props: PropsWithChildren<PartPanelProps>) {
  const { part, dayWord, about, children } = props
  const { measure, isOn, isLeftOut, form } = part
  const source = isOn ? sourceOf(part) : isLeftOut ? `${dayWord}不记这项` : '没有记'
  return (
    <View className={`panel part${isOn ? '' : ' is-off'}`} id={`part-${measure}`}>
      <View className="part-head">
        <View className="part-name">
          <View className="panel-title">{measureNames[measure]}</View>
          {source !== '' && <View className="part-source">{source}</View>}
        </View>
        <PartSwitch {...props} />
      </View>
      {isOn && about !== undefined && <View className="part-about">{about}</View>}
      <ProblemNotice problem={form.problem} />
      {isOn && children}
    </View>
  )
}
