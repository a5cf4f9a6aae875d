import { acceptedAs, withAccepted, withoutDigest } from '../../cloudfunctions/lib/accepted'

const accepted = (mutation: string, digest = 'abc', version = 1) => ({ mutation, digest, version })

test('a submission is found by its whole mutation id', () => {
  const recent = withAccepted(withAccepted([], accepted('two words', 'd1', 3)), accepted('words', 'd2', 4))
  expect(acceptedAs(recent, 'two words')).toEqual(accepted('two words', 'd1', 3))
  expect(acceptedAs(recent, 'words')).toEqual(accepted('words', 'd2', 4))
  expect(acceptedAs(recent, 'word')).toBeUndefined()
})

test('the last hundred are remembered', () => {
  let recent: string[] = []
  for (let index = 0; index <= 100; index++) recent = withAccepted(recent, accepted(`m${index}`))
  expect(recent).toHaveLength(100)
  expect(acceptedAs(recent, 'm0')).toBeUndefined()
  expect(acceptedAs(recent, 'm1')).toEqual(accepted('m1'))
})

test('a digest may be erased and the id still be known', () => {
  const [text] = withAccepted([], accepted('m1'))
  expect(acceptedAs([withoutDigest(text!)], 'm1')).toEqual(accepted('m1', ''))
})
