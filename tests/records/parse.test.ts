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
    ['visit_task', { student: 'amy', task: 't1' }],
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

const visit = {
  ...{ visit: 'v1', student: 'amy', date: '2026-09-12', mode: 'in_person', topics: ['study'], note: '好' },
}
const manyTopics = ['study', 'sleep', 'homework', 'health', 'behaviour', 'family']
const night = { student: 'amy', date: '2026-09-02', bed_at: '2026-09-01T14:59', wake_at: '2026-09-02T07:00' }
const check = { class: 'c1', date: '2026-09-02', tested: 5, reached: 4 }

it.each<[cure: string, name: TypeName, payload: object]>([
  ['不能为空', 'home_visit', { ...visit, note: '' }],
  ['不能为空', 'home_visit', { ...visit, note: ' '.repeat(3000) }],
  ['不能超过 2000 个字，现在有 2001 个', 'home_visit', { ...visit, note: '😀'.repeat(2001) }],
  ['有不能保存的字符，请删去', 'home_visit', { ...visit, note: 'a\0b' }],
  ['应为文字', 'home_visit', { ...visit, note: 7 }],
  ['至少选 1 项', 'home_visit', { ...visit, topics: [] }],
  ['最多选 5 项', 'home_visit', { ...visit, topics: manyTopics }],
  ['不能重复', 'home_visit', { ...visit, topics: ['study', 'study'] }],
  ['到起床应为 2 到 16 小时', 'sleep', night],
  ['不能为空', 'class_check', { ...check, subject: ' ' }],
  ['不能超过 20 个字，现在有 21 个', 'class_check', { ...check, subject: '字'.repeat(21) }],
  ['应为学科的名称', 'class_check', { ...check, subject: 'none' }],
])('says what is wrong in this case: %s', (cure, name, payload) => {
  expect(refusalOf(() => parseAs(name, payload)).message.split('：')[1]).toBe(cure)
})
