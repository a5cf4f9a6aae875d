/** Phones of people of a school, with the functions behind them as they are deployed. */
import { startStore } from '../../../scripts/lib/replay'
import { openCast, type Person, type School } from '../../cast'
import { Phone } from './phone'
import { tooHeavy } from './weight'

/** The school that the app asks for: its own unless it is built for another (config/index.ts). */
const builtFor = process.env['TARO_APP_SCHOOL'] ?? 'lanshan'

type Cast = Awaited<ReturnType<typeof openCast>>

/**
 * Of each test: a school of its own, in a store that the file shares, and phones in it. None may draw more than a phone
 * draws with ease. `alone`: each school has a store of its own, for what is done to a store as a whole.
 */
export function withPhones({ alone = false } = {}) {
  let cast: Cast | undefined
  let school: School
  const phones: Phone[] = []
  const close = async () => {
    await cast?.close()
    cast = undefined
  }
  beforeEach(async () => {
    cast ??= await openCast((dataDir) => startStore(dataDir, false))
    school = await cast.found()
  })
  afterEach(async () => {
    if (alone) await close()
    expect(phones.splice(0).flatMap(({ drawn }) => tooHeavy(drawn))).toEqual([])
  })
  afterAll(close)
  /** The app asks for the one school that it was built for, and is given the test's own. */
  const ask = (person: Person, name: string, event: unknown) => {
    expect(event).toMatchObject({ school: builtFor })
    return school.invoke(name, { ...(event as object), school: school.id }, { openid: person })
  }
  const phoneOf = (person: Person): Phone => {
    const phone = new Phone((name, event) => ask(person, name, event))
    phones.push(phone)
    return phone
  }
  return { school: () => school, phoneOf, ask }
}

type Stored = Record<string, Record<string, unknown[]>>

/** How many versions are kept of all records of a type: a record that was sent twice and kept twice has two. */
export function versionsKept(school: School, type: string): number {
  const records = school.documents('ledgers').map((ledger) => (ledger['records'] as Stored)[type] ?? {})
  return records.flatMap((byKey) => Object.values(byKey).flat()).length
}
