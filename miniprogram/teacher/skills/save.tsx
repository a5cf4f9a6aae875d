import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { isDone, saidOf } from '../../hooks/outcome'
import { useLog } from '../../hooks/use-log'
import { entriesOf, mostMarks, stillUnsaved } from './marks'
import type { SkillsProps } from './skills'

type SaveProps = Omit<SkillsProps, 'added' | 'add'>

const tooMany = `一次最多保存 ${mostMarks} 项。先保存前 ${mostMarks} 项，其余的还在，再保存一次即可。`

/** Saves all marks in one call. What is refused stays marked, and it is told why. */
export function Save({ view: { today }, kind, unsaved, keep, refresh }: SaveProps) {
  const { isBusy, log } = useLog()
  const [problem, setProblem] = useState<Problem>()
  const [said, say] = useState('')
  const count = Object.keys(unsaved).length
  const send = async () => {
    const outcomes = await log(entriesOf(unsaved, kind, today).slice(0, mostMarks))
    const isSaved = (place: number) => place < outcomes.length && isDone(outcomes[place])
    setProblem(outcomes.find((outcome) => !isDone(outcome)))
    const saved = outcomes.filter(isDone).length
    say(saved === 0 ? '' : saidOf(outcomes, `已保存 ${saved} 项`))
    keep(stillUnsaved(unsaved, isSaved))
    refresh()
  }
  return (
    <View className="teacher-actions">
      {said !== '' && count === 0 && <Notice kind="good" text={said} />}
      <ProblemNotice problem={problem} />
      {count > mostMarks && <Notice kind="plain" text={tooMany} />}
      {count > 0 && (
        <Button
          id="save"
          text={`保存 ${Math.min(count, mostMarks)} 项`}
          isBusy={isBusy}
          onClick={() => void send()}
        />
      )}
      {count > 0 && (
        <Button id="drop" kind="quiet" text="全部还原，不保存" isDisabled={isBusy} onClick={() => keep({})} />
      )}
    </View>
  )
}
