/** A guardian's word on a home visit. It goes by way of the outbox itself: the home carries no declarations of records. */
import { useState } from 'react'
import type { Problem } from '../../shared/problems'
import type { FamilyVisit } from '../../shared/views/family'
import { isDone, isKept } from '../hooks/outcome'
import { newId } from '../new-id'
import type { Entry } from '../outbox/entry'
import { submitEntries } from '../outbox/outbox'

function entryOf({ student, visit }: FamilyVisit, tookPlace: boolean): Entry {
  const record = { type: 'visit_answer', student, visit, took_place: tookPlace }
  const place = ['visit_answer', JSON.stringify(student), JSON.stringify(visit)].join('|')
  return { mutation: newId(), door: 'family', record, title: '家访确认', place }
}

export interface Answering {
  /** What is on its way. */
  underWay: boolean | undefined
  /** What was said here, where it was said. */
  said: boolean | undefined
  /** It is on the phone and goes out by itself. */
  isKept: boolean
  problem: Problem | undefined
  answer(tookPlace: boolean): Promise<void>
}

/** `onSaid` is called once an answer is given. */
export function useVisitAnswer(visit: FamilyVisit, onSaid: () => void): Answering {
  const [underWay, setUnderWay] = useState<boolean>()
  const [said, setSaid] = useState<boolean>()
  const [outcome, setOutcome] = useState<Problem>()
  const answer = async (tookPlace: boolean) => {
    setUnderWay(tookPlace)
    const [became] = await submitEntries([entryOf(visit, tookPlace)])
    setUnderWay(undefined)
    setOutcome(became)
    if (!isDone(became)) return
    setSaid(tookPlace)
    onSaid()
  }
  return {
    ...{ underWay, said, isKept: isKept(outcome), answer },
    problem: isDone(outcome) ? undefined : outcome,
  }
}
