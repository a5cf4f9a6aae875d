/** Nobody can find out who exists: what is not there, and what is not theirs, is refused in the same words and calls. */
import type { Door } from '../../shared/doors'
import { type Call, logOf, seen } from './asking'
import { columns } from './columns'
import { type About, aboutOf } from './inputs'
import type { Known } from './known'
import type { Prepared } from './prepared'
import { unopened } from './people'
import { actionRows, type Row, rows } from './rows'

const nowhere: About = {
  student: 'nobody',
  class: 'nowhere',
  code: 'NOSUCH22',
  request: 'none',
  tie: 'none',
  founding: 'NOSUCH23',
  supervising: 'NOSUCH23',
  staffCode: 'NOSUCH25',
}
const there = { student: 'childThere', class: 'classThere' }
const elsewhere = (known: Known): About => ({ ...aboutOf(there, known), tie: nowhere.tie })
const accounts = ['classmatesMother', 'teacher', 'principal']

/** Every pupil and class that a column asks about, as an account may be refused it. */
const places = [
  ...new Map(columns.map(({ student, class: own }) => [student, { student, class: own }])).values(),
]
const refusedTo = (row: Row, account: string) =>
  places.filter((place) => row.told({ ...place, account, letter: '', words: '' }) === 'forbidden')

const inputOf = (row: Row, about: About) => {
  const { input } = row.call('', about)
  return JSON.stringify(input, (key, value: unknown) => (key === 'mutation' ? undefined : value))
}

/** Rows that ask for a pupil, a class or a request, and change nothing that others have written. */
const naming = rows.filter(
  (row) =>
    row.before === undefined &&
    inputOf(row, nowhere) !== inputOf(row, { ...nowhere, ...there, request: 'another' }),
)

async function answers({ world, known, now }: Prepared, row: Row, account: string) {
  const here = refusedTo(row, account).map((place) => aboutOf(place, known))
  const all: unknown[] = []
  for (const about of [nowhere, elsewhere(known), ...here]) {
    world.store.putBack(now)
    all.push(await seen(world, row.call(account, about)))
  }
  return all
}

/** What whoever leads a school does before it is open: for anybody else there is no such school. */
const onFirstDay = new Set([
  ...['imports', 'template', 'bring', 'part', 'stage', 'preview', 'importPage', 'applyImport', 'dropImport'],
])

/** A code names the school of these, and a district that of its own. */
const byCode = ['find', 'found', 'enter']
/** Whether it is asked of a school that is open; a desk is of none. */
const isOfASchool = ({ of, title }: Row) =>
  of !== 'desk' && !byCode.includes(title) && (of !== 'district' || title === 'looks')

export function describeProbing(prepared: () => Prepared): void {
  test.each(naming.map((row) => [`${row.of} ${row.title}`, row] as const))(
    '%s of what is not there, of another school, or not theirs',
    async (_, row) => {
      for (const account of accounts) {
        const all = await answers(prepared(), row, account)
        expect([account, ...all]).toEqual([account, ...all.map(() => all[0])])
      }
    },
  )

  test('what any account is told names no pupil and no member of staff', async () => {
    const { world, known, now } = prepared()
    const stranger = columns.find(({ account }) => account === 'stranger')!
    const open = actionRows.filter((row) => row.told(stranger) === 'own')
    expect(open.length).toBeGreaterThan(0)
    for (const row of open) {
      world.store.putBack(now)
      const { told } = await seen(world, row.call('stranger', aboutOf(stranger, known)))
      expect(told).toMatchObject({ ok: true })
      expect(JSON.stringify(told)).not.toMatch(/学生|职工|mother|father/iu)
    }
  })

  test('a school that there is not, and one that is not open', async () => {
    const { world, known, now } = prepared()
    const about = aboutOf(columns[0]!, known)
    // A computer may be signed in before a school is open, to set it up there; it tells nothing of any school.
    // The district's own name no school, but its district, and a code what it is of.
    for (const row of actionRows.filter(isOfASchool)) {
      world.store.putBack(now)
      const account = onFirstDay.has(row.title) ? 'stranger' : 'principal'
      const asking = (school: string): Call => ({ ...row.call(account, about), school })
      const [none, closed] = [await seen(world, asking('none')), await seen(world, asking(unopened))]
      expect([row.title, closed]).toEqual([row.title, none])
      expect(none.told).toMatchObject({ code: 'not_open' })
    }
  })

  /** Answers of an action to several inputs, each from the same store. */
  async function told(account: string, of: Door, action: string, inputs: readonly object[]) {
    const { world, now } = prepared()
    const all: unknown[] = []
    for (const input of inputs) {
      world.store.putBack(now)
      all.push(await seen(world, { account, of, action, input }))
    }
    return all
  }

  test('a survey that there is not, and one of another school', async () => {
    const asked = (survey: string) => ({ survey, question: 'q2', page: 0 })
    for (const account of ['mother', 'stranger']) {
      const [none, other] = await told(account, 'family', 'survey', [
        { survey: 'none' },
        { survey: 'thereSurvey' },
      ])
      expect(other).toEqual(none)
    }
    const texts = await told('principal', 'school', 'surveyTexts', [asked('none'), asked('thereSurvey')])
    expect(texts[1]).toEqual(texts[0])
  })

  test('a ballot to a survey that there is not, and to one of another school', async () => {
    const { world, now } = prepared()
    const all: unknown[] = []
    for (const survey of ['none', 'thereSurvey']) {
      world.store.putBack(now)
      all.push(await seen(world, logOf('mother', { type: 'ballot', survey, student: 'child', rating: 5 })))
    }
    expect(all[1]).toEqual(all[0])
    expect(all[0]).toMatchObject({ told: { code: 'not_found' } })
  })

  const join = { mutation: 'asks', name: '学生other', relation: '母亲' }
  const revoking: Call = { account: 'admin', of: 'school', action: 'revoke', input: { class: 'class7' } }

  test.each([
    ['invitation', {}],
    ['join', join],
  ])(
    '%s by a code that there is not, one of another school, a revoked one, one that is over',
    async (action, more) => {
      const { world, known, now } = prepared()
      const told = (code = '') =>
        seen(world, { account: 'stranger', of: 'family', action, input: { ...more, code } })
      const evening = world.now
      world.store.putBack(now)
      const none = await told(nowhere.code)
      expect(none).toMatchObject({ told: { code: 'not_found' } })
      expect(await told(known.code.classThere)).toEqual(none)
      await seen(world, revoking)
      expect(await told(known.code.class7)).toEqual(none)
      world.now += 15 * 86_400_000
      expect(await told(known.code.class3)).toEqual(none)
      world.now = evening
    },
  )

  test('a request to join for a name of the roll, and for another', async () => {
    const { known } = prepared()
    const named = (name: string) => ({ ...join, code: known.code.class3, name })
    const [one, none] = await told('stranger', 'family', 'join', [named('学生child'), named('学生nobody')])
    expect(one).toEqual(none)
    expect(one).toMatchObject({ told: { ok: true } })
  })
}
