/** A school's first day: from the operator's place to the day on which it exists for everybody. */
import { callsOf } from '../../miniprogram/call'
import { operate } from '../../scripts/lib/import-school'
import type { DistrictView } from '../../cloudfunctions/lib/district/places'
import type { PlaceView } from '../../cloudfunctions/lib/office/founding'
import { mostLooks } from '../../shared/joining'
import { className } from '../../shared/setting-up'
import { castSet, type School, withSchools } from '../cast'
import { refusalOf } from './support'

const { found: foundSchool } = withSchools()
let made = 0

let cast: School
beforeAll(async () => {
  cast = await foundSchool()
})

const deskOf = (openid: string, school: string) =>
  callsOf((name, event) => cast.cloud.invoke(name, event, { openid }, cast.now), school)

const place = async (school: string, name = '海边学校') =>
  (await operate(cast.cloud, 'place', school, { name }, cast.now)) as PlaceView

/** A school that has just been founded, and its admin's desk. */
async function founded(admin = 'newAdmin') {
  const id = `new${++made}`
  const { code } = await place(id)
  // The phone knows no school but that of the build.
  const anywhere = deskOf(`${admin}${made}`, 'lanshan')
  await anywhere('office', 'found', { mutation: 'founds', code, name: '何老师' })
  return { id, code, anywhere, desk: deskOf(`${admin}${made}`, id) }
}

const classes = [1, 2].map((number) => ({ id: `c${number}`, grade: 1, name: className(1, number) }))

test('a code leads to the place, once; whoever founded it is known by it again', async () => {
  const { id, code, anywhere } = await founded()
  const again = { mutation: 'again', code: ` ${code.toLowerCase()} `, name: '何老师' }
  expect(await anywhere('office', 'found', again)).toEqual({ school: id, name: '海边学校' })
  expect(await anywhere('office', 'find', { code })).toEqual({ kind: 'founding', school: id })
  const other = deskOf('somebodyElse', 'lanshan')
  const refused = [
    await refusalOf(other('office', 'find', { code })),
    await refusalOf(other('office', 'found', { mutation: 'takes', code, name: '别人' })),
  ]
  expect(refused.map((one) => one.code)).toEqual(['not_found', 'not_found'])
})

test('a code that was taken back or has expired leads nowhere, and the operator makes another', async () => {
  const id = `new${++made}`
  const first = await place(id)
  expect(await place(id)).toEqual(first)
  await operate(cast.cloud, 'revokePlace', id, {}, cast.now)
  const find = (code: string) => deskOf('late', 'lanshan')('office', 'find', { code })
  expect((await refusalOf(find(first.code))).code).toBe('not_found')
  const second = await place(id)
  expect(second.code).not.toBe(first.code)
  cast.at('2026-10-29T08:00')
  expect((await refusalOf(find(second.code))).code).toBe('not_found')
  cast.at('2026-10-14T20:00')
})

test('codes cannot be tried out', async () => {
  const guesser = deskOf('guesser', 'lanshan')
  const tries: string[] = []
  for (let guess = 0; guess < mostLooks; guess++)
    tries.push((await refusalOf(guesser('office', 'find', { code: `AAAA22${22 + guess}` }))).code)
  expect(new Set(tries)).toEqual(new Set(['not_found']))
  const { code } = await place(`new${++made}`)
  expect((await refusalOf(guesser('office', 'find', { code }))).code).toBe('too_many')
  cast.at('2026-10-15T08:00')
  expect(await guesser('office', 'find', { code })).toMatchObject({ kind: 'founding' })
  cast.at('2026-10-14T20:00')
})

test('a code of a class, of a member of staff or of a supervisor leads to its place, wherever the phone is', async () => {
  const { code } = await cast.client('teacherLi').call('school', 'invite', { class: 'class3' })
  const invited = await cast.client('adminSun').call('office', 'inviteStaff', { staff: 'teacherLi' })
  await operate(cast.cloud, 'district', 'district-sea', { name: '海区', schools: [] }, cast.now)
  const made = await operate(cast.cloud, 'supervise', 'district-sea', { name: '钱督导' }, cast.now)
  const supervising = (made as DistrictView).supervisors[0]!.code
  const elsewhere = deskOf('mother', 'elsewhere')
  const led = (own: string) => elsewhere('office', 'find', { code: own })
  expect(await led(code ?? '')).toEqual({ kind: 'class', school: cast.id })
  expect(await led(invited.code)).toEqual({ kind: 'class', school: cast.id })
  expect(await led(supervising)).toEqual({ kind: 'district', school: 'district-sea' })
  await deskOf('qian', 'elsewhere')('district', 'enter', { mutation: 'enters', code: supervising })
  expect((await refusalOf(led(supervising))).code).toBe('not_found')
})

test('before it is open the school is there for its admin alone', async () => {
  const { id, desk } = await founded()
  const view = await desk('office', 'setup', {})
  expect([view.isOpen, view.parts.name, view.parts.system]).toEqual([false, '海边学校', '6-3'])
  expect(view.missing).toContain('建立班级')
  for (const who of ['stranger', 'adminSun'])
    expect((await refusalOf(deskOf(who, id)('office', 'setup', {}))).code).toBe('not_open')
  expect((await refusalOf(desk('school', 'overview', {}))).code).toBe('not_open')
  expect(
    (await refusalOf(desk('office', 'open', { mutation: 'early', fromToday: false }))).message,
  ).toContain('还要确认学校名称')
})

test('before it is open its admin invites who prepares it too; for nobody else there is such a school', async () => {
  const { id, desk } = await founded()
  const deputy = { number: 'T2', name: '吴校长', roles: ['principal', 'admin'], classes: [], headOf: [] }
  await desk('office', 'saveStaff', { mutation: 'adds', ...deputy } as never)
  const { code } = await desk('office', 'inviteStaff', { staff: 'T2' })
  const [wu, stranger] = [deskOf(`wu${made}`, id), deskOf('stranger', id)]
  const ways = [
    wu('office', 'setup', {}),
    stranger('family', 'invitation', { code: 'AAAA2222' }),
    stranger('office', 'acceptStaff', { mutation: 'guesses', code: 'AAAA2222' }),
    stranger('office', 'staff', {}),
  ]
  expect(await Promise.all(ways.map(async (way) => (await refusalOf(way as Promise<unknown>)).code))).toEqual(
    ways.map(() => 'not_open'),
  )
  expect(await wu('family', 'invitation', { code })).toMatchObject({ isStaff: true, isOpen: false })
  await wu('office', 'acceptStaff', { mutation: 'accepts', code })
  expect((await wu('office', 'setup', {})).staff).toBe(2)
  const { members, isOpen } = await wu('office', 'staff', {})
  expect([members.map(({ hasJoined }) => hasJoined), isOpen]).toEqual([[true, true], false])
})

/** All parts as they were proposed, and two classes. */
async function decided({ id, desk }: Awaited<ReturnType<typeof founded>>) {
  const { parts } = await desk('office', 'setup', {})
  await desk('office', 'change', { mutation: 'decides', parts: { ...parts, classes } })
  const row = {
    name: '张远',
    class: 'c1',
    gender: '男',
    guardians: [],
    date: '2026-09-01',
    left_on: '',
  } as const
  const pupils = [{ ...row, student: 's1', proxy: false, consent: false }]
  await operate(cast.cloud, 'pupils', id, { pupils }, cast.now)
}

test('what was decided is told with who and when; nothing is opened until nothing is missing', async () => {
  const school = await founded()
  await decided(school)
  const view = await school.desk('office', 'setup', {})
  expect(view.decided.calendar).toEqual({ by: '何老师', at: '2026-10-14T20:00' })
  expect([view.parts.classes, view.pupils]).toEqual([classes, 1])
  expect(view.missing).toEqual(['导入教职工'])
})

test('a class with pupils stays, one without may go; two of one name are refused', async () => {
  const school = await founded()
  await decided(school)
  const change = (mutation: string, own: typeof classes) =>
    school.desk('office', 'change', { mutation, parts: { classes: own } })
  const used = await refusalOf(change('used', classes.slice(1)))
  expect(used.message).toContain('「一年级(1)班」已有学生或记录，不能删除')
  expect((await change('free', classes.slice(0, 1))).parts.classes).toEqual(classes.slice(0, 1))
  const twice = classes.map((one) => ({ ...one, name: '一年级(1)班' }))
  expect((await refusalOf(change('twice', twice))).message).toContain('有两个班都叫「一年级(1)班」')
})

test('a school that is opened in mid-term counts from today where its admin says so', async () => {
  const id = `new${++made}`
  const { settings, staff, pupils } = castSet(id)
  await operate(cast.cloud, 'found', id, { settings, staff }, cast.now)
  await operate(cast.cloud, 'pupils', id, { pupils }, cast.now)
  const desk = deskOf('adminSun', id)
  const { parts, late, pupils: onRoll } = await desk('office', 'setup', {})
  // Who left is not counted.
  expect([late, onRoll]).toEqual([{ days: 43, lateDays: 30 }, pupils.length - 1])
  await desk('office', 'change', { mutation: 'decides', parts })
  const opened = await desk('office', 'open', { mutation: 'opens', fromToday: true })
  expect([opened.isOpen, (await desk('office', 'setup', {})).late]).toEqual([true, undefined])
  const { card } = await deskOf('principalChen', id)('school', 'card', {})
  expect(card.window.from).toBe('2026-10-14')
  // No week is over yet: nothing is missed.
  expect(card.requirements[0]?.indicators.map(({ key }) => key)).not.toContain('flag_ceremony_weeks')
})

test('a mutation that is sent twice changes once', async () => {
  const { desk, id } = await founded()
  const renamed = { mutation: 'renames', parts: { name: '新名字' } }
  await desk('office', 'change', renamed)
  await desk('office', 'change', renamed)
  const ledger = [...cast.cloud.documents('ledgers')].find(({ _id }) => _id === `${id}/school`)
  expect(ledger).toMatchObject({ records: { settings: { name: [{}] } } })
})

test('the chain of an open school holds with what was decided, and tells what was changed behind it', async () => {
  const school = await foundSchool()
  await school.client('adminSun').call('office', 'change', { mutation: 'renames', parts: { name: '新名字' } })
  const audit = async () => {
    const page = await operate(school.cloud, 'audit', school.id, { after: '', size: 100 }, school.now)
    return (page as { found: unknown[] }).found
  }
  expect(await audit()).toEqual([])
  await school.damage('ledgers', `${school.id}/school`, { 'records.settings.name.0.value.name': '别的名字' })
  expect(await audit()).toEqual([{ id: `${school.id}/school`, flaw: 'versions' }])
})
