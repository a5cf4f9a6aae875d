/**
 * A store of whose requests one in five fails, before or after it was carried out: nobody is told anything but "done" or
 * "busy", nothing is lost, and nothing counts twice. Phones send again what their outbox holds.
 */
import { canonical } from '../../cloudfunctions/lib/canonical'
import type { CloudBase } from '../../local/cloudbase'
import type { Logged } from '../../miniprogram/outbox/entry'
import { clientOf } from '../../miniprogram/client'
import { importSchool, operate } from '../../scripts/lib/import-school'
import { bigSchool } from '../bench/big-school'
import { isEmpty, type Phone, phoneOf, write } from './store-trouble-phones'
import { type Line, openOnLine, troubleOf } from './store-trouble-support'
import { withoutMarks } from '../support/secret'

const pupils = 80
const days = ['2026-10-12', '2026-10-13', '2026-10-14']
const lastDay = '2026-10-14'
const evening = new Date(`${lastDay}T20:00:00+08:00`)
const before = (date: string) => `${date.slice(0, 8)}${Number(date.slice(8)) - 1}`

let cloud: CloudBase
let line: Line
let close: () => Promise<void>

beforeAll(async () => {
  ;({ cloud, line, close } = await openOnLine())
})
afterAll(() => close())

const nightOf = (student: string, date: string, bed = '21:00'): Logged => ({
  record: { type: 'sleep', student, date, bed_at: `${before(date)}T${bed}`, wake_at: `${date}T07:00` },
})

function eveningOf(student: string, date: string): Logged[] {
  const own = { student, date }
  return [
    nightOf(student, date),
    { record: { type: 'home_study', ...own, minutes: 40 } },
    { record: { type: 'reading', ...own, minutes: 25, book: '城南旧事', finished: false } },
  ]
}

/** A family's three evenings, of which it corrects one and takes another back, and its ballot. */
function familys(index: number): Logged[] {
  const student = `pupil${index}`
  const took: Logged = { record: { type: 'withdraw', of: 'reading', student, date: days[0]! } }
  const ballot: Logged = {
    record: { type: 'ballot', survey: 'autumn', student, rating: (index % 5) + 1 },
    answers: {},
  }
  const corrected = nightOf(student, days[1]!, '22:30')
  return [...days.flatMap((date) => eveningOf(student, date)), corrected, took, ballot]
}

function teachers(): Logged[] {
  const own = { class: 'class0' }
  return days.flatMap((date) => [
    { record: { type: 'exercise', ...own, date, minutes: 60 } },
    { record: { type: 'class_meeting', ...own, date, topic: '安全' } },
    {
      record: {
        ...{ type: 'home_visit', visit: `visit-${date}`, student: 'pupil3', date, mode: 'phone' },
        ...{ topics: ['study'], note: '谈了阅读' },
      },
    },
  ])
}

const admins: Logged[] = days.map((date) => ({ record: { type: 'flag_ceremony', date } }))

async function schoolOf(id: string): Promise<Phone[]> {
  await importSchool(cloud, bigSchool(id, pupils), new Date('2026-08-31T08:00:00+08:00'))
  await clientOf((name, event) => cloud.invoke(name, event, { openid: 'admin' }, evening), id).log({
    ...{ mutation: 'opens' },
    record: { type: 'survey_open', survey: 'autumn', closes: lastDay },
  })
  const people: [string, Logged[]][] = [
    ...Array.from({ length: pupils }, (_, index): [string, Logged[]] => [`guardian${index}`, familys(index)]),
    ['teacher', teachers()],
    ['admin', admins],
  ]
  return people.map(([person, records]) => {
    const phone = phoneOf(cloud, id, person, evening)
    write(phone, person, records)
    return phone
  })
}

/** Everything sent once, and then again and again until nothing is left. How many requests the first time took. */
async function sendAll(phones: Phone[], during = 1): Promise<{ first: number; inAll: number }> {
  const began = line.asked
  await Promise.all(phones.map(({ sender }) => sender.flush()))
  const first = line.asked - began
  for (let time = 1; !phones.every(isEmpty); time++) {
    if (time > during) line.fate = () => 'well'
    if (time > 50) throw new Error('the phones do not get it sent')
    await Promise.all(phones.filter((phone) => !isEmpty(phone)).map((phone) => phone.sender.flush()))
  }
  return { first, inAll: line.asked - began }
}

/** Everything that is kept of a school but the sealed ballots, by id, in the same words for every school. */
function stateOf(id: string): Map<string, string> {
  const wordless = (text: string) => text.replaceAll(id, 'the school')
  const own = ['ledgers', 'classes'].flatMap((collection) => [...cloud.documents(collection)])
  const documents = own.filter(({ school }) => school === id)
  return new Map(
    documents.map((one) => [String(one._id).slice(id.length), withoutMarks(wordless(canonical(one)))]),
  )
}

/** Ids of documents that are not as they are without any trouble. */
function differencesOf(id: string): string[] {
  const state = stateOf(id)
  const ids = new Set([...state.keys(), ...sound.state.keys()])
  return [...ids].filter((one) => state.get(one) !== sound.state.get(one))
}

async function rebuilt(id: string): Promise<unknown[]> {
  const page = (await operate(cloud, 'rebuild', id, { after: '', size: 500 }, evening)) as {
    corrected: string[]
    republished: string[]
  }
  return [...page.corrected, ...page.republished]
}

async function resultOf(id: string) {
  const nextDay = new Date('2026-10-15T08:00:00+08:00')
  const client = clientOf((name, event) => cloud.invoke(name, event, { openid: 'principal' }, nextDay), id)
  const { card } = await client.call('school', 'card', {})
  const [finding] = card.requirements[11]!.indicators
  const { numerator, denominator, observed } = finding!
  return { numerator, denominator, observed }
}

let sound: { first: number; state: Map<string, string>; result: unknown }

beforeAll(async () => {
  const phones = await schoolOf('sound-one')
  const { first } = await sendAll(phones)
  sound = { first, state: stateOf('sound-one'), result: await resultOf('sound-one') }
  expect(phones.every(({ told }) => told.length === 0)).toBe(true)
})

describe.each([
  ['while the phones wait until it is over', 0],
  ['while the phones go on sending', 20],
])('one request in five fails, %s', (_, during) => {
  const id = `in-trouble-${during}`
  let phones: Phone[]
  let asked: { first: number; inAll: number }

  beforeAll(async () => {
    phones = await schoolOf(id)
    line.fate = troubleOf(0.2, during)
    asked = await sendAll(phones, during)
    line.fate = () => 'well'
  })

  test('everybody is told that it is done, or that the store is busy and the phone keeps it', () => {
    const told = phones.flatMap((phone) => phone.told)
    expect(told.length).toBeGreaterThan(0)
    expect([...new Set(told)]).toEqual(['busy'])
    expect(phones.flatMap(({ store }) => store.get().entries)).toEqual([])
  })

  test('what is kept is the same as without any trouble, and so is what came out of the box', async () => {
    expect(differencesOf(id)).toEqual([])
    expect(await resultOf(id)).toEqual(sound.result)
  })

  test('the sums are those of the records', async () => {
    expect(await rebuilt(id)).toEqual([])
  })

  test('at most a fifth more is asked of the store than the same work takes', () => {
    console.info(
      `requests: ${sound.first} without trouble; ${asked.first} in it (${(asked.first / sound.first).toFixed(3)} ×); ` +
        `${asked.inAll} until the last was sent (${(asked.inAll / sound.first).toFixed(3)} ×)`,
    )
    expect(asked.first).toBeLessThanOrEqual(1.2 * sound.first)
  })
})

test('while no request succeeds little is asked, and everything is kept', async () => {
  const phones = await schoolOf('silent-one')
  line.fate = () => 'refused'
  const began = line.asked
  await Promise.all(phones.map(({ sender }) => sender.flush()))
  expect(line.asked - began).toBeLessThan(0.5 * sound.first)
  expect(phones.every((phone) => !isEmpty(phone))).toBe(true)
  line.fate = () => 'well'
  await sendAll(phones)
  expect(differencesOf('silent-one')).toEqual([])
})

test.each(['silent', 'cut'] as const)(
  'a connection that is %s after a write is asked again',
  async (fate) => {
    const [phone] = await schoolOf(`connection-${fate}`)
    let asked = 0
    // The second request is the write itself.
    line.fate = () => (++asked === 2 ? fate : 'well')
    for (let time = 0; time < 3 && !isEmpty(phone!); time++) await phone!.sender.flush()
    expect([isEmpty(phone!), phone!.told.filter((code) => code !== 'busy')]).toEqual([true, []])
    line.fate = () => 'well'
    expect(await rebuilt(`connection-${fate}`)).toEqual([])
  },
)
