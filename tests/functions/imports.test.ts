/** Tables that a school brings: seen before anything is changed, applied whole, once, and by one person at a time. */
import { askFiles } from '../../miniprogram/office/import/ask-files'
import { upload as uploadFromApp } from '../../miniprogram/office/import/upload'
import { partBytes } from '../../shared/imports/upload'
import type { Profile } from '../../shared/roll'
import { type School, withSchools } from '../cast'
import { applyAll, bring, upload } from './imports-support'
import { costOf, refusalOf } from './support'

jest.mock('@tarojs/taro', () => ({ cloud: {} }))
jest.mock('../../miniprogram/office/import/ask-files', () => ({ askFiles: jest.fn() }))

const { found } = withSchools()
let school: School

beforeEach(async () => {
  school = await found()
})

const head = '学籍号,姓名,性别,班级,入学日期'
const rows = (...lines: string[]) => [head, ...lines].join('\n')
const newcomer = 'G1,新同学,女,三年级(1)班,2026-10-01'
/** The cast's pupils as a roster has them, but for one who left. */
const all = [
  'ming,王小明,男,三年级(1)班',
  'hong,王小红,女,七年级(1)班',
  'lan,秦兰,女,三年级(1)班',
  'boarder,赵远,女,三年级(1)班',
  'refuser,周静,女,三年级(1)班',
  'late,孙晚,女,三年级(1)班',
]

const profileOf = (student: string) =>
  school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/${student}`)?.profile as
    | Profile
    | undefined
const kept = () => school.documents('imports').map(({ _id }) => _id)

describe('a roster', () => {
  it('is seen first, and changes nothing by that; then it is applied, and nothing of it is left', async () => {
    const before = school.digest()
    const file = rows(newcomer, 'ming,王晓明,男,三年级(1)班', ...all.slice(1, -1))
    const seen = await bring(school, 'roster', file, { name: '秋季名册.csv' })
    expect(seen).toMatchObject({
      ...{ state: 'ready', isOwn: true, by: '孙老师', file: '秋季名册.csv', rows: 6, complaints: 0 },
      counts: { isNew: 1, changed: 1, same: 4, gone: 1 },
      steps: [
        { row: 2, label: '新同学 · 三年级(1)班', isNew: true },
        { row: 3, changes: [{ what: '姓名', from: '王小明', to: '王晓明' }] },
      ],
      gone: [{ id: 'late', label: '孙晚 · 三年级(1)班' }],
    })
    expect(school.digest()).toBe(before)
    expect(await applyAll(school, seen, 'all')).toMatchObject({ state: 'done', refused: [] })
    expect(profileOf('G1')).toMatchObject({
      name: '新同学',
      guardians: [],
      roll: { enrolledOn: '2026-10-01' },
    })
    expect(profileOf('ming')).toMatchObject({ name: '王晓明', guardians: ['mumWang', 'dadWang'] })
    expect(profileOf('late')?.roll.leftOn).toBe('2026-10-14')
    expect(kept()).toEqual([school.id])
  })

  it('keeps no guardian’s name and no number, and knows whom it named when they join', async () => {
    const list = `${head},监护人1,关系1,手机1\nG1,新同学,女,三年级(1)班,2026-10-01,新妈妈,母亲,13003030001`
    const seen = await bring(school, 'roster', list)
    const stored = () => JSON.stringify(['imports', 'kin', 'ledgers'].map((name) => school.documents(name)))
    expect(stored()).not.toMatch(/新妈妈|1300303/u)
    await applyAll(school, seen)
    expect(stored()).not.toMatch(/新妈妈|1300303/u)
    expect(profileOf('G1')?.guardians).toEqual(['roster:1:G1'])
    const kin = school.documents('kin').find(({ student }) => student === 'G1')
    expect(kin).toMatchObject({ relation: '母亲', account: '' })
    expect(kin?.mark).not.toBe('')
  })

  it('with a single problem changes nothing, and every problem is told with its row', async () => {
    const seen = await bring(school, 'roster', rows(newcomer, 'G2,李红,,三年级(1)班', 'G3,李兰,女,九班'))
    expect(seen).toMatchObject({ state: 'faulty', complaints: 2, faultyRows: 2, steps: [], gone: [] })
    expect(seen.faults.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 性别', '4 班级'])
    expect(JSON.stringify(school.documents('imports'))).not.toContain('新同学')
    const refused = await refusalOf(applyAll(school, seen))
    expect(refused.message).toBe('表里还有要改的地方。请改好后重新选择文件')
  })

  it('is not applied to a school that has changed since it was seen', async () => {
    const seen = await bring(school, 'roster', rows(newcomer))
    expect(await school.code('adminSun', { type: 'amend', student: 'ming', name: '王大明' })).toBe('accepted')
    const { message } = await refusalOf(applyAll(school, seen))
    expect(message).toBe('预览以后，学校的名册有了变动。请重新选择文件，再看一次')
    expect(profileOf('G1')).toBeUndefined()
  })

  it('is applied once, however often it is asked for, and in pieces', async () => {
    const many = Array.from({ length: 130 }, (_, place) => `N${place},同学甲,男,三年级(1)班`)
    const seen = await bring(school, 'roster', rows(...many, ...all))
    expect(seen).toMatchObject({ total: 2, steps: { length: 100 } })
    const apply = () =>
      school.client('adminSun').call('files', 'applyImport', { import: seen.import, gone: [] })
    await Promise.allSettled([apply(), apply(), apply()])
    await applyAll(school, seen)
    expect(await applyAll(school, seen)).toMatchObject({ done: 2, refused: [] })
    const pupils = school.documents('ledgers').filter(({ kind }) => kind === 'pupil')
    expect(pupils).toHaveLength(130 + 7)
    const enrolled = pupils.map(
      ({ records }) => (records as { enrol: { only: unknown[] } }).enrol.only.length,
    )
    expect(new Set(enrolled)).toEqual(new Set([1]))
  })

  it('costs few calls to see, whatever its length', async () => {
    const many = Array.from({ length: 500 }, (_, place) => `N${place},同学甲,男,三年级(1)班`)
    const [calls, , written] = await costOf(school, () => bring(school, 'roster', rows(...many)))
    // Three to note the file, two for its part. Who asks, the head and the note; the claim; the pupils; a call for all
    // pages; the head; the first pages; the note goes. And two of the storage.
    expect([calls, written]).toEqual([5 + 11, 10])
  })
})

describe('a pupil who left', () => {
  it('comes back by a roster, and what was recorded before stays where it was', async () => {
    expect(await school.code('adminSun', { type: 'leave', student: 'ming', date: '2026-10-10' })).toBe(
      'accepted',
    )
    const file = ['学籍号,姓名,性别,班级,监护人1', 'MING,王小明,男,三年级(1)班,王妈妈'].join('\n')
    const seen = await bring(school, 'roster', file)
    expect(seen.notes[0]).toContain('1 名已经离校的学生')
    expect(seen.counts).toMatchObject({ isNew: 0, changed: 1 })
    expect(await applyAll(school, seen)).toMatchObject({ refused: [] })
    expect(profileOf('ming')?.roll).toMatchObject({ leftOn: '2026-10-10' })
    expect(profileOf('ming~2')).toMatchObject({
      ...{ name: '王小明', guardians: ['roster:1:ming~2'] },
      roll: { enrolledOn: '2026-10-14', leftOn: null },
    })
    expect((await bring(school, 'roster', file)).counts).toMatchObject({ isNew: 0, changed: 0, same: 1 })
    const eyesight = await bring(school, 'eyesight', '学籍号,姓名,是否近视\nMING,王小明,是')
    expect(eyesight).toMatchObject({ complaints: 0, counts: { isNew: 1 } })
  })
})

describe('one at a time', () => {
  const other = { by: 'principalChen', import: 'theirs' } as const

  it('what somebody has only looked at holds nobody up; what is being written is told, and may be gone on with', async () => {
    const first = await bring(school, 'roster', rows(newcomer))
    const seen = await bring(school, 'staff', '工号,姓名\nT1,周老师', other)
    expect(seen).toMatchObject({ state: 'ready', isOwn: true })
    expect((await refusalOf(applyAll(school, first))).code).toBe('not_found')
    const { _id } = school.documents('imports').find(({ state }) => state === 'ready')!
    await school.damage('imports', String(_id), { state: 'applying' })
    const refused = await refusalOf(bring(school, 'roster', rows(newcomer)))
    expect(refused.message).toContain('陈校长从 10-14 20:00 起正在导入教职工名单，还没有做完')
    const standing = async () => (await school.client('adminSun').call('files', 'imports', {})).current
    expect(await standing()).toMatchObject({ by: '陈校长', isOwn: false, isStale: false })
    school.at('2026-10-14T20:02')
    expect((await standing())?.isStale).toBe(true)
  })

  it('whoever begins anew gives up their own; what is given up is gone', async () => {
    const first = await bring(school, 'roster', rows(newcomer))
    const second = await bring(school, 'roster', rows(newcomer))
    expect((await refusalOf(applyAll(school, first))).code).toBe('not_found')
    const drop = () => school.client('adminSun').call('files', 'dropImport', { import: second.import })
    expect([await drop(), await drop()]).toEqual([{ dropped: true }, { dropped: true }])
    expect(kept()).toEqual([])
  })

  it('what was sent twice is the same preview, and whose it is is told', async () => {
    const seen = await bring(school, 'roster', rows(newcomer), { import: 'twice' })
    expect(await bring(school, 'roster', 'nothing', { import: 'twice' })).toEqual(seen)
    const theirs = bring(school, 'roster', rows(newcomer), { import: 'twice', by: 'principalChen' })
    expect(await theirs).toEqual({ ...seen, isOwn: false, isStale: true })
  })

  it('a file of somebody else is not read, and not removed', async () => {
    const own = await upload(school, rows(newcomer), 'principalChen')
    const stage = (person: 'adminSun' | 'principalChen') =>
      school.client(person).call('files', 'stage', { import: own, kind: 'roster', name: 'x.csv' })
    expect((await refusalOf(stage('adminSun'))).message).toBe('「文件」：没有收到文件。请重新选择')
    expect(await stage('principalChen')).toMatchObject({ rows: 1 })
  })
})

describe('a file in parts', () => {
  const send = (input: { import: string; part: number; content: string }) =>
    school.client('adminSun').call('files', 'part', input)

  const many = rows(...Array.from({ length: 4000 }, (_, place) => `N${place},同学甲,男,三年级(1)班`))
  const own = { import: 'long', name: 'x.csv' }
  const stage = () => school.client('adminSun').call('files', 'stage', { ...own, kind: 'roster' })

  it('comes from a browser as the app sends it, and is put together', async () => {
    jest
      .mocked(askFiles)
      .mockImplementation((action, input) => school.client('adminSun').call('files', action, input))
    const told: number[] = []
    const from = new File([many], 'x.csv')
    await uploadFromApp({ name: 'x.csv', bytes: from.size, from }, 'long', (percent) => told.push(percent))
    expect([told.length, told.at(-1)]).toEqual([Math.ceil(from.size / partBytes), 100])
    expect(told.length).toBeGreaterThan(2)
    expect(await stage()).toMatchObject({ complaints: 0, rows: 4000 })
  })

  it('is read only whole, and lies nowhere else', async () => {
    const { call } = school.client('adminSun')
    await call('files', 'bring', { ...own, parts: 2 })
    await send({ import: 'long', part: 0, content: 'YQ==' })
    expect((await refusalOf(stage())).message).toContain('没有收到文件')
    const away = { import: '../x', name: 'x.csv', parts: 1 }
    expect((await refusalOf(call('files', 'bring', away))).code).toBe('invalid')
    expect((await refusalOf(send({ import: 'a/b', part: 0, content: '' }))).code).toBe('invalid')
  })
})
