/** Everything that is wrong with a record, told at once. */
import { homeVisit } from '../../shared/records/home-visit'
import { incident } from '../../shared/records/incident'
import { parseRecord, problemsOf } from '../../shared/records/parse'
import { refusalOf } from './support'

const right = { incident: 'i1', date: '2026-10-14', kind: 'x', status: 'reported', note: '家长反映' }

it('names every field that is wrong once, the first complaint first', () => {
  const wrong = { ...right, kind: '', date: 'today', note: '字'.repeat(2001) }
  const problems = problemsOf(incident, wrong)
  expect(problems.map(({ field }) => field).sort()).toEqual(['date', 'kind', 'note'])
  expect(problems[0]).toEqual(refusalOf(() => parseRecord(incident, wrong)))
})

it('has nothing to say of a record that is right', () => {
  const visit = {
    visit: 'v1',
    student: 's1',
    date: '2026-10-14',
    mode: 'online',
    topics: ['study'],
    note: '好',
  }
  expect(problemsOf(homeVisit, visit)).toEqual([])
})
