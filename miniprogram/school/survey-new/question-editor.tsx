import { Textarea, View } from '@tarojs/components'
import { kindNames, mostOptions, type Question } from '../../../shared/surveys/form'
import { Button } from '../../components/button'
import { Field } from '../../fields/field'
import { TextField } from '../../fields/text-field'
import './compose.scss'

interface EditorProps {
  number: number
  question: Question
  change(question: Question): void
  done(): void
  remove(): void
}

const textKind = { kind: 'text', min: 1, max: 100 } as const

/** A line for each option: nothing is easier to type, to paste and to put in another order. */
function OptionLines({ question, change }: Pick<EditorProps, 'question' | 'change'>) {
  if (question.kind !== 'choice') return null
  const label = `选项，每行一个，最多 ${mostOptions} 个`
  return (
    <Field label={label} isWide>
      <Textarea
        id="options"
        className="text-box is-long"
        value={question.options.join('\n')}
        maxlength={-1}
        placeholder={'例如：\n太多\n合适\n太少'}
        placeholderClass="text-placeholder"
        ariaLabel={label}
        onInput={({ detail }) => change({ ...question, options: detail.value.split('\n') })}
      />
    </Field>
  )
}

export function QuestionEditor({ number, question, change, done, remove }: EditorProps) {
  return (
    <View className="compose-row">
      <View className="compose-number">{`第 ${number} 题 · ${kindNames[question.kind]}`}</View>
      <TextField
        name="question-text"
        label="题目"
        kind={textKind}
        value={question.text}
        problem={undefined}
        placeholder="问什么，一句话"
        onChange={(text) => change({ ...question, text: String(text) })}
      />
      <OptionLines {...{ question, change }} />
      <View className="lead-actions">
        <Button id="question-done" text="好了" onClick={done} />
        <Button id="question-remove" kind="quiet" text="删去这道题" onClick={remove} />
      </View>
    </View>
  )
}
