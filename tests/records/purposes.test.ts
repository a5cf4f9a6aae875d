/** Whatever is kept of a child says what for, field by field, with what else it is kept, and who may see it. */
import { recordTypes } from '../../shared/records/index'
import { labels } from '../../shared/records/labels'
import type { AnyRecordType } from '../../shared/records/record'

const ofPupils = (recordTypes as readonly AnyRecordType[]).filter(({ ledger }) => ledger === 'pupil')
const isTold = (words: string | undefined) => /\p{Script=Han}{3}/u.test(words ?? '')

it.each(ofPupils.map((type) => [type.type, type] as const))('%s', (_, type) => {
  const { purpose, seenBy, purposes = {}, fields } = type
  expect(isTold(purpose) && isTold(seenBy)).toBe(true)
  expect(Object.keys(purposes).sort()).toEqual(Object.keys(fields).sort())
  expect(Object.entries(purposes).filter(([, words]) => !isTold(words))).toEqual([])
  expect(Object.keys(fields).filter((field) => !Object.hasOwn(labels, field))).toEqual([])
  const apart = Object.entries(type.apart ?? {})
  expect(apart.filter(([field, words]) => !isTold(words) || !Object.hasOwn(labels, field))).toEqual([])
})

it('is kept by consent where it needs one, and else as what a school has to keep; a ballot is in no ledger', () => {
  const grouped = ofPupils.map(({ type, group }) => [type, group])
  const expected = ofPupils.map(({ type, needsConsent, authored, beside }) => {
    const isContact = authored === true || beside !== undefined || type === 'visit_task'
    return [type, type === 'ballot' ? undefined : needsConsent ? 'family' : isContact ? 'contact' : 'school']
  })
  expect(grouped).toEqual(expected)
})
