/** A suggestion that was accepted as it stood: the version remembers it, and nothing else changes. */
import { digestOfSums, rebuildSchool } from '../../scripts/rebuild'
import { type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const night = sleepOf('ming', today)

async function send(item: object) {
  const items = [{ mutation: 'm1', record: night, ...item }]
  const { answers } = await school.client('mumWang').call('family', 'log', { items })
  return answers[0]!
}

function versions(): Record<string, unknown>[] {
  const ledger = school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/ming`)
  const { sleep } = ledger!.records as { sleep: Record<string, Record<string, unknown>[]> }
  return sleep[today]!
}

it('is kept in the version, beside the value and not in it', async () => {
  expect(await send({ prefilled: true })).toEqual({ ok: true, version: 1 })
  const [version] = versions()
  expect(version).toMatchObject({ prefilled: true, by: 'mumWang', as: 'guardian' })
  expect(version?.value).not.toHaveProperty('prefilled')
})

it('is kept nowhere else', async () => {
  await send({ prefilled: true })
  const all = JSON.stringify([...school.documents('ledgers'), ...school.documents('classes')])
  expect(all.match(/prefilled/gu)).toHaveLength(1)
  const home = await school.client('mumWang').call('family', 'home', {})
  expect(JSON.stringify([home, await school.card()])).not.toContain('prefilled')
})

it.each([[{}], [{ prefilled: false }]])('is absent where it was not so: %j', async (item) => {
  await send(item)
  expect(versions()[0]).not.toHaveProperty('prefilled')
})

it('belongs to each version by itself', async () => {
  await send({ prefilled: true })
  await send({ mutation: 'm2' })
  expect(versions().map(({ prefilled }) => prefilled)).toEqual([true, undefined])
})

it('leaves the digest to the record: the retry that forgot it is the same submission', async () => {
  await send({ prefilled: true })
  expect(await send({})).toEqual({ ok: true, version: 1 })
  expect(versions()).toHaveLength(1)
})

it('leaves the sums as they are, and a rebuild bit for bit', async () => {
  await send({ prefilled: true })
  const before = digestOfSums(school.cloud)
  expect(await rebuildSchool(school.cloud, school.id)).toMatchObject({ corrected: [], republished: [] })
  expect(digestOfSums(school.cloud)).toBe(before)
})

it('is of the item: in the record it is an unknown field, and it is true or false', async () => {
  const answer = await send({ record: { ...night, prefilled: true } })
  expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid', field: 'prefilled' } })
  const event = {
    action: 'log',
    school: school.id,
    input: { items: [{ mutation: 'm', record: night, prefilled: 1 }] },
  }
  const reply = await school.invoke('family', event, { openid: 'mumWang' })
  expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid' } })
})

it('is not kept of a withdrawal', async () => {
  await send({})
  await send({
    mutation: 'm2',
    record: { type: 'withdraw', of: 'sleep', student: 'ming', date: today },
    prefilled: true,
  })
  expect(versions()[1]).not.toHaveProperty('prefilled')
})
