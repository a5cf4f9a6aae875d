/** Runs a county through the real functions in virtual time. */
import { loadFunctions } from './bundle'
import { Chance } from './chance'
import { Clock } from './clock'
import { type County, fillCounty, today } from './county'
import { evening, type Rates, type Scene, usualRates } from './evening'
import { Figures, type Line } from './figures'
import { Phones } from './phones'
import { Platform, type PlatformTraits } from './platform'
import { type StoreSeen, type StoreTraits, VirtualStore } from './store'
import { surveyHour } from './survey-hour'

export const usualStore: StoreTraits = {
  ...{ mean: 10, spread: 0.6, connections: 500, perSecond: Infinity, timeout: 4000 },
}
/** 128,000 MB of functions at a time in a region, at 256 MB each. */
export const usualPlatform: PlatformTraits = {
  ...{ coldStart: 200, computing: 5, mostInstances: 500, warm: 0, keptFor: 300_000 },
}

export interface Setting {
  county: County
  seconds: number
  what: 'evening' | 'survey hour'
  store?: Partial<StoreTraits>
  platform?: Partial<PlatformTraits>
  rates?: Partial<Rates>
  seed?: number
}

export interface Simulation {
  lines: Line[]
  refusals: Record<string, number>
  store: StoreSeen
  coldStarts: number
  mostInstances: number
  /** Requests to the store in a second, on average, and connections in use, on average. */
  requestsPerSecond: number
  connectionsInUse: number
  /** Shards that ballots were put into. */
  shards: number
  /** Bytes of the largest books of a class afterwards. */
  largestBooks: number
  /** Milliseconds of this machine. */
  took: number
}

const eveningOf = Date.parse(`${today}T19:00:00+08:00`)

/** Simulates so many seconds; the same setting gives the same figures. */
export async function simulate(setting: Setting): Promise<Simulation> {
  const began = performance.now()
  const { county, seconds, what, seed = 1 } = setting
  const clock = new Clock(eveningOf)
  const store = new VirtualStore(clock, { ...usualStore, ...setting.store }, new Chance('store', seed))
  fillCounty(store, county)
  const mains = await loadFunctions(clock, new Chance('functions', seed), {
    store,
    ask: (work, written) => store.ask(work, written),
    sleep: (milliseconds) => clock.sleep(milliseconds),
    sendMessage: () => clock.sleep(100).then(() => ({ result: { errcode: 0 } })),
  })
  const platform = new Platform(clock, { ...usualPlatform, ...setting.platform }, mains)
  const phones = new Phones(clock, platform, new Chance('phones', seed), new Figures())
  const scene: Scene = {
    clock,
    chance: new Chance('load', seed),
    phones,
    county,
    until: eveningOf + seconds * 1000,
  }
  const rates = { ...usualRates, ...setting.rates }
  if (what === 'evening') evening(scene, rates)
  else surveyHour(scene, seconds, rates)
  await clock.runOut()
  if (phones.waiting > 0) throw new Error(`${phones.waiting} calls never ended`)
  return figuresOf(setting, store, platform, phones.figures, performance.now() - began)
}

function figuresOf(
  { seconds }: Setting,
  store: VirtualStore,
  { coldStarts, mostInstances }: Platform,
  figures: Figures,
  took: number,
): Simulation {
  const books = [...store.documents('classes').all()].map((one) => Buffer.byteLength(JSON.stringify(one)))
  return {
    ...{
      lines: figures.lines(),
      refusals: figures.refusals,
      store: store.seen,
      coldStarts,
      mostInstances,
      took,
    },
    requestsPerSecond: store.seen.requests / seconds,
    connectionsInUse: store.seen.busy / (seconds * 1000),
    shards: [...store.documents('ballots').all()].length,
    largestBooks: books.reduce((most, bytes) => Math.max(most, bytes), 0),
  }
}
