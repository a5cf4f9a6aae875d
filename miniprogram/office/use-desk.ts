/**
 * Something that is done at the school's desk while one waits for it. It needs the network: what comes next depends on
 * the answer, so nothing of it is kept on the phone to go out later.
 */
import { useRef, useState } from 'react'
import { type Problem, Refusal } from '../../shared/problems'
import { CallRefused, type Functions, type InputOf, type OutputOf } from '../call'
import { submit } from '../cloud'
import { newId } from '../new-id'

type Desk = Functions['office']
type Sent<Of extends keyof Desk> = Omit<InputOf<Desk[Of]>, 'mutation'>

export interface AtDesk<Of extends keyof Desk> {
  isBusy: boolean
  problem: Problem | undefined
  /** The answer, or undefined where it was refused or did not come; `problem` then says why. */
  send(input: Sent<Of>): Promise<OutputOf<Desk[Of]> | undefined>
}

/** The same again, after an answer that was lost, is known by its mutation id; anything else has one of its own. */
function useMutation() {
  const last = useRef({ content: '', mutation: '' })
  return (input: unknown): string => {
    const content = JSON.stringify(input)
    if (last.current.content !== content) last.current = { content, mutation: newId() }
    return last.current.mutation
  }
}

export function useDesk<Of extends keyof Desk>(action: Of): AtDesk<Of> {
  const [isBusy, setBusy] = useState(false)
  const [problem, tell] = useState<Problem>()
  const mutationOf = useMutation()
  const send = async (input: Sent<Of>) => {
    setBusy(true)
    tell(undefined)
    try {
      const { data } = await submit('office', action, { mutation: mutationOf(input), ...input })
      return data as OutputOf<Desk[Of]>
    } catch (error) {
      tell((error instanceof CallRefused ? error : new Refusal('unanswered')).problem)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, problem, send }
}
