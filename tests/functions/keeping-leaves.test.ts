/**
 * Every leaf of what is stored of a child, by its path and with its value, whatever it is: a guardian's copy holds it as
 * it is, and erasing takes it away and leaves the others as they are.
 */
import { fieldOf, type Leaf, leavesOf } from '../../cloudfunctions/lib/keeping/inventoried'
import type { ExportItem, ExportPage } from '../../shared/keeping/export'
import { recordTypes } from '../../shared/records/index'
import type { AnyRecordType } from '../../shared/records/record'
import { type School, withSchools } from '../cast'
import { isAccount, ledgerIn } from './keeping-copy'
import { father, leavesIn, logAll, mother, plant, sweepOn, zeta } from './keeping-support'

const { found } = withSchools()
let school: School

beforeAll(async () => {
  school = await found()
  await plant(school)
})

const placeOf = ({ collection, kind, path }: Leaf) => `${collection} ${String(kind)} ${path}`
const isUnknown = (leaf: Leaf) => fieldOf(leaf) === undefined
const named = <Value>(leaves: readonly Leaf[], of: (leaf: Leaf) => Value): [string, Value][] =>
  leaves.map((leaf) => [leaf.path, of(leaf)])

const documentOf = (
  name: 'ledgers' | 'classes' | 'joins' | 'reminders',
  isIt: (one: Record<string, unknown>) => boolean,
) => school.documents(name).find(isIt) as Record<string, unknown>
const ledger = () => documentOf('ledgers', ({ _id }) => _id === `${school.id}/pupil/${zeta}`)
const entry = () =>
  (documentOf('classes', ({ class: own }) => own === 'class3').pupils as Record<string, object>)[zeta]
const leavesOfLedger = () => leavesOf('ledgers', ledger())

async function copied(): Promise<ExportItem[]> {
  const items: ExportItem[] = []
  for (let after: string | null = ''; after !== null;) {
    const page: ExportPage = await school.client(father).call('family', 'export', { student: zeta, after })
    items.push(...page.items)
    after = page.next
  }
  return items
}

describe('a copy', () => {
  let items: ExportItem[]
  beforeAll(async () => {
    items = await copied()
  })

  it('holds every leaf of the child’s ledger by its path, with its value', () => {
    const told = leavesOf('ledgers', ledgerIn(items, ledger()))
    const plain = (leaves: Leaf[]) =>
      new Map(named(leaves, ({ path, value }) => (isAccount(path) ? typeof value : value)))
    expect(plain(told)).toEqual(plain(leavesOfLedger()))
    const accounts = told.filter(({ path }) => isAccount(path)).map(({ value }) => value)
    expect(accounts.filter((words) => /[A-Za-z]/u.test(String(words)))).toEqual([])
  })

  it('holds what stands elsewhere: the class’s entry, the request to join, the reminder', () => {
    const { profile, tally } = ledgerIn(items, ledger()) as {
      profile: Record<string, unknown>
      tally: object
    }
    const { name, proxy, consent, roll, guardians } = profile
    const count = (guardians as string[]).length
    expect(entry()).toMatchObject({ name, proxy, consent, roll, tally, guardians: count })
    const own = items.find(({ part }) => part === '您自己的设置')?.data as {
      reminder: object
      joins: object[]
    }
    expect(own.joins).toEqual([documentOf('joins', ({ account }) => account === father)])
    expect(own.reminder).toEqual(documentOf('reminders', ({ account }) => account === father))
  })

  it('holds the mark of an answered survey, and when somebody looked', () => {
    const mark = school
      .documents('ballots')
      .flatMap(({ answered }) => (answered as Record<string, string>)[zeta] ?? [])
    expect(items.find(({ part }) => part === '满意度答卷')?.data).toEqual([
      { survey: 'autumn', mark: mark[0] },
    ])
    const looks = school.documents('reads').filter(({ students }) => (students as string[]).includes(zeta))
    expect(looks.length).toBeGreaterThan(0)
    const told = items
      .filter(({ part }) => part === '谁看过')
      .flatMap(({ data }) => data as { who: string; at: string }[])
    const sorted = (lines: unknown[]) => lines.map((line) => JSON.stringify(line)).sort()
    expect(sorted(told.map(({ who, at }) => [who, at]))).toEqual(
      sorted(looks.map(({ name, at }) => [name, at])),
    )
  })
})

const ofFamily = (recordTypes as readonly AnyRecordType[])
  .filter(({ group }) => group === 'family')
  .map(({ type }) => type)

/** Whether a leaf is of a record of the family’s group, or a sum of those. */
const isOfFamily = ({ path }: Leaf) => {
  const [place = '', type = ''] = path.split('.')
  return ['records', 'tally'].includes(place) && ofFamily.includes(type)
}
/** Empty maps and lists hold nothing. */
const isThere = ({ value }: Leaf) => !['{}', '[]'].includes(JSON.stringify(value))

/** What moves with any change: the numbering of versions, and what knows a retry. */
const isBookkeeping = ({ path }: Leaf) => /^(?:rev|recent|chain)|^records\..*\.n$/u.test(path)
const rest = (leaves: Leaf[]) =>
  new Map(
    named(
      leaves.filter((leaf) => !isOfFamily(leaf) && !isBookkeeping(leaf)),
      ({ value }) => value,
    ),
  )

it('erasing takes every leaf of the family’s records, and leaves every other with its value', async () => {
  const before = leavesOfLedger()
  expect(before.filter((leaf) => isOfFamily(leaf)).length).toBeGreaterThan(50)
  await school.client(mother).call('family', 'erase', { student: zeta, mutation: 'erase' })
  expect(
    leavesOfLedger()
      .filter((leaf) => isOfFamily(leaf))
      .filter(isThere),
  ).toEqual([])
  expect(rest(leavesOfLedger())).toEqual(rest(before))
  expect((entry() as { tally: object }).tally).toEqual(ledger().tally)
})

it('at last no leaf of the child is left anywhere', async () => {
  await logAll(school.at('2026-10-30T08:00'), 'adminSun', [
    { type: 'leave', student: zeta, date: '2026-10-30' },
  ])
  for (const date of ['2026-10-31', '2027-10-30', '2029-10-29', '2029-11-01']) {
    school.at(`${date}T00:05`)
    await sweepOn(school, date)
    expect(leavesIn(school).filter(isThere).filter(isUnknown).map(placeOf)).toEqual([])
  }
  const left = leavesOfLedger().filter(isThere)
  expect(left.filter((leaf) => fieldOf(leaf)?.of !== 'nobody').map(placeOf)).toEqual([])
  expect(entry()).toBeUndefined()
  for (const name of ['joins', 'reminders', 'reads', 'ballots', 'surveytexts'] as const) {
    const told = JSON.stringify(school.documents(name))
    expect([name, told.includes(zeta), told.includes(father)]).toEqual([name, false, false])
  }
})
