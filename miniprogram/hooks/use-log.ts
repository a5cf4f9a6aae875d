/**
 * Logging from a screen. What is sent under a mutation id is sent again under the same one until it is answered, so
 * that a second tap, or a tap after a broken connection, records nothing twice.
 */
import { useRef, useState } from 'react'
import type { Answer } from '../../cloudfunctions/lib/submit'
import { type Problem, Refusal } from '../../shared/problems'
import { recordTypeOf } from '../../shared/records/index'
import { parseRecord } from '../../shared/records/parse'
import type { RecordValue } from '../../shared/records/record'
import { CallRefused } from '../call'
import { clientOver } from '../client'
import { call } from '../cloud'
import { newId } from '../new-id'

const client = clientOver(call)

/** A record to log, or a withdrawal; `prefilled` where it was suggested and accepted as it stood. */
export interface Entry {
  record: { type: string } & RecordValue
  prefilled?: boolean
}

/** What became of an entry: undefined where it was recorded. */
export type Outcome = Problem | undefined

/** What is wrong with an entry before it is sent, by the rules of its own declaration. */
export function problemBefore({ record: { type, ...fields } }: Entry): Outcome {
  const declared = recordTypeOf(type)
  if (declared === undefined) return undefined
  try {
    parseRecord(declared, fields)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
}

const outcomeOf = (answer: Answer | undefined): Outcome => (answer?.ok === false ? answer.problem : undefined)

const problemOf = (error: unknown): Problem =>
  error instanceof CallRefused ? error.problem : new Refusal('broken').problem

/** Nobody knows whether it was recorded, so it must be sent again as the same. */
const isUnsettled = (outcome: Outcome) => outcome?.code === 'busy' || outcome?.code === 'broken'

export interface Logging {
  isBusy: boolean
  /** Logs entries of one function in one call, none of them if one is wrong in itself; an outcome for each. */
  log(entries: Entry[]): Promise<Outcome[]>
}

export function useLog(): Logging {
  const [isBusy, setBusy] = useState(false)
  const mutations = useRef(new Map<string, string>())

  const itemOf = ({ record, prefilled }: Entry) => {
    const content = JSON.stringify(record)
    const mutation = mutations.current.get(content) ?? newId()
    mutations.current.set(content, mutation)
    return { mutation, record, ...(prefilled && { prefilled }) }
  }
  // What was recorded or refused is done with: the same content may be meant anew later.
  const settle = ({ record }: Entry, outcome: Outcome) => {
    if (!isUnsettled(outcome)) mutations.current.delete(JSON.stringify(record))
  }

  const send = async (entries: Entry[]): Promise<Outcome[]> => {
    try {
      const answers = await client.logAll(entries.map(itemOf))
      const outcomes = entries.map((_, index) => outcomeOf(answers[index]))
      entries.forEach((entry, index) => settle(entry, outcomes[index]))
      return outcomes
    } catch (error) {
      return entries.map(() => problemOf(error))
    }
  }

  const log = async (entries: Entry[]): Promise<Outcome[]> => {
    const before = entries.map(problemBefore)
    if (before.some((problem) => problem !== undefined)) return before
    setBusy(true)
    const outcomes = await send(entries)
    setBusy(false)
    return outcomes
  }
  return { isBusy, log }
}
