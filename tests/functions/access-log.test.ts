/** Every look of staff at a child is told to its guardians; without the line nothing is shown. */
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { costOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
const [inClass3, ming] = [{ class: 'class3' }, { student: 'ming' }]
let school: School

beforeEach(async () => {
  school = await found()
})

const linesOf = async (person: Person, student = 'ming') =>
  (await school.client(person).call('family', 'reads', { student })).lines
const told = async (person: Person, student = 'ming') =>
  (await linesOf(person, student)).map(({ who, role, what, at }) => `${at.slice(11)} ${who}(${role}) ${what}`)

const read = (person: Person) => ({
  pupil: () => school.client(person).call('school', 'pupil', ming),
  visits: () => school.client(person).call('school', 'pupilVisits', { ...inClass3, ...ming }),
})

const visit = { type: 'home_visit', student: 'ming', date: today, mode: 'in_person', topics: ['study'] }
const task = { type: 'visit_task', student: 'ming', task: 't1', what: '早睡' }
const skill = { type: 'skill', student: 'ming', date: today, kind: 'sport', item: '跳绳', passed: true }

/** A late sleeper of whom everything is recorded. */
async function recordAll(): Promise<void> {
  const nights = ['08', '09', '12', '13', '14'].map((day) =>
    sleepOf('ming', `2026-10-${day}`, '23:30', '06:00'),
  )
  for (const night of nights) expect(await school.code('mumWang', night)).toBe('accepted')
  for (const record of [{ ...visit, visit: 'v1', note: '谈了' }, task, skill])
    expect(await school.code('teacherLi', record)).toBe('accepted')
}

it.each<[string, Person, string, () => Promise<unknown>]>([
  ['学籍', 'adminSun', '孙老师(学校管理员)', () => read('adminSun').pupil()],
  ['家访记录和跟进', 'teacherLi', '李老师(任课教师)', () => read('teacherLi').visits()],
  ['家访记录和跟进', 'principalChen', '陈校长(校长)', () => read('principalChen').visits()],
  [
    ...(['班级里需要关心的学生', 'teacherLi', '李老师(任课教师)'] as const),
    () => school.client('teacherLi').call('school', 'classOverview', inClass3),
  ],
  [
    ...(['家访跟进', 'teacherLi', '李老师(任课教师)'] as const),
    () => school.client('teacherLi').call('school', 'tasks', {}),
  ],
  [
    ...(['技能评定', 'teacherLi', '李老师(任课教师)'] as const),
    () => school.client('teacherLi').call('school', 'skills', { ...inClass3, kind: 'sport' }),
  ],
  [
    ...(['达标情况里的个人数据', 'principalChen', '陈校长(校长)'] as const),
    () =>
      school
        .client('principalChen')
        .call('school', 'evidence', { ...inClass3, id: 8, key: 'sleep_reached', of: 'primary' }),
  ],
])('%s: seen by %s as %s, in one call more', async (what, _person, who, look) => {
  await recordAll()
  const [, , written] = await costOf(school, look)
  expect([written, school.documents('reads').length]).toEqual([1, 1])
  expect(await told('mumWang')).toEqual([`20:00 ${who} ${what}`])
})

it.each(['week', 'weeks', 'history', 'shelf'] as const)(
  '%s: of those who log for the family, not of the family',
  async (action) => {
    const more = { week: { to: today }, history: { month: '2026-10' }, weeks: {}, shelf: {} }[action]
    const look = (person: Person) => school.client(person).call('family', action, { student: 'lan', ...more })
    await look('teacherQin')
    expect(await told('teacherQin', 'lan')).toEqual([])
    const [calls] = await costOf(school, () => look('teacherLi'))
    expect(calls).toBe(2)
    expect((await told('teacherQin', 'lan'))[0]).toContain('李老师(代录教师)')
  },
)

it('proxy: of those whose evenings were read', async () => {
  await school.client('teacherLi').call('school', 'proxy', inClass3)
  expect(await told('grandmaZhao', 'boarder')).toEqual(['20:00 李老师(代录教师) 代录'])
  expect(await told('mumWang')).toEqual([])
})

it('what is looked at again within the hour is one line, at the first time', async () => {
  for (const time of ['20:05', '20:59', '21:00']) {
    school.at(`${today}T${time}`)
    await read('adminSun').pupil()
  }
  expect(await told('mumWang')).toEqual(['21:00 孙老师(学校管理员) 学籍', '20:05 孙老师(学校管理员) 学籍'])
})

it('tells pages, the newest first, and no account', async () => {
  for (const hour of Array.from({ length: 53 }, (_, index) => index)) {
    const day = 12 + Math.floor(hour / 24)
    school.at(`2026-10-${day}T${String(hour % 24).padStart(2, '0')}:30`)
    await read('adminSun').pupil()
  }
  school.at('2026-10-15T08:00')
  const first = await school.client('mumWang').call('family', 'reads', ming)
  const rest = await school.client('mumWang').call('family', 'reads', { ...ming, before: first.next! })
  expect([first.lines.length, rest.lines.length, rest.next]).toEqual([50, 3, null])
  const all = [...first.lines, ...rest.lines].map(({ at }) => at)
  expect(all).toEqual([...all].sort().reverse())
  expect(JSON.stringify(school.documents('reads'))).not.toMatch(/adminSun|王小明|mumWang/u)
})

it.each<[Person, string]>([
  ['teacherLi', 'ming'],
  ['principalChen', 'ming'],
  ['dadZhou', 'ming'],
])('%s may not see who looked at %s, nor whether there is such a child', async (person, student) => {
  const ask = (asked: string) => school.client(person).call('family', 'reads', { student: asked })
  expect(await refusalOf(ask('nobody'))).toEqual(await refusalOf(ask(student)))
})
