/** Phones with the app's own outbox: what they are not answered stays there and is sent again. */
import type { CloudBase } from '../../local/cloudbase'
import { callsOf, CallRefused } from '../../miniprogram/call'
import { type Entry, type Logged } from '../../miniprogram/outbox/entry'
import { type Box, emptyBox, isWaiting, put } from '../../miniprogram/outbox/list'
import { type Sender, senderOver } from '../../miniprogram/outbox/sender'
import { type Store, storeOver } from '../../miniprogram/outbox/store'
import { doorOf, type RecordDoor } from '../../shared/doors'

export interface Phone {
  store: Store
  sender: Sender
  /** Problems that this phone was told, by code. */
  told: string[]
}

/** A phone of one person, at a time of the school's clock. */
export function phoneOf(cloud: CloudBase, school: string, person: string, at: Date): Phone {
  let kept: Box = emptyBox
  const told: string[] = []
  const store = storeOver({ load: () => kept, save: (box) => void (kept = box) })
  const call = callsOf((name, event) => cloud.invoke(name, event, { openid: person }, at), school)
  const sender = senderOver({
    store,
    send: async (door, action, input) => {
      try {
        const data: unknown = await call(door as RecordDoor, action as 'log', input as never)
        for (const answer of (data as { answers: { ok: boolean; problem?: { code: string } }[] }).answers)
          if (answer.problem) told.push(answer.problem.code)
        return { data }
      } catch (error) {
        told.push(error instanceof CallRefused ? error.problem.code : String(error))
        throw error
      }
    },
    // The tests say when the pause is over.
    later: () => () => undefined,
    chance: () => 1,
    told: () => undefined,
  })
  return { store, sender, told }
}

/** Writes records into the phone's outbox, each under a mutation id of its own. */
export function write(phone: Phone, name: string, records: Logged[]): void {
  const entries = records.map((logged, index): Entry => ({
    ...logged,
    ...{ mutation: `${name}-${index}`, door: doorOf(logged.record), title: logged.record.type },
    place: `${name}-${index}`,
  }))
  phone.store.change((box) => put(box, entries)[0])
}

export const isEmpty = ({ store }: Phone): boolean => !store.get().entries.some(isWaiting)
