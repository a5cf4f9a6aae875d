/**
 * Logging from a screen. What is logged is on the phone before it is sent, and goes out by itself where there is no
 * network: a screen is told what became of it, and that it is kept is as good as done.
 */
import { useState } from 'react'
import { doorOf } from '../../shared/doors'
import type { Problem } from '../../shared/problems'
import { recordTypeOf } from '../../shared/records/index'
import { problemsOf } from '../../shared/records/parse'
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

/** All that is wrong with an entry before it is sent, by the rules of its own declaration. */
export function problemsBefore({ record: { type, ...fields } }: Entry): Problem[] {
  const declared = recordTypeOf(type)
  return declared === undefined ? [] : problemsOf(declared, fields)
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
    const before = entries.map((entry): Outcome => problemsBefore(entry)[0])
    if (before.some((problem) => problem !== undefined)) return before
    setBusy(true)
    const outcomes = await submitEntries(entries.map(waitingOf))
    setBusy(false)
    return outcomes
  }
  return { isBusy, log }
}
