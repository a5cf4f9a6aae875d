import { versionNow } from '../../shared/consent/standing'
import { amy, changed, complaintOf, describeFields, flag, id, movesOf, whole } from './support'

describeFields('consent', {
  sample: { student: 'amy', given: true, version: 1 },
  kinds: { student: id, given: flag, version: whole(1) },
  optional: ['version'],
})

const after = (record: object, before: object = {}) =>
  changed('consent', { student: 'amy', ...record }, { ...amy, ...before })

it('changes nothing of the pupil but the consent', () => {
  expect(after({ given: true }, { consent: false })).toEqual({ ...amy, consent: true })
  expect(after({ given: false }, { consent: true })).toEqual({ ...amy, consent: false, hasRefused: true })
})

it('says to which text: the last word counts, and a refusal is to none', () => {
  const agreed = after({ given: true, version: 2 }, { consent: false, hasRefused: true })
  expect(agreed).toEqual({ ...amy, consent: true, consentVersion: 2 })
  expect(after({ given: false }, agreed)).toEqual({ ...amy, consent: false, hasRefused: true })
  expect(after({ given: true }, agreed)).toEqual({ ...amy, consent: true })
})

it('is to a text that there is', () => {
  expect(complaintOf('consent', { student: 'amy', given: true, version: versionNow() }, {})).toBeUndefined()
  const unknown = { student: 'amy', given: true, version: versionNow() + 1 }
  expect(complaintOf('consent', unknown, {})?.field).toBe('version')
})

it('moves no counter', () => {
  expect(movesOf('consent', { student: 'amy', given: true })).toEqual({})
})
