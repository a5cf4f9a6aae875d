/** Where each child's ballot stands: what the school knows of it, and what still waits on this phone. */
import { useState } from 'react'
import type { ChildBallot, FamilySurvey } from '../../../shared/views/survey'
import { type Entry, isLogged } from '../../outbox/entry'
import { useOutbox } from '../../outbox/use-outbox'

export interface Standing extends Omit<ChildBallot, 'state'> {
  state: ChildBallot['state'] | 'waiting'
}

const isBallotOf = (entry: Entry, survey: string, student: string): boolean =>
  isLogged(entry) &&
  entry.record.type === 'ballot' &&
  entry.record.survey === survey &&
  entry.record.student === student

/** A child's ballot beside what waits, and what was sent from here since the answer came. */
export function standingOf(
  child: ChildBallot,
  survey: string,
  waiting: readonly Entry[],
  sent: readonly string[],
): Standing {
  if (child.state !== 'open') return child
  if (waiting.some((entry) => isBallotOf(entry, survey, child.student))) return { ...child, state: 'waiting' }
  return sent.includes(child.student) ? { ...child, state: 'answered' } : child
}

/** The child that the page was opened for, or else the first who may still be answered for. */
export const firstOf = (children: readonly Standing[], asked: string): Standing | undefined =>
  children.find(({ student }) => student === asked) ??
  children.find(({ state }) => state === 'open') ??
  children[0]

export function useStandings({ survey, children }: FamilySurvey): [Standing[], (student: string) => void] {
  const [sent, add] = useState<string[]>([])
  const { waiting } = useOutbox()
  const settle = (student: string) => add((before) => [...before, student])
  return [children.map((child) => standingOf(child, survey, waiting, sent)), settle]
}
