import {
  amy,
  changed,
  complaintOf,
  date,
  describeFields,
  flag,
  id,
  type Kind,
  oneOf,
  refused,
  text,
} from './support'

const sixGuardians = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6']
const guardians: Kind = {
  takes: [[], ['g1'], sixGuardians],
  refuses: [[...sixGuardians, 'g7'], ['g1', 'g1'], [''], ['字'.repeat(65)], [null], 'g1', null, 1, {}],
}
const person = { name: text(1, 40), gender: oneOf('男', '女'), guardians, proxy: flag, consent: flag }
const enrolment = {
  ...{ student: 'bo', class: 'c2', name: '小波', gender: '男', guardians: ['g1'], date: '2026-09-10' },
  ...{ proxy: true, consent: true },
}

describe('enrol', () => {
  describeFields('enrol', {
    sample: enrolment,
    kinds: { student: id, class: id, date, ...person },
    defaults: { proxy: false, consent: false },
  })

  it('takes no id that is in use', () => {
    expect(complaintOf('enrol', enrolment, { profile: undefined })).toBeUndefined()
    expect(complaintOf('enrol', enrolment, { profile: amy })?.field).toBe('student')
  })

  it('puts a pupil on the roll', () => {
    expect(changed('enrol', enrolment)).toEqual({
      ...{ student: 'bo', name: '小波', gender: '男', guardians: ['g1'], proxy: true, consent: true },
      roll: { enrolledOn: '2026-09-10', enrolledIn: 'c2', leftOn: null, moves: {}, books: ['c2'] },
    })
  })
})

describe('amend', () => {
  const { student, name, gender, guardians: ties, proxy, consent } = enrolment
  describeFields('amend', {
    sample: { student, name, gender, guardians: ties, proxy, consent },
    kinds: { student: id, ...person },
    optional: Object.keys(person),
  })

  it.each([{ name: '艾美' }, { gender: '男' }, { guardians: [] }, { proxy: true }])(
    'changes %j alone',
    (change) => {
      expect(changed('amend', { student: 'amy', ...change }, amy)).toEqual({ ...amy, ...change })
    },
  )

  it.each([
    [true, { consent: true }],
    [false, { consent: false, hasRefused: true }],
  ])('changes the consent on paper to %s: to no text of the app', (consent, expected) => {
    const { consentVersion: _, ...before } = { ...amy, consentVersion: 2 }
    expect(changed('amend', { student: 'amy', consent }, { ...before, consentVersion: 2 })).toEqual({
      ...before,
      ...expected,
    })
  })

  it('changes at least one thing', () => {
    expect(refused('amend', { student: 'amy' })).toMatchObject({ code: 'invalid' })
  })

  it('does not change the class or the roll', () => {
    expect(refused('amend', { student: 'amy', class: 'c2' })).toMatchObject({
      code: 'invalid',
      field: 'class',
    })
    expect(refused('amend', { student: 'amy', date: '2026-09-01' })).toMatchObject({ field: 'date' })
  })
})

describe('transfer', () => {
  const sample = { student: 'amy', class: 'c2', date: '2026-10-08' }
  describeFields('transfer', { sample, kinds: { student: id, class: id, date } })

  it('adds a move, and keeps the others', () => {
    const once = changed('transfer', sample, amy)
    const twice = changed('transfer', { ...sample, class: 'c3', date: '2026-11-02' }, once)
    expect(once).toEqual({
      ...amy,
      roll: { ...amy.roll, moves: { '2026-10-08': 'c2' }, books: ['c1', 'c2'] },
    })
    expect(twice?.roll.moves).toEqual({ '2026-10-08': 'c2', '2026-11-02': 'c3' })
    expect(amy.roll.moves).toEqual({})
  })

  it('corrects the move of the same date', () => {
    const corrected = changed('transfer', { ...sample, class: 'c3' }, changed('transfer', sample, amy))
    expect(corrected?.roll.moves).toEqual({ '2026-10-08': 'c3' })
    expect(corrected?.roll.books).toEqual(['c1', 'c2', 'c3'])
  })
})

describe('leave', () => {
  const sample = { student: 'amy', date: '2026-11-20' }
  describeFields('leave', { sample, kinds: { student: id, date } })

  it.each([
    ['2026-08-31', 'date'],
    ['2026-09-01', 'date'],
    ['2026-09-02', undefined],
    ['2027-12-31', undefined],
  ])('comes after the day of enrolment: %s', (day, field) => {
    expect(complaintOf('leave', { ...sample, date: day }, { profile: amy })?.field).toBe(field)
  })

  it('sets the day, and a second one corrects it', () => {
    const left = changed('leave', sample, amy)
    expect(left).toEqual({ ...amy, roll: { ...amy.roll, leftOn: '2026-11-20' } })
    expect(changed('leave', { ...sample, date: '2026-12-01' }, left)?.roll.leftOn).toBe('2026-12-01')
  })
})
