import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { HealthView, PupilInHealth } from '../../../shared/views/health'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Segments } from '../../components/segments'
import { isDone, saidOf } from '../../hooks/outcome'
import { useLog } from '../../hooks/use-log'
import '../parts/parts.scss'
import './health.scss'
import {
  choices,
  entriesOf,
  restAs,
  stillUnsaved,
  type Unsaved,
  type Value,
  withValue,
  wordOf,
} from './values'

interface GridProps {
  view: HealthView
  refresh: () => void
}

const about = '先选结果，再点学生；其余的一次记好。记错了，选对的结果再点一次。'
const nobody = '这个班现在没有在籍学生。'

interface CellProps {
  pupil: PupilInHealth
  word: string
  isUnsaved: boolean
  tap: () => void
}

const Cell = ({ pupil: { student, name, value }, word, isUnsaved, tap }: CellProps) => (
  <View
    id={`pupil-${student}`}
    className={`health-cell${isUnsaved ? ' is-unsaved' : ''}${value === null && !isUnsaved ? ' is-none' : ''}`}
    hoverClass="is-pressed"
    ariaRole="button"
    ariaLabel={`${name}，${word}${isUnsaved ? '，未保存' : ''}`}
    onClick={tap}
  >
    <View>{name}</View>
    <View className="health-word">{isUnsaved ? `${word} ·未保存` : word}</View>
  </View>
)

/** Saves all that is set in one call; what is refused stays set, and it is told why. */
function useSaved({ view, refresh }: GridProps) {
  const [unsaved, keep] = useState<Unsaved>({})
  const { isBusy, log } = useLog()
  const [problem, show] = useState<Problem>()
  const [said, say] = useState('')
  const save = async () => {
    const outcomes = await log(entriesOf(view, unsaved))
    const saved = outcomes.filter(isDone).length
    show(outcomes.find((outcome) => !isDone(outcome)))
    say(saved === 0 ? '' : saidOf(outcomes, `已保存 ${saved} 人`))
    keep(stillUnsaved(unsaved, (place) => isDone(outcomes[place])))
    refresh()
  }
  return { unsaved, keep, isBusy, problem, said, save: () => void save() }
}

/** A class's pupils, each with what is recorded of this year. */
export function HealthGrid(props: GridProps) {
  const { view } = props
  const { kind, pupils } = view
  const [first = ['good', '']] = choices[kind]
  const [set, choose] = useState<Value>(first[0])
  const { unsaved, keep, isBusy, problem, said, save } = useSaved(props)
  const count = Object.keys(unsaved).length
  const rest = pupils.filter(({ student, value }) => value === null && unsaved[student] === undefined).length
  const parts = choices[kind].map(([id, name]) => ({ id, name }))
  if (pupils.length === 0) return <Notice kind="plain" text={nobody} />
  return (
    <Panel>
      <View className="lead-note">{about}</View>
      <Segments label="结果" parts={parts} current={set} choose={(one) => choose(one as Value)} />
      <View className="health-cells">
        {pupils.map((pupil) => (
          <Cell
            key={pupil.student}
            pupil={pupil}
            word={wordOf(kind, unsaved[pupil.student] ?? pupil.value)}
            isUnsaved={unsaved[pupil.student] !== undefined}
            tap={() => keep(withValue(unsaved, pupil, set))}
          />
        ))}
      </View>
      {said !== '' && count === 0 && <Notice kind="good" text={said} />}
      <ProblemNotice problem={problem} />
      <View className="lead-actions">
        {rest > 0 && (
          <Button
            id="rest"
            kind="quiet"
            text={`其余 ${rest} 人都记为「${wordOf(kind, set)}」`}
            onClick={() => keep(restAs(view, unsaved, set))}
          />
        )}
        {count > 0 && <Button id="save" text={`保存 ${count} 人`} isBusy={isBusy} onClick={save} />}
      </View>
    </Panel>
  )
}
