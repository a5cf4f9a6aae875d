import { type TypeName, recordTypes } from '../../shared/records/index'
import { parseKey, typeNamed } from '../../shared/records/parse'
import type { AnyRecordType } from '../../shared/records/record'
import { parseAs, refusalOf } from './support'

describe('the type of a record', () => {
  it.each(['nonsense', 'withdraw', '', 'constructor', '__proto__', null, 7, undefined, ['sleep'], {}])(
    'is not %j',
    (name) => {
      expect(refusalOf(() => typeNamed(name))).toMatchObject({ code: 'invalid', field: 'type' })
      expect(refusalOf(() => typeNamed(name, 'of'))).toMatchObject({ code: 'invalid', field: 'of' })
    },
  )
})

describe('a withdrawal', () => {
  const keys: [TypeName, Record<string, string>][] = [
    ['sleep', { student: 'amy', date: '2026-09-02' }],
    ['home_study', { student: 'amy', date: '2026-09-02' }],
    ['reading', { student: 'amy', date: '2026-09-02' }],
    ['home_visit', { visit: 'v1' }],
    ['assignment', { class: 'c1', date: '2026-09-02', subject: 'none' }],
    ['class_check', { class: 'c1', date: '2026-09-02', subject: '数学' }],
    ['exercise', { class: 'c1', date: '2026-09-02' }],
    ['skill', { student: 'amy', kind: 'sport', item: '跳绳' }],
    ['class_meeting', { class: 'c1', date: '2026-09-02' }],
    ['flag_ceremony', { date: '2026-09-02' }],
    ['social_practice', { date: '2026-09-02' }],
    ['parent_meeting', { date: '2026-09-02' }],
    ['open_day', { date: '2026-09-02' }],
    ['timetable', { class: 'c1' }],
    ['regional', { year: '2026-2027', stage: 'primary', subject: '语文' }],
    ['fitness', { year: '2026-2027', student: 'amy' }],
    ['eyesight', { year: '2026-2027', student: 'amy' }],
  ]

  it('is possible of these types alone', () => {
    const types = recordTypes.filter((type: AnyRecordType) => type.withdrawable).map(({ type }) => type)
    expect(types).toEqual(keys.map(([name]) => name))
  })

  it.each(keys)('of %s names the key and nothing else', (name, key) => {
    const type = typeNamed(name)
    expect(parseKey(type, key)).toEqual(key)
    expect(refusalOf(() => parseKey(type, { ...key, note: '' }))).toMatchObject({
      code: 'invalid',
      field: 'note',
    })
    for (const field of Object.keys(key)) {
      const rest = Object.fromEntries(Object.entries(key).filter(([name]) => name !== field))
      expect(refusalOf(() => parseKey(type, rest))).toMatchObject({ code: 'invalid', field })
      expect(refusalOf(() => parseKey(type, { ...key, [field]: 7 }))).toMatchObject({
        code: 'invalid',
        field,
      })
    }
  })
})

it('tells what the field should be, by the name that people know it by', () => {
  const payload = { student: 'amy', date: '2026-09-02', minutes: 601 }
  expect(refusalOf(() => parseAs('home_study', payload)).message).toBe(
    '请检查「时长（分钟）」：应为 0 到 600 的整数',
  )
})
