/** The frame of a part of the check-in: its name, where its values come from, and the way to leave it out. */
import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { measureNames } from '../told'
import type { Part } from './use-part'

interface PartPanelProps {
  part: Part
  /** "今天" or "这天". */
  dayWord: string
  /** What the part is about, below its name. */
  about?: string
  isBusy: boolean
  withdraw: () => Promise<void>
}

function sourceOf({ isSaved, isTouched, origin }: Part): string {
  if (isSaved) return '✓ 已保存'
  if (origin === 'stored') return isTouched ? '已改动' : '✓ 已记'
  return origin === 'usual' && !isTouched ? '照往常填好' : ''
}

interface SwitchProps {
  part: Part
  dayWord: string
  /** Asks whether what is recorded is to be taken back. */
  ask: () => void
}

/** Leaving out what is not recorded, taking back what is, or taking it up again. */
function PartSwitch({ part: { isOn, kept, measure, turn }, dayWord, ask }: SwitchProps) {
  const words = !isOn ? '补上' : kept ? '撤回这项' : `${dayWord}不记`
  return (
    <View
      id={`switch-${measure}`}
      className="part-switch"
      hoverClass="is-pressed"
      onClick={kept ? ask : () => turn(!isOn)}
      ariaRole="button"
      ariaLabel={`${measureNames[measure]}：${words}`}
    >
      {words}
    </View>
  )
}

function PartHead(props: SwitchProps) {
  const { part, dayWord } = props
  const { measure, isOn, isLeftOut } = part
  const source = isOn ? sourceOf(part) : isLeftOut ? `${dayWord}不记这项` : '没有记'
  return (
    <View className="part-head">
      <View className="part-name">
        <View className="panel-title">{measureNames[measure]}</View>
        {source !== '' && <View className="part-source">{source}</View>}
      </View>
      <PartSwitch {...props} />
    </View>
  )
}

export function PartPanel(props: PropsWithChildren<PartPanelProps>) {
  const { part, dayWord, about, isBusy, withdraw, children } = props
  const { measure, isOn, kept, form } = part
  const [isAsked, setAsked] = useState(false)
  const confirm = async () => {
    await withdraw()
    setAsked(false)
  }
  return (
    <View className={`panel part${isOn ? '' : ' is-off'}`} id={`part-${measure}`}>
      <PartHead part={part} dayWord={dayWord} ask={() => setAsked(true)} />
      {isAsked && kept && (
        <Confirm
          sentence={`撤回${dayWord}的${measureNames[measure]}记录？以后还可以再记。`}
          isBusy={isBusy}
          onConfirm={() => void confirm()}
          onCancel={() => setAsked(false)}
        />
      )}
      {isOn && about !== undefined && <View className="part-about">{about}</View>}
      <ProblemNotice problem={form.problem} />
      {isOn && children}
    </View>
  )
}
