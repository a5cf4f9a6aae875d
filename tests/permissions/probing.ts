/** Nobody can find out who exists: what is not there, and what is not theirs, is refused in the same words and calls. */
import { type Call, seen } from './asking'
import { columns } from './columns'
import { type About, aboutOf } from './inputs'
import type { Prepared } from './prepared'
import { unopened } from './people'
import { actionRows, type Row, rows } from './rows'

const nowhere: About = { student: 'nobody', class: 'nowhere', code: 'NOSUCH22', request: 'none', tie: 'none' }
const elsewhere: About = { ...nowhere, student: 'childThere', class: 'classThere' }
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
  (row) => row.before === undefined && inputOf(row, nowhere) !== inputOf(row, elsewhere),
)

async function answers({ world, known, now }: Prepared, row: Row, account: string) {
  const here = refusedTo(row, account).map((place) => aboutOf(place, known))
  const all: unknown[] = []
  for (const about of [nowhere, elsewhere, ...here]) {
    world.store.putBack(now)
    all.push(await seen(world, row.call(account, about)))
  }
  return all
}

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
    for (const row of actionRows) {
      world.store.putBack(now)
      const asking = (school: string): Call => ({ ...row.call('principal', about), school })
      const [none, closed] = [await seen(world, asking('none')), await seen(world, asking(unopened))]
      expect([row.title, closed]).toEqual([row.title, none])
      expect(none.told).toMatchObject({ code: 'not_open' })
    }
  })

  /** Answers of an action to several inputs, each from the same store. */
  async function told(account: string, of: 'family' | 'school', action: string, inputs: readonly object[]) {
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
      const [none, other] = await told(account, 'family', 'survey', [{ survey: 'none' }, { survey: 'there' }])
      expect(other).toEqual(none)
    }
    const texts = await told('principal', 'school', 'surveyTexts', [asked('none'), asked('there')])
    expect(texts[1]).toEqual(texts[0])
  })

  test('a code that there is not, and one that was revoked', async () => {
    const { world, known, now } = prepared()
    const code = known.code.class7!
    const join = { mutation: 'asks', name: '学生other', relation: '母亲' }
    for (const [action, more] of [
      ['invitation', {}],
      ['join', join],
    ] as const) {
      const ask = (asked: string): Call => ({ account: 'stranger', of: 'family', action, input: { ...more, code: asked } }) // prettier-ignore
      world.store.putBack(now)
      await seen(world, { account: 'admin', of: 'school', action: 'revoke', input: { class: 'class7' } })
      const [revoked, none] = [await seen(world, ask(code)), await seen(world, ask(nowhere.code))]
      expect([action, revoked]).toEqual([action, none])
    }
  })

  test('a request to join for a name of the roll, and for another', async () => {
    const { known } = prepared()
    const join = (name: string) => ({ mutation: 'asks', code: known.code.class3, name, relation: '母亲' })
    const [there, none] = await told('stranger', 'family', 'join', [join('学生child'), join('学生nobody')])
    expect(there).toEqual(none)
    expect(there).toMatchObject({ told: { ok: true } })
  })
}
