/** The repository checks its own shape: what is registered, numbered, declared and tested. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { recordTypeOf, recordTypes } from '../../shared/records/index'
import { labels } from '../../shared/records/labels'
import type { AnyRecordType } from '../../shared/records/record'
import { requirements } from '../../shared/requirements/index'
import type { AnyRequirement } from '../../shared/requirements/requirement'
import type { Tally } from '../../shared/tallies/tally'
import { aSchool } from '../requirements/support'
import { calendarOf } from './support'

const root = path.resolve(__dirname, '../..')
const shared = path.join(root, 'shared')
const namesIn = (folder: string) =>
  readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.ts'))
const sources = (readdirSync(shared, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'))
const sourceOf = (name: string) => readFileSync(path.join(shared, name), 'utf8')

describe('shared/', () => {
  const specifiers = /(?:\bfrom\s+|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"]+)['"]/gu
  const importsOf = (name: string) =>
    [...sourceOf(name).matchAll(specifiers)].map(([, specifier = '']) => specifier)
  const isInside = (name: string, specifier: string) =>
    specifier.startsWith('.') &&
    path.resolve(shared, path.dirname(name), specifier).startsWith(shared + path.sep)

  it('is looked at whole', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(importsOf('calendar.ts')).toEqual(['dayjs', 'dayjs/plugin/utc'])
  })

  it.each(sources)('%s imports nothing but shared/ and pure libraries', (name) => {
    const pure = ['zod/mini', 'dayjs', 'dayjs/plugin/utc', 'chinese-days']
    const others = importsOf(name).filter((one) => !isInside(name, one) && !pure.includes(one))
    expect(others).toEqual([])
  })

  it.each(sources)('%s asks neither clock, chance, network nor console', (name) => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bconsole\.|\bset(?:Timeout|Interval)\b|\bdayjs\(\)/u
    expect(sourceOf(name)).not.toMatch(impure)
  })
})

describe('requirements', () => {
  const files = namesIn('shared/requirements').filter((name) => /^\d/u.test(name))
  const testOf = (name: string) => path.join(root, 'tests/requirements', name.replace('.ts', '.test.ts'))
  const numbered = requirements.map((one: AnyRequirement) => [one.id, one] as const)

  it('are numbered 1 to 12, in order', () => {
    expect(requirements.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it('have a file each that begins with their number', () => {
    expect(files.map((name) => Number(name.slice(0, 2)))).toEqual(requirements.map(({ id }) => id))
  })

  it.each(files)('%s is registered and has a test', (name) => {
    const index = sourceOf('requirements/index.ts')
    expect(index).toContain(`from './${name.replace('.ts', '')}'`)
    expect(existsSync(testOf(name))).toBe(true)
  })

  it.each(files)('%s is tested with a met case and an unmet one', (name) => {
    const test = readFileSync(testOf(name), 'utf8')
    expect(test).toContain("'met'")
    expect(test).toContain("'not_met'")
  })

  it('give every indicator a key of its own', () => {
    const keys = requirements.flatMap((one: AnyRequirement) => one.indicators.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(numbered)(
    '%i lists deciding indicators before supporting ones, and has the official text',
    (_, one) => {
      const roles = one.indicators.map(({ role }) => role)
      expect(roles).toEqual([...roles].sort())
      expect(one.clause).toMatch(/^\p{Script=Han}.*。$/u)
    },
  )

  /** Hands out tallies that note which types are read. */
  function watched(tally: Tally, read: Set<string>): Tally {
    return new Proxy(tally, {
      get: (target, type: string) => {
        read.add(type)
        return target[type as keyof Tally]
      },
    })
  }

  it.each(numbered)('%i reads what it says that it needs, and nothing else', (_, one) => {
    const school = aSchool()
      .classes(1, 'c1')
      .classes(7, 'c7')
      .pupils(1, 'c1')
      .pupils(1, 'c7')
      .staff('t1', 'teacher')
    const evidence = school.on('2026-11-20')
    const read = new Set<string>()
    const seen = <Part extends { tally: Tally }>(part: Part): Part => ({
      ...part,
      tally: watched(part.tally, read),
    })
    const { pupils, classes, staff } = evidence
    const handed = { pupils: pupils.map(seen), classes: classes.map(seen), staff: staff.map(seen) }
    one.indicators.flatMap((rule) =>
      rule.assess({ ...evidence, ...handed, school: watched(evidence.school, read) }),
    )
    expect([...read].sort()).toEqual([...one.needs].sort())
  })
})

describe('record types', () => {
  const types: [string, AnyRecordType][] = recordTypes.map((type: AnyRecordType) => [type.type, type])
  const files = namesIn('shared/records')
  const machinery = ['fields.ts', 'index.ts', 'labels.ts', 'options.ts', 'parse.ts', 'record.ts']
  const declarations = files.filter((name) => !machinery.includes(name))

  it('are registered once each', () => {
    expect(new Set(types.map(([name]) => name)).size).toBe(types.length)
  })

  it.each(types)('%s is found by its name', (name, type) => {
    expect(recordTypeOf(name)).toBe(type)
  })

  it.each(declarations)('%s is registered and has a test', (name) => {
    expect(sourceOf('records/index.ts')).toContain(`from './${name.replace('.ts', '')}'`)
    expect(existsSync(path.join(root, 'tests/records', name.replace('.ts', '.test.ts')))).toBe(true)
  })

  it('are as many as the declarations in the files', () => {
    const declared = declarations.flatMap(
      (name) => sourceOf(`records/${name}`).match(/^export const /gmu) ?? [],
    )
    expect(declared).toHaveLength(types.length)
  })

  it.each(types)('%s has a key of fields or of facts stamped on', (_, type) => {
    const stamped = type.stamp?.({ today: '2026-09-01', calendar: calendarOf() }) ?? {}
    const known = [...Object.keys(type.fields), ...Object.keys(stamped)]
    expect(type.key.filter((field) => !known.includes(field))).toEqual([])
    // What the whole school has one of needs no name.
    expect(type.key.length > 0 || type.ledger === 'school').toBe(true)
  })

  it.each(types)('%s has a field "date" exactly where it says that it is dated', (_, { fields, dated }) => {
    expect('date' in fields).toBe(dated === true)
  })

  it.each(types)('%s has a Chinese title and a label for every field', (_, { title, fields }) => {
    expect(title).toMatch(/^\p{Script=Han}+$/u)
    expect(Object.keys(fields).filter((field) => labels[field] === undefined)).toEqual([])
  })
})

it('makes no name of an indicator that is a stage or a type', () => {
  const keys = requirements.flatMap((one: AnyRequirement) => one.indicators.map(({ key }) => key))
  expect(keys.filter((key) => key.includes(':') || recordTypeOf(key))).toEqual([])
})
