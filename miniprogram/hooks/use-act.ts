/** An action other than logging that changes something: kept on the phone and sent by itself, as records are. */
import { useState } from 'react'
import type { Door } from '../../shared/doors'
import type { Functions, InputOf } from '../call'
import { newId } from '../new-id'
import { submitEntries } from '../outbox/outbox'
import type { Outcome } from './outcome'

/** How it is told while it waits. */
interface Told {
  /** In a word or two: "提醒时间". */
  title: string
  /** What it is about, so that a newer one takes the place of one that was refused; the action alone if absent. */
  place?: string
}

export interface Acting<Input> {
  isBusy: boolean
  /** What became of it; see {@link Outcome}. */
  act(input: Input): Promise<Outcome>
}

/** The action must be one that may be done twice, such as setting something: its answer may be lost. */
export function useAct<Name extends Door, Of extends keyof Functions[Name] & string>(
  door: Name,
  action: Of,
  { title, place = '' }: Told,
): Acting<InputOf<Functions[Name][Of]>> {
  const [isBusy, setBusy] = useState(false)
  const act = async (input: InputOf<Functions[Name][Of]>): Promise<Outcome> => {
    setBusy(true)
    const entry = { action, input: input as Record<string, unknown>, title, place: `${action}|${place}` }
    const [outcome] = await submitEntries([{ ...entry, mutation: newId(), door }])
    setBusy(false)
    return outcome
  }
  return { isBusy, act }
}
