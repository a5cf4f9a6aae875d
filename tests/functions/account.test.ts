/** Whose an answer is, and that what waits on a phone is never logged as somebody else. */
import { accountOf } from '../../cloudfunctions/lib/account'
import { type Person, type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

type Reply = { ok: boolean; account?: string; at?: string; problem?: { code: string } }

const send = (person: Person, action: string, input: object, account?: string) =>
  school.invoke(
    'family',
    { action, school: school.id, input, ...(account !== undefined && { account }) },
    { openid: person },
  ) as Promise<Reply>

const items = { items: [{ mutation: 'm1', record: sleepOf('ming', today) }] }

test('an answer tells whose it is, by a name that does not tell the account, and when it was given', async () => {
  const one = await send('mumWang', 'home', {})
  const again = await send('mumWang', 'home', {})
  const other = await send('dadWang', 'home', {})
  expect(one).toMatchObject({ ok: true, at: '2026-10-14T20:00', account: again.account })
  expect(other.account).not.toBe(one.account)
  expect(one.account).toMatch(/^[\w-]{12}$/u)
  expect(accountOf('another school', 'mumWang')).not.toBe(one.account)
})

test('what is sent as one’s own is logged', async () => {
  expect(await send('mumWang', 'log', items, accountOf(school.id, 'mumWang'))).toMatchObject({ ok: true })
})

test('what is sent as another’s is refused whole, though the caller might log it', async () => {
  const before = school.digest()
  const reply = await send('dadWang', 'log', items, accountOf(school.id, 'mumWang'))
  expect(reply).toMatchObject({ ok: false, problem: { code: 'other_account' } })
  expect(school.digest()).toBe(before)
})
