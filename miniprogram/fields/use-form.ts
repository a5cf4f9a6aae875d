/** A form of one record: its values as they were typed, and the problem of each field where there is one. */
import { useState } from 'react'
import type { Problem } from '../../shared/problems'
import { type FieldKind, kindOf } from '../../shared/records/fields'
import { labelOf } from '../../shared/records/labels'
import type { AnyRecordType, RecordValue } from '../../shared/records/record'

/** A field as its control needs it. The value is what was typed, right or wrong. */
export interface FieldOf {
  name: string
  label: string
  kind: FieldKind
  value: unknown
  problem: string | undefined
  onChange(value: unknown): void
}

export interface Form {
  values: RecordValue
  /** Whether anybody changed anything. */
  isTouched: boolean
  /** The record as it would be logged. */
  record: { type: string } & RecordValue
  field(name: string, label?: string): FieldOf
  set(values: RecordValue): void
  /** Shows what became of it: a problem goes to the field that it names. */
  show(problem: Problem | undefined): void
  /** The problem that none of the fields on the screen shows. */
  problem: Problem | undefined
}

/** A sentence with the field under the name that it has on the screen. */
export const inScreenWords = (sentence: string, field: string, label: string): string =>
  sentence.replace(`「${labelOf(field)}」`, `「${label}」`)

/**
 * A form of a record type that begins with some values. `shown` names the fields that the screen shows: a problem of
 * another one is the form's own.
 */
export function useForm(
  type: Pick<AnyRecordType, 'type' | 'fields'>,
  initial: RecordValue,
  shown: readonly string[],
): Form {
  const [values, setValues] = useState(initial)
  const [isTouched, setTouched] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const set = (changed: RecordValue) => {
    setValues((before) => ({ ...before, ...changed }))
    setTouched(true)
    setProblem((before) => (before?.field != null && before.field in changed ? undefined : before))
  }
  const field = (name: string, label = labelOf(name)): FieldOf => {
    const schema = type.fields[name]
    if (schema === undefined) throw new Error(`${type.type} has no field ${name}`)
    // The sentence names the field as the screen does.
    const own = problem?.field === name ? inScreenWords(problem.message, name, label) : undefined
    const onChange = (value: unknown) => set({ [name]: value })
    return { name, label, kind: kindOf(schema), value: values[name], problem: own, onChange }
  }
  const isShown = problem?.field != null && shown.includes(problem.field)
  return {
    ...{ values, isTouched, field, set, show: setProblem },
    record: { ...values, type: type.type },
    problem: isShown ? undefined : problem,
  }
}
