/** A district from the operator's first line to a supervisor who is not one any more. */
import type { DistrictView } from '../../cloudfunctions/lib/district/places'
import { mostLooks, spoken } from '../../shared/joining'
import { type School, withSchools } from '../cast'
import { refusalOf } from '../functions/support'
import { callerAt, operatorOf } from './support'

const { found } = withSchools()
let school: School
let operator: ReturnType<typeof operatorOf>

beforeAll(async () => {
  school = await found()
  operator = operatorOf(school)
})

const enter = (account: string, code: string) =>
  callerAt(school, account, 'wherever')('district', 'enter', { mutation: 'enters', code })
const codeOf = ({ supervisors }: DistrictView, number: number) => supervisors[number - 1]!.code
const schools = [{ school: 'a', name: '甲校' }]

test('a district is made, renamed and listed; its id and its schools are told apart', async () => {
  await operator('district', { name: '东区', schools }, 'district-east')
  const named = await operator('district', { name: '东城区', schools }, 'district-east')
  expect([named.name, named.schools]).toEqual(['东城区', schools])
  const all = (await operator('districts', {}, 'all')) as unknown as DistrictView[]
  expect(all.map(({ district }) => district)).toContain('district-east')
  await expect(operator('district', { name: '东区', schools }, 'east')).rejects.toThrow('district-')
  const twins = [...schools, { school: 'b', name: '甲校' }]
  await expect(operator('district', { name: '东区', schools: twins }, 'district-east')).rejects.toThrow(
    '甲校',
  )
})

test('a code is entered once, however it is typed; whoever entered it may do so again', async () => {
  await operator('district', { name: '西区', schools }, 'district-west')
  const invited = await operator('supervise', { name: '赵督导' }, 'district-west')
  expect(await operator('supervise', { name: '赵督导' }, 'district-west')).toEqual(invited)
  const code = codeOf(invited, 1)
  const entered = { district: 'district-west', name: '西区' }
  expect(await enter('zhao', ` ${spoken(code).toLowerCase()} `)).toEqual(entered)
  expect(await enter('zhao', code)).toEqual(entered)
  expect((await refusalOf(enter('somebody', code))).code).toBe('not_found')
  expect((await callerAt(school, 'zhao', 'district-west')('district', 'map', {})).supervisor).toBe('赵督导')
})

test('an expired code leads nowhere, and whoever is revoked is nobody', async () => {
  const { supervisors } = await operator('supervise', { name: '钱督导' }, 'district-west')
  const code = supervisors.at(-1)!.code
  school.at('2026-10-29T20:00')
  expect((await refusalOf(enter('qian', code))).code).toBe('not_found')
  school.at('2026-10-14T20:00')
  await operator('unsupervise', { number: 1 }, 'district-west')
  const map = callerAt(school, 'zhao', 'district-west')('district', 'map', {})
  expect((await refusalOf(map)).code).toBe('forbidden')
  expect((await refusalOf(enter('zhao', codeOf({ supervisors } as DistrictView, 1)))).code).toBe('not_found')
  await expect(operator('unsupervise', { number: 9 }, 'district-west')).rejects.toThrow('这位督导员')
})

test('codes cannot be tried out, not from another place either', async () => {
  const { supervisors } = await operator('supervise', { name: '孙督导' }, 'district-west')
  const wrong = Array.from({ length: mostLooks }, (_, index) => `AAAAAA${20 + index}`)
  for (const code of wrong) expect((await refusalOf(enter('guesser', code))).code).toBe('not_found')
  const right = supervisors.at(-1)!.code
  expect((await refusalOf(enter('guesser', right))).code).toBe('too_many')
  const elsewhere = callerAt(school, 'guesser', 'elsewhere')
  const again = elsewhere('district', 'enter', { mutation: 'again', code: right })
  expect((await refusalOf(again)).code).toBe('too_many')
  expect(await enter('sun', right)).toMatchObject({ district: 'district-west' })
})
