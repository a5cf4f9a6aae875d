/** One part of the check-in: its form, whether it is logged at all, and what is recorded of it. */
import { useState } from 'react'
import { homeStudy } from '../../../shared/records/home-study'
import { reading } from '../../../shared/records/reading'
import type { RecordValue } from '../../../shared/records/record'
import { sleep } from '../../../shared/records/sleep'
import { type Form, useForm } from '../../fields/use-form'
import type { Measure } from '../averages'
import { type Filled, startOf } from '../evening'
import { loggedShare } from '../told'
import type { KeptPart } from './kept-evening'
import type { Subject } from './subject'

const shownFields = {
  sleep: ['bed_at', 'wake_at', 'nap'],
  home_study: ['minutes'],
  reading: ['minutes', 'book', 'finished'],
}
const declared = { sleep, home_study: homeStudy, reading }

export interface Part extends Filled {
  form: Form
  /** Whether it was saved on this screen. */
  isSaved: boolean
  /** Whether it was shown as something to be logged. */
  wasOn: boolean
  /** Whether the person left it out of an evening's records. */
  isLeftOut: boolean
  /** Whether anything was done to it here. */
  isChanged: boolean
  turn(isOn: boolean): void
  /** Its values are recorded now; undefined: it was taken back. */
  settle(kept: RecordValue | undefined): void
}

/**
 * A day of which something is recorded may lack the rest on purpose: nothing is added to it unasked. `left` is how the
 * part was left the last time, without being saved.
 */
export function usePart(measure: Measure, { day, usual }: Subject, left?: KeptPart): Part {
  const [start] = useState(() => startOf(measure, day, usual))
  const isStored = start.origin === 'stored'
  const wasOn = isStored || loggedShare(day) === 'none'
  const [isOn, turn] = useState(left?.isOn ?? wasOn)
  const [isSaved, setSaved] = useState(false)
  const [origin, setOrigin] = useState(start.origin)
  const [kept, setKept] = useState(isStored ? start.values : undefined)
  const refused = left?.problem ? { values: left.values, problem: left.problem } : null
  const form = useForm(declared[measure], left?.values ?? start.values, shownFields[measure], refused)

  const settle = (values: RecordValue | undefined) => {
    setKept(values)
    setSaved(values !== undefined)
    setOrigin(values === undefined ? 'nothing' : 'stored')
    turn(values !== undefined)
  }
  const { values } = form
  const isTouched = form.isTouched || left?.isTouched === true
  return {
    ...{ measure, isOn, wasOn, isTouched, origin, values, kept, form, isSaved, turn, settle },
    isLeftOut: wasOn && !isOn && !isStored,
    isChanged: isTouched || isOn !== wasOn,
  }
}
