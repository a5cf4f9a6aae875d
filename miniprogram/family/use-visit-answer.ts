/** A guardian's word on a home visit. It goes by way of the outbox itself: the home carries no declarations of records. */
import { useState } from 'react'
import type { Problem } from '../../shared/problems'
import type { FamilyVisit } from '../../shared/views/family'
import { isDone } from '../hooks/outcome'
import { newId } from '../new-id'
import { type Entry, isLogged } from '../outbox/entry'
import { submitEntries } from '../outbox/outbox'
import { useOutbox } from '../outbox/use-outbox'

const placeOf = ({ student, visit }: FamilyVisit) =>
  ['visit_answer', JSON.stringify(student), JSON.stringify(visit)].join('|')

function entryOf(visit: FamilyVisit, tookPlace: boolean): Entry {
  const { student, visit: id } = visit
  const record = { type: 'visit_answer', student, visit: id, took_place: tookPlace }
  return { mutation: newId(), door: 'family', record, title: '家访确认', place: placeOf(visit) }
}

/** What waits on the phone to be said of a visit. */
function useWaiting(visit: FamilyVisit): boolean | undefined {
  const found = useOutbox()
    .waiting.filter(({ place }) => place === placeOf(visit))
    .at(-1)
  return found && isLogged(found) ? found.record.took_place === true : undefined
}

export interface Answering {
  /** What is on its way. */
  underWay: boolean | undefined
  /** What was said here, or waits on the phone. */
  said: boolean | undefined
  /** It is on the phone and goes out by itself. */
  isKept: boolean
  problem: Problem | undefined
  /** Whether it is recorded or kept. */
  answer(tookPlace: boolean): Promise<boolean>
}

export function useVisitAnswer(visit: FamilyVisit): Answering {
  const waiting = useWaiting(visit)
  const [underWay, setUnderWay] = useState<boolean>()
  const [said, setSaid] = useState<boolean>()
  const [problem, setProblem] = useState<Problem>()
  const answer = async (tookPlace: boolean) => {
    setUnderWay(tookPlace)
    const [outcome] = await submitEntries([entryOf(visit, tookPlace)])
    setUnderWay(undefined)
    setProblem(isDone(outcome) ? undefined : outcome)
    if (isDone(outcome)) setSaid(tookPlace)
    return isDone(outcome)
  }
  return { underWay, said: said ?? waiting, isKept: waiting !== undefined, problem, answer }
}
