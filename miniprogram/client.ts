/** Logging records: each goes through the function that takes it. */
import type { Answer } from '../cloudfunctions/lib/submit'
import { doorOf } from '../shared/doors'
import { type Call, callsOf, type Transport } from './call'

/** One record to log or withdraw, under a mutation id that stays the same however often it is sent. */
export interface LogItem {
  mutation: string
  record: Record<string, unknown>
  /** It was suggested and accepted as it stood: a guess rather than a measurement. */
  prefilled?: true
  /** Of a ballot: what is answered to the questions. */
  answers?: Record<string, unknown>
}

export interface Client {
  call: Call
  /** Logs records of one function in one call; an answer for each, in their order. */
  logAll(items: LogItem[]): Promise<Answer[]>
  log(item: LogItem): Promise<Answer>
}

/** Calls and logs through the same way. */
export function clientOver(call: Call): Client {
  const logAll = async (items: LogItem[]): Promise<Answer[]> => {
    const door = doorOf(items[0]?.record ?? {})
    return (await call(door, 'log', { items })).answers
  }
  return { call, logAll, log: async (item) => (await logAll([item]))[0] as Answer }
}

/** A client for one school over a transport. */
export const clientOf = (send: Transport, school: string): Client => clientOver(callsOf(send, school))
