/** The way to have erased what is a family's to erase; asked about first. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { MineView } from '../../../shared/views/child'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { isDone, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { newId } from '../../new-id'

interface ErasureProps {
  view: MineView
  refresh(): void
}

const about = (erasable: string) =>
  `您可以要求删除${erasable}，同意不变，以后还可以接着记。学校按规定要有的记录不能提前删除，有疑问请问学校管理员。`
const sentence = (name: string, erasable: string) =>
  `删除${name}的${erasable}？每一版都会删除，不能恢复。要留底的，请先导出。`

export function Erasure({ view: { student, name, erasable }, refresh }: ErasureProps) {
  const { isBusy, act } = useAct('family', 'erase', { title: '删除记录', place: student })
  const [isAsked, ask] = useState(false)
  const [problem, show] = useState<Problem>()
  const [said, say] = useState('')
  const erase = async () => {
    const outcome = await act({ student, mutation: newId() })
    ask(false)
    show(isDone(outcome) ? undefined : outcome)
    say(isDone(outcome) ? saidOf([outcome], '已删除') : '')
    refresh()
  }
  if (erasable === '' && said === '' && problem === undefined) return null
  const isThere = erasable !== ''
  return (
    <Panel title="删除">
      <View className="mine-consent">
        {isThere && <View className="kept-kind-words">{about(erasable)}</View>}
        <ProblemNotice problem={problem} />
        {said !== '' && <Notice kind="good" text={said} />}
        {isThere && !isAsked && (
          <Button id="erase" kind="quiet" text={`删除${erasable}`} onClick={() => ask(true)} />
        )}
        {isAsked && (
          <Confirm
            {...{
              sentence: sentence(name, erasable),
              yes: '确认删除',
              no: '不删除',
              id: 'erase-yes',
              isBusy,
            }}
            onConfirm={() => void erase()}
            onCancel={() => ask(false)}
          />
        )}
      </View>
    </Panel>
  )
}
