import { describeFields, id, movesOf, whole } from './support'

const sample = { survey: 'q1', student: 'amy', rating: 4 }

describeFields('ballot', { sample, kinds: { survey: id, student: id, rating: whole(1, 5) } })

it('moves no counter of the pupil', () => {
  expect(movesOf('ballot', sample)).toEqual({})
})
