/** Who may log what, as a page that a reviewer reads: a change of permission is a change of a line. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { doorOf } from '../../shared/doors'
import { recordTypes } from '../../shared/records/index'
import type { AnyRecordType } from '../../shared/records/record'
import { roles } from '../../shared/roles/index'

const file = path.resolve(__dirname, '../golden/permissions.txt')
const column = (text: string, width: number) => text.padEnd(width)

function permissions(): string {
  const names = Object.keys(roles) as (keyof typeof roles)[]
  const scopes = names.map((name) => `${column(name, 13)} ${roles[name].scope}`)
  const head = `${column('record', 16)}${column('function', 9)}${names.map((name) => column(name, 14)).join('')}withdraw`
  const rows = (recordTypes as readonly AnyRecordType[]).map((type) => {
    const marks = names.map((name) => column(type.by.includes(name) ? 'may' : '.', 14)).join('')
    return `${column(type.type, 16)}${column(doorOf(type), 9)}${marks}${type.withdrawable ? 'may' : '.'}`
  })
  return [...scopes, '', head, ...rows, ''].join('\n')
}

test('permissions are those that were reviewed (UPDATE_GOLDEN=1 writes them anew)', () => {
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, permissions())
  expect(permissions()).toBe(readFileSync(file, 'utf8'))
})
