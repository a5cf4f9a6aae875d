import { amy, changed, describeFields, flag, id, movesOf } from './support'

describeFields('consent', { sample: { student: 'amy', given: true }, kinds: { student: id, given: flag } })

it.each([true, false])('changes nothing of the pupil but the consent: %s', (given) => {
  expect(changed('consent', { student: 'amy', given }, { ...amy, consent: !given })).toEqual({
    ...amy,
    consent: given,
  })
})

it('moves no counter', () => {
  expect(movesOf('consent', { student: 'amy', given: true })).toEqual({})
})
