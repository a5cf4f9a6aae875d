import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import type { FieldOf } from '../../fields/use-form'

/** Not the name of a subject: a chip that opens a field for one. */
const another = '+'

interface SubjectFieldProps {
  field: FieldOf
  /** The class's subjects that nothing is recorded of yet. */
  subjects: readonly string[]
  /** Those that something is recorded of that day. */
  recorded: readonly string[]
  /** How the day is called. */
  word: string
}

/** A subject: the class's own as chips, any other one typed. */
export function SubjectField({ field, subjects, recorded, word }: SubjectFieldProps) {
  const { value, problem, onChange } = field
  const [isTyped, setTyped] = useState(subjects.length === 0)
  const isTaken = recorded.includes(String(value).trim())
  const choose = (one: unknown) => {
    setTyped(one === another)
    onChange(one === another ? '' : one)
  }
  const options = [...subjects, another].map((one) => [one, one === another ? '其他学科' : one] as const)
  return (
    <>
      <ChoiceField
        {...field}
        name="subject-chips"
        options={options}
        value={isTyped ? another : value}
        problem={isTyped ? undefined : problem}
        onChange={choose}
      />
      {isTyped && <TextField {...field} label="学科名称" placeholder="例如：书法" />}
      {isTyped && isTaken && (
        <View className="field-hint">{`${word}已有${String(value)}，保存后会更正那一条`}</View>
      )}
    </>
  )
}
