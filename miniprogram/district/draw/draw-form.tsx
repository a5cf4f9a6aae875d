import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawsView } from '../../../shared/views/district-draw'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { useAct } from '../../hooks/use-act'
import { leaveSaying } from '../../leave'
import { newId } from '../../new-id'
import { sendingFrom } from '../sending'
import { drawFields, type DrawValues, namesIn } from './fields'
import '../row.scss'

const seedHint =
  '种子要先公布、事先谁也不知道，例如「2026年11月22日双色球第2026135期 03 08 15 21 27 30 + 09」。种子一样，结果就一样。'
const kept = '抽取后立即留下记录，不能更改，也不能撤回。同一事项再抽，会写明是第几次。'

/** What is about to be drawn, from whom: the names as they were understood. */
function drawWords({ schools, inspectors }: DrawValues, all: number): string {
  const names = namesIn(inspectors)
  return `从 ${all} 所学校里抽 ${schools} 所，检查人员共 ${names.length} 人：${names.join('、')}。${kept}`
}

/** Whether there is anything to ask about; what is missing, the function tells. */
const isReady = ({ purpose, seed, inspectors }: DrawValues) =>
  [purpose, seed, inspectors].every((typed) => typed.trim() !== '')

export function DrawForm({ view: { schools: all } }: { view: DrawsView }) {
  const type = drawFields(all)
  const first: DrawValues = {
    ...{ purpose: '', seed: '', inspectors: '' },
    ...{ schools: Math.min(2, all), inspectorsEach: 2, classesEach: 0 },
  }
  const form = useForm(type, { ...first }, Object.keys(first), null)
  const values = form.values as unknown as DrawValues
  const { isBusy, act } = useAct('district', 'draw', { title: '双随机抽取', place: values.purpose })
  const [isAsked, ask] = useState(false)
  const send = () => {
    ask(false)
    void sendingFrom(form)(
      act({ ...values, mutation: newId(), inspectors: namesIn(values.inspectors) }),
      '已抽取',
      (said) => void leaveSaying(said),
    )
  }
  return (
    <Panel>
      <TextField {...form.field('purpose', '抽查什么')} placeholder="秋季学期作业管理抽查" />
      <TextField {...form.field('seed', '种子')} placeholder="公布的号码或文字" />
      <View className="of-words">{seedHint}</View>
      <WholeField {...form.field('schools', '抽几所学校')} unit="所" step={1} hint={`一共 ${all} 所`} />
      <TextField
        {...form.field('inspectors', '检查人员名单')}
        placeholder="一行一个姓名，或用顿号隔开"
        isLong
      />
      <WholeField {...form.field('inspectorsEach', '每校几人')} unit="人" step={1} />
      <WholeField {...form.field('classesEach', '每校抽几个班')} unit="个" step={1} hint="不抽班的填 0" />
      {!isAsked && <View className="of-words">{kept}</View>}
      <ProblemNotice problem={form.problem} />
      <View className="of-actions">
        {isAsked ? (
          <Confirm
            id="draw"
            kind="main"
            sentence={drawWords(values, all)}
            yes="确认抽取"
            no="再改改"
            isBusy={isBusy}
            onConfirm={send}
            onCancel={() => ask(false)}
          />
        ) : (
          <Button
            id="save"
            text="抽取"
            isBusy={isBusy}
            onClick={() => (isReady(values) ? ask(true) : send())}
          />
        )}
      </View>
    </Panel>
  )
}
