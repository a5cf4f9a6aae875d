import { View } from '@tarojs/components'
import { useState } from 'react'
import { mostGuardians } from '../../../shared/joining'
import type { Problem } from '../../../shared/problems'
import type { Tie } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { isDone, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { newId } from '../../new-id'
import { goTo } from '../links'
import { Line } from '../parts/line'
import type { PupilPart } from './part'

const full = `已有 ${mostGuardians} 位监护人，不能再加。`
const none = '还没有监护人。请把邀请发给家长，加入后会出现在这里。'

/** Takes ties away; each is asked about first. */
function useUntie({ view: { student }, done }: PupilPart) {
  const { isBusy, act } = useAct('school', 'untie', { title: '解除监护人', place: student })
  const [asked, ask] = useState<Tie>()
  const [problem, show] = useState<Problem>()
  const untie = async (tie: Tie) => {
    const outcome = await act({ mutation: newId(), student, tie })
    ask(undefined)
    show(isDone(outcome) ? undefined : outcome)
    if (isDone(outcome)) done(saidOf([outcome], '已解除'))
  }
  return { isBusy, asked, ask, problem, untie: (tie: Tie) => void untie(tie) }
}

/** Who speaks for the child: numbered, because the accounts are nobody's to see. */
export function Guardians(part: PupilPart) {
  const { ties, who, class: own } = part.view
  const nameOf = (tie: Tie) => [`监护人 ${ties.indexOf(tie) + 1}`, who[tie] ?? []].flat().join('：')
  const { isBusy, asked, ask, problem, untie } = useUntie(part)
  return (
    <Panel title="监护人" aside={`${ties.length} 位`}>
      {ties.length === 0 && <View className="lead-note">{none}</View>}
      <View>
        {ties.map((tie, index) => (
          <Line key={tie} id={`tie-${index + 1}`} title={nameOf(tie)} act="解除" onClick={() => ask(tie)} />
        ))}
      </View>
      {asked !== undefined && ties.includes(asked) && (
        <Confirm
          sentence={`解除后，${nameOf(asked)} 不能再查看和记录这名学生。已有的记录不变。`}
          yes="确认解除"
          no="不解除"
          isBusy={isBusy}
          onConfirm={() => untie(asked)}
          onCancel={() => ask(undefined)}
        />
      )}
      <ProblemNotice problem={problem} />
      {ties.length >= mostGuardians && <View className="lead-note">{full}</View>}
      <View className="lead-actions">
        <Button id="invite" kind="quiet" text="邀请家长加入" onClick={() => goTo('invite', { class: own })} />
      </View>
    </Panel>
  )
}
