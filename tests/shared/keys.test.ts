import fc from 'fast-check'
import { joinKey, keyOf, splitKey, textOf } from '../../shared/keys'

const inherited = Object.getOwnPropertyNames(Object.prototype)
const awkward = fc
  .array(fc.constantFrom('.', '$', '/', '%', '_', '%2E', '语', '😀', ...inherited), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''))
/** Any text that a field lets through: well-formed, without the sign that the store cannot keep. */
const text = fc.oneof(fc.string({ unit: 'binary' }), awkward).filter((any) => !any.includes('\0'))

describe('a key', () => {
  it('gives its text back, so that no two texts share one', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(textOf(keyOf(any))).toBe(any)
      }),
    )
  })

  it('has no sign that the store or a joined key reads, and no inherited name', () => {
    fc.assert(
      fc.property(text, (any) => {
        const key = keyOf(any)
        expect(key).not.toMatch(/[.$/]|^_/u)
        expect(key in {}).toBe(false)
      }),
    )
  })

  it.each(['一年级(1)班', 'c11', 'st-11000', '2026-09-01', ''])('leaves "%s" as it is', (plain) => {
    expect(keyOf(plain)).toBe(plain)
  })

  it.each([
    ['a.b', 'a%2Eb'],
    ['$set', '%24set'],
    ['a/b', 'a%2Fb'],
    ['50%', '50%25'],
    ['_id', '%5Fid'],
    ['a_b', 'a_b'],
    ['constructor', '%63onstructor'],
    ['__proto__', '%5F_proto__'],
  ])('of %j is %s', (awkwardText, key) => {
    expect(keyOf(awkwardText)).toBe(key)
  })
})

describe('a joined key', () => {
  it('gives its parts back', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (parts) => {
        expect(splitKey(joinKey(...parts))).toEqual(parts)
      }),
    )
  })

  it('keeps parts apart that hold the separator', () => {
    expect(joinKey('a/b', 'c')).toBe('a%2Fb/c')
    expect(joinKey('a', 'b/c')).toBe('a/b%2Fc')
  })
})
