/**
 * Logging from a screen. What is logged is on the phone before it is sent, and goes out by itself where there is no
 * network: a screen is told what became of it, and that it is kept is as good as done.
 */
import { useState } from 'react'
import { doorOf } from '../../shared/doors'
import { Refusal } from '../../shared/problems'
import { recordTypeOf } from '../../shared/records/index'
import { parseRecord } from '../../shared/records/parse'
import type { RecordValue } from '../../shared/records/record'
import { newId } from '../new-id'
import type { Entry as OutboxEntry } from '../outbox/entry'
import { submitEntries } from '../outbox/outbox'
import type { Outcome } from './outcome'

/**
 * A record to log, or a withdrawal; `prefilled` where it was suggested and accepted as it stood, `answers` beside a
 * ballot.
 */
export interface Entry {
  record: { type: string } & RecordValue
  prefilled?: boolean
  answers?: Record<string, number | string>
}

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

/** An entry as it waits, with its title and place by the declaration of its type. */
function waitingOf({ record, prefilled = false, answers }: Entry): OutboxEntry {
  const isWithdrawal = record.type === 'withdraw'
  const name = String(isWithdrawal ? record.of : record.type)
  const { title = '记录', key = [] } = recordTypeOf(name) ?? {}
  return {
    ...{ mutation: newId(), door: doorOf(record), record },
    ...(prefilled && { prefilled }),
    ...(answers && { answers }),
    title: isWithdrawal ? `撤回${title}` : title,
    place: [name, ...key.map((field) => JSON.stringify(record[field] ?? ''))].join('|'),
  }
}

export interface Logging {
  isBusy: boolean
  /** Logs entries, none of them if one is wrong in itself; an outcome for each. */
  log(entries: Entry[]): Promise<Outcome[]>
}

export function useLog(): Logging {
  const [isBusy, setBusy] = useState(false)
  const log = async (entries: Entry[]): Promise<Outcome[]> => {
    const before = entries.map(problemBefore)
    if (before.some((problem) => problem !== undefined)) return before
    setBusy(true)
    const outcomes = await submitEntries(entries.map(waitingOf))
    setBusy(false)
    return outcomes
  }
  return { isBusy, log }
}
