import { stageOf, stages, systems } from '../../shared/stages'

it.each([
  ['6-3', [1, 2, 3, 4, 5, 6], [7, 8, 9]],
  ['5-4', [1, 2, 3, 4, 5], [6, 7, 8, 9]],
] as const)('%s has grades %j primary and %j junior', (system, primary, junior) => {
  expect(primary.map((grade) => stageOf(system, grade))).toEqual(primary.map(() => 'primary'))
  expect(junior.map((grade) => stageOf(system, grade))).toEqual(junior.map(() => 'junior'))
})

it('knows two systems, and primary before junior', () => {
  expect(systems).toEqual(['6-3', '5-4'])
  expect(stages).toEqual(['primary', 'junior'])
})
