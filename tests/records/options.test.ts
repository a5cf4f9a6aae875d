/** Values that are chosen from a list are called by Chinese names wherever a person reads them. */
import { type FieldKind, kindOf, oneOf } from '../../shared/records/fields'
import { recordTypes } from '../../shared/records/index'
import { optionName, optionNames } from '../../shared/records/options'
import { parse } from '../../shared/records/parse'
import type { AnyRecordType } from '../../shared/records/record'
import * as z from 'zod/mini'
import { refusalOf, refused } from './support'

const optionsOf = (kind: FieldKind) => ('options' in kind ? kind.options : [])
const options = new Set(
  recordTypes.flatMap(({ fields }: AnyRecordType) =>
    Object.values(fields).flatMap((schema) => optionsOf(kindOf(schema))),
  ),
)

it.each([...options])('%s has a Chinese name', (option) => {
  expect(optionName(option)).toMatch(/^\p{Script=Han}+$/u)
})

it('gives no two values of a list the same name', () => {
  const names = Object.values(optionNames)
  expect(new Set(names).size).toBe(names.length)
})

it('says what may be chosen in the names that people know, without English', () => {
  const { message } = refused('home_visit', {
    ...{ visit: 'v1', student: 's1', date: '2026-10-14', mode: 'letter', topics: ['study'], note: '好' },
  })
  expect(message).toBe('请检查「家访方式」：应为以下之一：上门家访、线上、电话')
  const gender = refusalOf(() => parse(z.strictObject({ gender: oneOf(['男', '女']) }), { gender: '' }))
  expect(gender.message).toContain('男、女')
})

it('asks for a choice that is absent', () => {
  const { message } = refusalOf(() => parse(z.strictObject({ gender: oneOf(['男', '女']) }), {}))
  expect(message).toBe('「性别」：请选一项')
})

it('knows no inherited names', () => {
  expect(optionName('constructor')).toBe('constructor')
})
