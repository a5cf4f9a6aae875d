import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { SamplingView } from '../../../shared/views/sampling'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { useSaving } from '../../hooks/use-saving'
import { leaveSaying } from '../../leave'
import { countWords, type Draft, draftOf, isSame, monthly, toggled, weeksOf, wrongOf } from './draft'
import { Weeks } from './weeks'
import './sampling.scss'

const modes = [
  ['every', '每周都问'],
  ['some', '只问选中的周'],
] as const

const enough = (nights: number) =>
  `不用天天记。一个孩子一学期有 ${nights} 个上学日前一晚的睡眠记录就能算，每月请家长记一周就够。没选中的周，首页不催，也不发提醒；家长想记仍然可以记。`

interface ChosenProps {
  view: SamplingView
  draft: Draft
  set(draft: Draft): void
}

/** Where not every week is asked: which. */
function Chosen({ view, draft, set }: ChosenProps) {
  return (
    <Panel title={view.term.name}>
      <View className="sampling">
        <View className="sampling-soft">{countWords(draft, view)}</View>
        <Button id="monthly" kind="quiet" text="按每月一周来选" onClick={() => set(monthly(view, draft))} />
        <Weeks view={view} draft={draft} toggle={(week) => set(toggled(draft, week))} />
      </View>
    </Panel>
  )
}

export function SamplingForm({ view }: { view: SamplingView }) {
  const [draft, set] = useState(() => draftOf(view))
  const [problem, show] = useState<Problem>()
  const { isBusy, save } = useSaving({ show })
  const record = { type: 'sampling', weeks: weeksOf(draft) }
  const log = () => save([{ record }], (said) => void leaveSaying(said('已保存')))
  return (
    <>
      <Panel>
        <View className="sampling">
          <View className="sampling-soft">{enough(view.nights)}</View>
          <ChoiceField
            name="mode"
            label="请家长记录"
            options={modes}
            value={draft.isEvery ? 'every' : 'some'}
            problem={wrongOf(draft)}
            onChange={(mode) => set({ ...draft, isEvery: mode === 'every' })}
          />
        </View>
      </Panel>
      {!draft.isEvery && <Chosen view={view} draft={draft} set={set} />}
      <ProblemNotice problem={problem} />
      <Button
        id="save"
        text="保存"
        isBusy={isBusy}
        isDisabled={wrongOf(draft) !== undefined || isSame(draft, view)}
        onClick={log}
      />
    </>
  )
}
