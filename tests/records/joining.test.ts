import { describeFields, type Kind, movesOf, refused } from './support'

const check: Kind = { takes: ['none', 'number'], refuses: ['birthday', '', null, 4] }
const word: Kind = { takes: ['', '石榴花开', '字'.repeat(20)], refuses: ['字'.repeat(21), null, 7] }
const flag: Kind = { takes: [true, false], refuses: ['yes', 1, null] }
const sample = { check: 'none', word: '', by_list: false }

describeFields('joining', { sample, kinds: { check, word, by_list: flag } })

it('asks for the word where a word is asked', () => {
  expect(refused('joining', { ...sample, check: 'word', word: ' ' })).toMatchObject({ field: 'word' })
})

it('moves nothing: no figure of the card hangs on it', () => {
  expect(movesOf('joining', sample)).toEqual({})
})
