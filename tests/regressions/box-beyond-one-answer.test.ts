/** The box of 2,000 families with words in their answers comes to more than an answer of the store may hold. */
import { survey, surveyOf } from '../functions/survey-support'
import { type Person, type School, withSchools } from '../cast'
import { sdkOf } from '../sdk'

const { found } = withSchools()
const families: [Person, string][] = [
  ['mumWang', 'ming'],
  ['mumWang', 'hong'],
  ['teacherQin', 'lan'],
  ['grandmaZhao', 'boarder'],
  ['dadZhou', 'refuser'],
]

async function enlargeShards(school: School): Promise<void> {
  const ballots = sdkOf(school.cloud).collection('ballots')
  await ballots.where({ school: school.id }).update({ large: 'x'.repeat(600_000) })
}

it('it is settled all the same', async () => {
  const school = await found()
  await surveyOf(() => school).open()
  for (const [person, student] of families)
    expect(await school.code(person, { type: 'ballot', survey, student, rating: 5 })).toBe('accepted')
  await enlargeShards(school)
  school.at('2026-10-17T08:00')
  const { indicators } = await school.requirement(12)
  expect(indicators.find(({ key }) => key === 'satisfaction')).toMatchObject({ numerator: 5, denominator: 5 })
})
