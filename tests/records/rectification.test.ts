import { complaintOf, date, describeFields, id, oneOf, text, whole } from './support'

const item = {
  ...{ rectification: 'i1', requirement: 8, indicator: 'sleep_reached', scope: 'primary', what: '睡眠' },
  ...{ who: 'teacherLi', until: '2026-11-30', measures: '', follows: 'i0' },
}

describeFields('rectification', {
  sample: item,
  kinds: {
    ...{ rectification: id, requirement: whole(1, 99), indicator: id, scope: id, what: text(1, 500) },
    ...{ who: id, until: date, measures: text(0, 2000), follows: id },
  },
  defaults: { measures: '' },
  optional: ['indicator', 'scope', 'follows'],
})

describe('an item', () => {
  const complaint = (record: object, known: Parameters<typeof complaintOf>[2] = {}) =>
    complaintOf('rectification', { ...item, ...record }, { today: '2026-10-14', ...known })?.field

  it('may get another day, other hands and other measures', () => {
    const changed = { until: '2026-12-20', who: 'teacherQin', measures: '班会' }
    expect(complaint(changed, { inForce: item })).toBeUndefined()
  })
  it.each(['requirement', 'indicator', 'scope', 'what', 'follows'])('keeps its %s', (field) => {
    expect(complaint({}, { inForce: { ...item, [field]: field === 'requirement' ? 9 : '别的' } })).toBe(field)
  })
  it('is not due before it is opened, but may stay overdue', () => {
    expect(complaint({ until: '2026-10-13' })).toBe('until')
    expect(complaint({ until: '2026-10-14' })).toBeUndefined()
    const overdue = { ...item, until: '2026-10-01' }
    expect(complaint({ until: '2026-10-01', measures: '加紧' }, { inForce: overdue })).toBeUndefined()
    expect(complaint({ until: '2026-10-02' }, { inForce: overdue })).toBe('until')
  })
  it('stays as it was once it has ended', () => {
    expect(complaint({ measures: '班会' }, { inForce: item, beside: { rectification_end: {} } })).toBe(
      'rectification',
    )
  })
})

const note = { rectification: 'i1', entry: 'n1', note: '开了家长会' }
describeFields('rectification_note', {
  sample: note,
  kinds: { rectification: id, entry: id, note: text(1, 2000) },
})

const end = { rectification: 'i1', reason: '并入年度计划' }
describeFields('rectification_end', { sample: end, kinds: { rectification: id, reason: text(1, 500) } })

const visit = { rectification: 'i1', entry: 'v1', date: '2026-10-14', result: 'partly', note: '有改进' }
describeFields('revisit', {
  sample: visit,
  kinds: {
    ...{ rectification: id, entry: id, date, note: text(1, 2000) },
    result: oneOf('settled', 'partly', 'unsettled'),
  },
})

it.each([
  ['rectification_note', note, 'note'],
  ['rectification_end', end, 'rectification'],
  ['revisit', visit, 'note'],
] as const)('%s is of an item that there is, and said once', (type, record, field) => {
  const beside = { rectification: item }
  expect(complaintOf(type, record, {})?.field).toBe('rectification')
  expect(complaintOf(type, record, { beside })).toBeUndefined()
  expect(complaintOf(type, record, { beside, inForce: record })?.field).toBe(field)
})
