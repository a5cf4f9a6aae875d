/** A visit id that moved to another pupil raised a revision without publishing it; a rebuild then "mended" sound sums. */
import { rebuildSchool } from '../../scripts/rebuild'
import { withSchools } from '../cast'

const { found } = withSchools()

test('a rebuild after a reused visit id finds nothing to mend', async () => {
  const school = await found()
  const visit = {
    type: 'home_visit',
    visit: 'v1',
    date: '2026-10-14',
    mode: 'in_person',
    topics: ['study'],
    note: '好',
  }
  expect(await school.code('teacherLi', { ...visit, student: 'ming' })).toBe('accepted')
  expect(await school.code('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v1' })).toBe('accepted')
  expect(await school.code('teacherLi', { ...visit, student: 'lan' })).toBe('accepted')
  expect(await rebuildSchool(school.cloud, school.id)).toMatchObject({ corrected: [], republished: [] })
})

test('the answers leave the box once the result is kept', async () => {
  const school = await found()
  await school.log('adminSun', { type: 'survey_open', survey: 'autumn', closes: '2026-10-14' })
  await school.log('mumWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 5 })
  await school.cloud.fireTimer('nightly', new Date('2026-10-15T00:10:00+08:00'))
  expect(school.documents('ballots').map(({ sealed }) => sealed)).toEqual([''])
})
