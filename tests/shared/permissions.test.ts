/** Who may log and read what, as a page that a reviewer reads: a change of permission is a change of a line. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { actions as family } from '../../cloudfunctions/family/index'
import { actions as school } from '../../cloudfunctions/school/index'
import type { Actions } from '../../cloudfunctions/lib/serve'
import { doorOf } from '../../shared/doors'
import { recordTypes } from '../../shared/records/index'
import type { AnyRecordType } from '../../shared/records/record'
import { roles } from '../../shared/roles/index'

const file = path.resolve(__dirname, '../golden/permissions.txt')
const column = (text: string, width: number) => text.padEnd(width)

const names = Object.keys(roles) as (keyof typeof roles)[]
const marksOf = (by: readonly string[]) =>
  names.map((name) => column(by.includes(name) ? 'may' : '.', 14)).join('')
const headOf = (what: string, last = '') =>
  `${column(what, 16)}${column('function', 9)}${names.map((name) => column(name, 14)).join('')}${last}`

/** Actions that ask for no role: what each may do is told above, or shown of the caller's own alone. */
const open: Record<string, string> = {
  log: 'as above, item by item',
  home: 'any account, its own children',
  invitation: 'any account, the names of class and school',
  join: 'any account, whoever has the code',
  joins: 'any account, its own requests',
  survey: 'any account, its own children; else the title',
}

function actionRows(): string[] {
  const doors: [string, Actions][] = Object.entries({ family, school } as unknown as Record<string, Actions>)
  return doors.flatMap(([door, actions]) =>
    Object.entries(actions).map(([name, { by }]) => {
      const may = by ? marksOf(by) : (open[name] ?? 'ANY ACCOUNT')
      return `${column(name, 16)}${column(door, 9)}${may.trimEnd()}`
    }),
  )
}

function permissions(): string {
  const scopes = names.map((name) => `${column(name, 13)} ${roles[name].scope}`)
  const rows = (recordTypes as readonly AnyRecordType[]).map(
    (type) =>
      `${column(type.type, 16)}${column(doorOf(type), 9)}${marksOf(type.by)}${type.withdrawable ? 'may' : '.'}`,
  )
  const records = [headOf('record', 'withdraw'), ...rows]
  return [...scopes, '', ...records, '', headOf('action').trimEnd(), ...actionRows(), ''].join('\n')
}

test('permissions are those that were reviewed (UPDATE_GOLDEN=1 writes them anew)', () => {
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, permissions())
  expect(permissions()).toBe(readFileSync(file, 'utf8'))
})
