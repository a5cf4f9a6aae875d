/** The evening's reminders of a county through the real timer function in virtual time. */
import { joinKey } from '../../../shared/keys'
import { loadFunctions } from './bundle'
import { Chance } from './chance'
import { Clock } from './clock'
import { type County, fillCounty, guardianOf, schoolOf, today } from './county'
import { usualStore } from './simulate'
import { VirtualStore } from './store'

export interface Told {
  /** Runs of the timer, a minute apart, and the longest in seconds. */
  runs: number
  longest: number
  /** Seconds from the hour to the last message. */
  seconds: number
  messages: number
  requests: number
}

export interface Wish {
  county: County
  /** Guardians in each school who are to be reminded at this hour. */
  reminded: number
  /** Milliseconds that WeChat takes for a message. */
  sending: number
}

const hour = '20:30'
const minute = 60_000
const mostRuns = 30

function fillReminders(store: VirtualStore, { county, reminded }: Wish): void {
  for (let school = 0; school < county.schools; school++) {
    const wishes = Array.from({ length: reminded }, (_, pupil) => {
      const own = { school: schoolOf(school), account: guardianOf(pupil, 0) }
      return {
        ...{ _id: joinKey(own.school, own.account), ...own, rev: 1, hour, recent: [] },
        ...{ left: { evening: 1, visit: 0, survey: 0 }, since: { evening: '', visit: '', survey: '' } },
      }
    })
    store.documents('reminders').insert(wishes)
  }
}

/** Fires the timer at the hour, and each minute from then on, until nothing is left. */
export async function simulateNotices(wish: Wish): Promise<Told> {
  const began = Date.parse(`${today}T${hour}:00+08:00`)
  const clock = new Clock(began)
  const store = new VirtualStore(clock, usualStore, new Chance('store', 'notices'))
  fillCounty(store, wish.county)
  fillReminders(store, wish)
  const told: Told = { runs: 0, longest: 0, seconds: 0, messages: 0, requests: 0 }
  const send = async () => {
    await clock.sleep(wish.sending)
    told.messages++
    told.seconds = (clock.now - began) / 1000
    return { result: { errcode: 0 } }
  }
  const { notices } = await loadFunctions(clock, new Chance('functions', 'notices'), {
    ...{ store, sendMessage: send },
    ask: (work, written) => store.ask(work, written),
    sleep: (milliseconds) => clock.sleep(milliseconds),
  })
  const context = { environment: { TRIGGER_SRC: 'timer' }, time_limit_in_ms: minute }
  for (let left = 1; left > 0 && told.runs < mostRuns; told.runs++) {
    clock.now = Math.max(clock.now, began + told.runs * minute)
    const from = clock.now
    const run = notices({ TriggerName: told.runs === 0 ? 'evening' : 'rest' }, context).then((reply) => {
      told.longest = Math.max(told.longest, (clock.now - from) / 1000)
      return (reply as { data: { left: number } }).data.left
    })
    await clock.runOut()
    left = await run
  }
  told.requests = store.seen.requests
  return told
}
