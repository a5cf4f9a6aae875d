/** A form of one record: its values as they were typed, and the problem of each field where there is one. */
import { useState } from 'react'
import type { Problem } from '../../shared/problems'
import { type FieldKind, kindOf } from '../../shared/records/fields'
import { labelOf } from '../../shared/records/labels'
import type { AnyRecordType, RecordValue } from '../../shared/records/record'
import { isLogged } from '../outbox/entry'
import { entryToMend } from '../outbox/outbox'
import { sentenceFor } from './screen-words'

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
  /** Shows what became of it: each problem goes to the field that it names. */
  show(...problems: (Problem | undefined)[]): void
  /** The first problem that none of the fields on the screen shows. */
  problem: Problem | undefined
}

/** What was not accepted the last time, to be mended. */
export interface Refused {
  values: RecordValue
  problem: Problem | undefined
}

/** The record of a type that the page was opened to mend. */
function refusedOf({ type }: Pick<AnyRecordType, 'type'>): Refused | null {
  const entry = entryToMend()
  if (entry === undefined || !isLogged(entry) || entry.record.type !== type) return null
  const { type: _type, ...values } = entry.record
  return { values, problem: entry.problem }
}

const known = (problems: readonly (Problem | undefined)[]): Problem[] =>
  problems.filter((problem) => problem !== undefined)

/**
 * A form of a record type that begins with some values. `shown` names the fields that the screen shows: a problem of
 * another one is the form's own. `refused` is what to mend: unless told otherwise, what the page was opened to mend.
 */
export function useForm(
  type: Pick<AnyRecordType, 'type' | 'fields'>,
  initial: RecordValue,
  shown: readonly string[],
  refused?: Refused | null,
): Form {
  const [before] = useState(() => (refused === undefined ? refusedOf(type) : refused))
  const [values, setValues] = useState({ ...initial, ...before?.values })
  const [isTouched, setTouched] = useState(before !== null)
  const [problems, setProblems] = useState(known([before?.problem]))

  const set = (changed: RecordValue) => {
    setValues((before) => ({ ...before, ...changed }))
    setTouched(true)
    setProblems((before) => before.filter(({ field }) => field === null || !(field in changed)))
  }
  const field = (name: string, label = labelOf(name)): FieldOf => {
    const schema = type.fields[name]
    if (schema === undefined) throw new Error(`${type.type} has no field ${name}`)
    const [kind, value] = [kindOf(schema), values[name]]
    const own = problems.find((problem) => problem.field === name)
    const onChange = (value: unknown) => set({ [name]: value })
    return { name, label, kind, value, problem: own && sentenceFor(own, { label, kind, value }), onChange }
  }
  return {
    ...{ values, isTouched, field, set },
    show: (...found) => setProblems(known(found)),
    record: { ...values, type: type.type },
    problem: problems.find((problem) => problem.field === null || !shown.includes(problem.field)),
  }
}
