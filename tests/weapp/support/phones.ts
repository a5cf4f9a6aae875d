/** Phones of people of the school that the app is built for, with the functions behind them. */
import { openCast, type Person, type School } from '../../cast'
import { Phone } from './phone'
import { tooHeavy } from './weight'

/** The app's own unless it is built for another (config/index.ts). */
const builtFor = process.env['TARO_APP_SCHOOL'] ?? 'lanshan'

/** Of each test: a school of its own, and phones in it. None may draw more than a phone draws with ease. */
export function withPhones() {
  let cast: Awaited<ReturnType<typeof openCast>>
  let school: School
  const phones: Phone[] = []
  beforeEach(async () => {
    cast = await openCast()
    school = await cast.found({ id: builtFor })
  })
  afterEach(async () => {
    await cast.close()
    expect(phones.splice(0).flatMap(({ drawn }) => tooHeavy(drawn))).toEqual([])
  })
  const phoneOf = (person: Person): Phone => {
    const phone = new Phone((name, event) => school.invoke(name, event, { openid: person }))
    phones.push(phone)
    return phone
  }
  return { school: () => school, phoneOf }
}

type Stored = Record<string, Record<string, unknown[]>>

/** How many versions are kept of all records of a type: a record that was sent twice and kept twice has two. */
export function versionsKept(school: School, type: string): number {
  const records = school.documents('ledgers').map((ledger) => (ledger['records'] as Stored)[type] ?? {})
  return records.flatMap((byKey) => Object.values(byKey).flat()).length
}
