/**
 * What becomes of all that is kept of a child: by the inventory every field is known, a guardian gets a copy of it, may
 * have erased what is theirs to erase, and after the retention time nothing is left of it anywhere.
 */
import { fieldOf } from '../../cloudfunctions/lib/keeping/inventoried'
import type { ExportPage } from '../../shared/keeping/export'
import { auditSchool } from '../../scripts/audit'
import { operate } from '../../scripts/lib/import-school'
import { planOf } from '../../scripts/sweep'
import { type School, sleepOf, withSchools } from '../cast'
import { codeOf } from './support'
import {
  father,
  leavesIn,
  logAll,
  mark,
  marked,
  mother,
  others,
  plant,
  sweepOn,
  zeta,
} from './keeping-support'

const { found } = withSchools()
let school: School

beforeAll(async () => {
  school = await found()
  await plant(school)
})

const ledger = () => school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/${zeta}`) as { records: Record<string, object>; profile?: object; tally: object } // prettier-ignore

it('the inventory knows every field that is stored', () => {
  const unknown = leavesIn(school).filter((leaf) => fieldOf(leaf) === undefined)
  expect(unknown.map(({ collection, kind, path }) => `${collection} ${String(kind)} ${path}`)).toEqual([])
})

async function copy(person = father): Promise<ExportPage[]> {
  const pages: ExportPage[] = []
  for (let after: string | null = ''; after !== null; after = pages.at(-1)!.next)
    pages.push(await school.client(person).call('family', 'export', { student: zeta, after }))
  return pages
}

it('a guardian gets a copy of every field of the child, and no account but their own', async () => {
  const text = JSON.stringify(await copy())
  const missing = leavesIn(school)
    .filter((leaf) => ['child', 'guardian'].includes(fieldOf(leaf)?.of ?? ''))
    .filter(({ value }) => typeof value === 'string' && value.includes(mark) && value !== father)
    .filter(({ collection, value }) => !text.includes(JSON.stringify(value)) && collection !== 'surveytexts')
  expect(missing.map(({ collection, path }) => `${collection} ${path}`)).toEqual([])
  expect(text).not.toContain(mother)
  expect(text).not.toContain('teacherLi')
})

/** The sign in what was typed; an id begins with it too, and goes on with letters. */
const typed = new RegExp(`${mark} `, 'gu')

it('what is to be read is in words: no name of a field, no id and no time as programs write it', async () => {
  const items = (await copy()).flatMap((page) => page.items)
  const said = items.flatMap(({ part, title, lines }) => [part, title, ...lines])
  const plain = said.map((line) => line.replace(typed, ''))
  expect(said.filter((line) => line.includes('的书')).length).toBeGreaterThan(0)
  expect(plain.filter((line) => /[a-z]{3,}|[{}]|\d{4}-\d\d-\d\d[T ]/u.test(line))).toEqual([])
  expect(said).toEqual(
    expect.arrayContaining(['入学时的班级：三年级(1)班', '睡眠 晚数：3', '体育 zeta 跳绳']),
  )
})

it('nobody else gets one, nor has anything erased', async () => {
  for (const person of ['teacherLi', 'principalChen', 'dadZhou'] as const) {
    const asked = { student: zeta }
    expect(await codeOf(school.client(person).call('family', 'export', asked))).toBe('forbidden')
    const erase = { ...asked, mutation: 'm' }
    expect(await codeOf(school.client(person).call('family', 'erase', erase))).toBe('forbidden')
  }
})

it('a guardian has the family’s records of one day erased, however old: those of other days stay, and the sums are theirs', async () => {
  const [day, ...left] = ['2026-10-12', '2026-10-13', '2026-10-14'] as const
  const erase = { student: zeta, mutation: 'erase a day', date: day }
  school.at('2026-10-20T08:00')
  await school.client(mother).call('family', 'erase', erase)
  await school.client(mother).call('family', 'erase', erase)
  const { records } = ledger()
  const kept = [records.sleep, records.home_study, records.reading].map((entries) =>
    Object.keys(entries ?? {}),
  )
  expect(kept).toEqual([left, left, left])
  expect(marked(school).filter((place) => place.includes(`的书 ${day}`) || place.includes('改过'))).toEqual(
    [],
  )
  const rebuilt = await operate(school.cloud, 'rebuild', school.id, { after: '', size: 500 })
  expect(rebuilt).toMatchObject({ corrected: [], republished: [], left: [] })
  expect((await auditSchool(school.cloud, school.id)).found).toEqual([])
  const { days } = await school.client(father).call('family', 'history', { student: zeta, month: '2026-10' })
  expect(days.map(({ date }) => date)).toEqual([...left].reverse())
})

it('a guardian has the family’s records erased: with their history, and nothing of anybody else', async () => {
  const before = others(school)
  const offered = async () => (await school.client(mother).call('family', 'mine', { student: zeta })).erasable
  expect(await offered()).toBe('家庭记录')
  await school.client(mother).call('family', 'erase', { student: zeta, mutation: 'erase' })
  const { records, tally } = ledger()
  expect(await offered()).toBe('')
  expect([records.sleep, records.home_study, records.reading]).toEqual([{}, {}, {}])
  expect(Object.keys(tally)).toEqual(expect.arrayContaining(['skill', 'fitness', 'visit_task']))
  expect(marked(school).filter((place) => place.includes('的书'))).toEqual([])
  expect(others(school)).toBe(before)
})

it('a late retry of an erasure leaves what was recorded since', async () => {
  await logAll(school, father, [sleepOf(zeta, '2026-10-14')])
  const { sleep } = ledger().records
  expect(Object.keys(sleep as object)).toHaveLength(1)
  await school.client(mother).call('family', 'erase', { student: zeta, mutation: 'erase' })
  expect(ledger().records.sleep).toEqual(sleep)
})

/** The findings of the card; of an old survey only what it came to is known for good. */
async function cardOf(): Promise<string> {
  const { requirements } = await school.card()
  const told = requirements.map(({ id, indicators }) =>
    indicators.map(({ key, numerator, denominator, observed }) => [
      ...[id, key, numerator, denominator, key === 'satisfaction' ? '' : observed],
    ]),
  )
  return JSON.stringify(told)
}

const typesLeft = () =>
  Object.entries(ledger().records).flatMap(([type, entries]) =>
    Object.keys(entries).length > 0 ? [type] : [],
  )

describe('after leaving', () => {
  const leaving = { type: 'leave', student: zeta, date: '2026-10-30' }

  beforeAll(async () => {
    school.at('2026-10-30T08:00')
    await logAll(school, father, [sleepOf(zeta, '2026-10-29')])
    await logAll(school, 'adminSun', [leaving])
    await sweepOn(school, '2026-10-31')
  })

  it('nothing goes before its time, but the request to join', async () => {
    const before = marked(school).filter((place) => !place.startsWith('joins'))
    await sweepOn(school, '2027-01-27')
    expect(marked(school)).toEqual(before)
  })

  it('the operator is told what a night would erase, and nothing is', async () => {
    const before = marked(school)
    const { due, beside } = await planOf(school.cloud, school.id, new Date('2027-12-01'))
    expect(due).toEqual([
      { student: 'gone', leftOn: '2026-09-20', groups: ['contact'] },
      { student: zeta, leftOn: '2026-10-30', groups: ['family', 'contact'] },
    ])
    const count = (name: string) => school.documents(name).length
    expect(beside).toEqual({ surveys: 0, reads: count('reads'), joins: 0, invitations: 0 })
    expect(beside.reads).toBeGreaterThan(0)
    const { beside: earlier } = await planOf(school.cloud, school.id, new Date('2027-11-30'))
    expect(earlier.reads).toBe(0)
    expect(marked(school)).toEqual(before)
  })

  it.each([
    ['2027-01-28', ['sleep'], ['home_visit', 'visit_answer', 'skill', 'enrol']],
    ['2027-10-30', ['home_visit', 'visit_answer', 'visit_task'], ['skill', 'fitness', 'enrol', 'consent']],
  ])(
    'on %s %j is gone and %j is there; the card and everybody else stay as they were',
    async (date, gone, left) => {
      school.at(`${date}T00:05`)
      const before = [others(school), await cardOf()]
      expect(typesLeft()).toEqual(expect.arrayContaining(gone))
      await sweepOn(school, date)
      expect(typesLeft().filter((type) => gone.includes(type))).toEqual([])
      expect(typesLeft()).toEqual(expect.arrayContaining(left))
      expect([others(school), await cardOf()]).toEqual(before)
    },
  )

  it('at last nothing is left of it in the whole store but the bare number of the ledger', async () => {
    school.at('2029-10-29T00:05')
    const before = [others(school), await cardOf()]
    await sweepOn(school, '2029-10-29')
    await sweepOn(school, '2029-11-01')
    const place = `${school.id}/pupil/${zeta}`
    expect(marked(school)).toEqual(
      expect.arrayContaining([`ledgers _id "${place}"`, `ledgers claims.0 "${place}"`]),
    )
    expect(marked(school).filter((found) => !found.includes(place))).toEqual([])
    expect(ledger().profile).toBeUndefined()
    expect([others(school), await cardOf()]).toEqual(before)
  })
})
