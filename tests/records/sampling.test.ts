import { describeFields, type Kind, movesOf, refused } from './support'

const mondays = (count: number) =>
  Array.from({ length: count }, (_, week) =>
    new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10),
  )

const weeks: Kind = {
  takes: [[], mondays(1), mondays(60), ['2026-11-16', '2026-09-14']],
  refuses: [
    ...[mondays(61), ['2026-09-14', '2026-09-14'], ['2026-09-15'], ['2026-09-13'], ['2026-02-30']],
    ...[null, 7, '2026-09-14', { 0: '2026-09-14' }, [7], [null]],
  ],
}

describeFields('sampling', { sample: { weeks: ['2026-09-14'] }, kinds: { weeks } })

it('tells that weeks are named by their Mondays', () => {
  expect(refused('sampling', { weeks: ['2026-09-14', '2026-09-22'] }).message).toContain('星期一')
})

it('moves nothing: no figure of the card hangs on it', () => {
  expect(movesOf('sampling', { weeks: ['2026-09-14'] })).toEqual({})
})
