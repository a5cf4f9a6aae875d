import { type Person, type School, withSchools } from '../cast'

const { found } = withSchools()
let school: School

const families: [Person, string][] = [
  ['mumWang', 'ming'],
  ['mumWang', 'hong'],
  ['teacherQin', 'lan'],
  ['grandmaZhao', 'boarder'],
  ['dadZhou', 'refuser'],
]

beforeEach(async () => {
  school = await found()
  await school.log('principalChen', { type: 'survey_open', survey: 'autumn', closes: '2026-10-16' })
})

async function vote(ratings: number[]): Promise<void> {
  for (const [index, rating] of ratings.entries()) {
    const [person, student] = families[index]!
    expect(await school.code(person, { type: 'ballot', survey: 'autumn', student, rating })).toBe('accepted')
  }
}

const satisfaction = async () => {
  const { indicators } = await school.requirement(12)
  return indicators.find(({ key }) => key === 'satisfaction')
}

test('no figure shows while a survey is open, nor on its last day', async () => {
  await vote([5, 5, 4, 3, 5])
  school.at('2026-10-16T23:59')
  expect(await satisfaction()).toMatchObject({ numerator: null, denominator: null, observed: 0 })
})

test('the day after closing its figures stand, with their interval', async () => {
  await vote([5, 5, 4, 3, 5])
  school.at('2026-10-17T08:00')
  expect(await satisfaction()).toMatchObject({
    ...{ status: 'not_met', numerator: 4, denominator: 5, observed: 5, expected: 6 },
    interval: [0.3755, 0.9638],
  })
})

test('a card at midnight and one after the timer agree', async () => {
  await vote([5, 5, 4, 3, 5])
  school.at('2026-10-17T00:00')
  const atMidnight = await satisfaction()
  await school.cloud.fireTimer('nightly', new Date('2026-10-17T00:10:00+08:00'))
  expect(await satisfaction()).toEqual(atMidnight)
})

test('four ballots give no figure, and none is kept', async () => {
  await vote([1, 1, 1, 1])
  school.at('2026-10-17T08:00')
  expect(await satisfaction()).toMatchObject({ status: 'insufficient', numerator: null, observed: 0 })
  const ledger = school.documents('ledgers').find(({ kind }) => kind === 'school')
  expect(ledger?.results).toEqual({ autumn: { tooFew: true } })
})

test('what is stored of a ballot names neither the answer, the guardian nor the time', async () => {
  await vote([2])
  const [shard] = school.documents('ballots')
  const fields = ['_id', 'answered', 'counters', 'format', 'rev', 'school', 'sealed', 'survey']
  expect(Object.keys(shard!).sort()).toEqual(fields)
  expect(Object.keys(shard!.answered as object)).toEqual(['ming'])
  expect(JSON.stringify(shard)).not.toMatch(/mumWang|2026-10|rating/u)
})

test('a ballot leaves the ledger of its pupil as it was', async () => {
  const before = JSON.stringify(school.documents('ledgers'))
  await vote([5])
  expect(JSON.stringify(school.documents('ledgers'))).toBe(before)
})
