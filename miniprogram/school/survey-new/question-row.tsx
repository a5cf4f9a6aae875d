import { View } from '@tarojs/components'
import { kindNames, type Question } from '../../../shared/surveys/form'
import './compose.scss'

interface RowProps {
  number: number
  question: Question
  isFirst: boolean
  isLast: boolean
  edit(): void
  move(by: 1 | -1): void
  remove(): void
}

interface ActProps {
  id: string
  sign: string
  label: string
  isDead?: boolean
  onClick: () => void
}

function Act({ id, sign, label, isDead = false, onClick }: ActProps) {
  return (
    <View
      id={id}
      className={`compose-act${isDead ? ' is-dead' : ''}`}
      hoverClass={isDead ? 'none' : 'is-pressed'}
      ariaRole="button"
      ariaLabel={label}
      {...(!isDead && { onClick })}
    >
      {sign}
    </View>
  )
}

/** A question as it stands, and what can be done with it. */
export function QuestionRow({ number, question, isFirst, isLast, edit, move, remove }: RowProps) {
  const { id, text, kind } = question
  const name = `第 ${number} 题`
  return (
    <View className="compose-row">
      <View className="compose-words">
        <View>{`${number}. ${text || '（还没写题目）'}`}</View>
        <View className="compose-kind">
          {[kindNames[kind], ...(question.kind === 'choice' ? [question.options.join(' / ')] : [])].join(
            '：',
          )}
        </View>
      </View>
      <View className="compose-acts">
        <Act id={`edit-${id}`} sign="改" label={`改${name}`} onClick={edit} />
        <Act id={`up-${id}`} sign="↑" label={`${name}上移`} isDead={isFirst} onClick={() => move(-1)} />
        <Act id={`down-${id}`} sign="↓" label={`${name}下移`} isDead={isLast} onClick={() => move(1)} />
        <Act id={`remove-${id}`} sign="删" label={`删去${name}`} onClick={remove} />
      </View>
    </View>
  )
}
