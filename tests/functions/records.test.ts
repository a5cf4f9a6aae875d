import { type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
let school: School

beforeEach(async () => {
  school = await found()
})

const nights = ['2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', '2026-10-14']

async function sleepFigure(scope: string) {
  const { indicators } = await school.requirement(8)
  return indicators.find((indicator) => indicator.key === 'sleep_reached' && indicator.scope === scope)
}

test('five nights of a term make a pupil count', async () => {
  for (const night of nights) expect(await school.code('mumWang', sleepOf('ming', night))).toBe('accepted')
  expect(await sleepFigure('primary')).toMatchObject({
    numerator: 1,
    denominator: 1,
    observed: 1,
    expected: 5,
  })
})

test('a correction counts instead of what it corrects, and both are kept with who and when', async () => {
  for (const night of nights) await school.log('mumWang', sleepOf('ming', night))
  const corrected = await school.log('dadWang', sleepOf('ming', nights[0]!, '22:00', '06:00'))
  expect(corrected).toEqual({ ok: true, version: 2 })
  expect(await sleepFigure('primary')).toMatchObject({ numerator: 0, observed: 1 })
  const ledger = school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/ming`)
  const { sleep } = ledger!.records as { sleep: Record<string, { by: string; at: string }[]> }
  expect(sleep[nights[0]!]?.map(({ by, at }) => [by, at])).toEqual([
    ['mumWang', '2026-10-14T20:00:00+08:00'],
    ['dadWang', '2026-10-14T20:00:00+08:00'],
  ])
})

test('a withdrawn record no longer counts, keeps its history, and its key is free again', async () => {
  for (const night of nights) await school.log('mumWang', sleepOf('ming', night))
  const withdrawal = { type: 'withdraw', of: 'sleep', student: 'ming', date: nights[0]! }
  expect(await school.log('mumWang', withdrawal)).toEqual({ ok: true, version: 2 })
  expect(await sleepFigure('primary')).toMatchObject({ observed: 0 })
  expect(await school.log('mumWang', sleepOf('ming', nights[0]!))).toEqual({ ok: true, version: 3 })
  expect(await sleepFigure('primary')).toMatchObject({ observed: 1 })
})

test('withdrawing consent erases the family logs for good, and nothing else', async () => {
  for (const night of nights) await school.log('mumWang', sleepOf('ming', night))
  await school.log('adminSun', { type: 'eyesight', year: '2026-2027', student: 'ming', myopic: true })
  expect(await school.code('dadWang', { type: 'consent', student: 'ming', given: false })).toBe('accepted')
  expect(JSON.stringify(school.documents('ledgers'))).not.toContain(nights[0])
  expect(JSON.stringify(school.documents('classes'))).not.toContain('nights')
  expect(await school.code('mumWang', sleepOf('ming', nights[1]!))).toBe('no_consent')
  await school.log('mumWang', { type: 'consent', student: 'ming', given: true })
  expect(await sleepFigure('primary')).toMatchObject({ observed: 0 })
  const { indicators } = await school.requirement(6)
  expect(indicators.find(({ key }) => key === 'myopia')).toMatchObject({ numerator: 1, observed: 1 })
})

test('an erased record does not come back with a late retry', async () => {
  await school.log('mumWang', sleepOf('ming', nights[0]!), 'sent-once')
  await school.log('dadWang', { type: 'consent', student: 'ming', given: false })
  await school.log('dadWang', { type: 'consent', student: 'ming', given: true })
  expect(await school.log('mumWang', sleepOf('ming', nights[0]!), 'sent-once')).toEqual({
    ok: true,
    version: 1,
  })
  expect(JSON.stringify(school.documents('ledgers'))).not.toContain('bed_at')
})

test("an evening's logs of a child are one call, and each has its own answer", async () => {
  const today = '2026-10-14'
  const before = { ...school.cloud.costs }
  const { answers } = await school.client('mumWang').call('family', 'log', {
    items: [
      { mutation: 'evening1', record: sleepOf('ming', today) },
      { mutation: 'evening2', record: { type: 'home_study', student: 'ming', date: today, minutes: 700 } },
      { mutation: 'evening3', record: { type: 'reading', student: 'ming', date: today, minutes: 20 } },
    ],
  })
  expect(answers.map((answer) => answer.ok)).toEqual([true, false, true])
  expect(school.cloud.costs.calls - before.calls).toBeLessThanOrEqual(3)
})

test('a batch over several pupils saves each on its own', async () => {
  const skill = (student: string) => ({
    type: 'skill',
    student,
    date: '2026-10-14',
    kind: 'sport',
    item: '跳绳',
    passed: true,
  })
  const students = ['ming', 'lan', 'hong', 'boarder']
  const items = students.map((student) => ({ mutation: `skill-${student}`, record: skill(student) }))
  const { answers } = await school.client('teacherLi').call('school', 'log', { items })
  expect(answers.map((answer) => (answer.ok ? 'accepted' : answer.problem.code))).toEqual([
    ...['accepted', 'accepted', 'forbidden', 'accepted'],
  ])
  const { indicators } = await school.requirement(7)
  expect(indicators.find(({ key }) => key === 'sport_skill')).toMatchObject({ numerator: 3, observed: 3 })
})

test('a pupil who moves is counted in the class of the day, and her teacher changes with it', async () => {
  const skill = { type: 'skill', student: 'ming', kind: 'sport', item: '跳绳', passed: true }
  await school.log('adminSun', { type: 'transfer', student: 'ming', class: 'class7', date: '2026-10-12' })
  expect(await school.code('teacherLi', { ...skill, date: '2026-10-14' })).toBe('forbidden')
  expect(await school.code('teacherLi', { ...skill, date: '2026-10-11' })).toBe('accepted')
  for (const night of nights) await school.log('mumWang', sleepOf('ming', night))
  expect(await sleepFigure('primary')).toMatchObject({ observed: 0, expected: 4 })
  expect(await sleepFigure('junior')).toMatchObject({ observed: 1, expected: 2 })
})

test('a class size is that of the roll as it stands, on the date of the record', async () => {
  const check = { type: 'class_check', class: 'class3', subject: '语文', reached: 1 }
  expect(await school.code('teacherLi', { ...check, date: '2026-10-09', tested: 5 })).toBe('invalid')
  expect(await school.code('teacherLi', { ...check, date: '2026-10-12', tested: 5 })).toBe('accepted')
  await school.log('adminSun', { type: 'leave', student: 'ming', date: '2026-10-01' })
  expect(await school.code('teacherLi', { ...check, date: '2026-10-12', tested: 5 })).toBe('invalid')
})

test('ids may hold any sign', async () => {
  const student = '学生.$1/2%__proto__'
  const enrolment = {
    type: 'enrol',
    student,
    class: 'class3',
    name: '新同学',
    gender: '女',
    guardians: ['mumWang'],
  }
  expect(await school.code('adminSun', { ...enrolment, date: '2026-10-01', consent: true })).toBe('accepted')
  for (const night of nights) expect(await school.code('mumWang', sleepOf(student, night))).toBe('accepted')
  const skill = { type: 'skill', student, date: '2026-10-14', kind: 'art', item: 'constructor', passed: true }
  expect(await school.code('teacherLi', skill)).toBe('accepted')
  expect(await sleepFigure('primary')).toMatchObject({ numerator: 1, observed: 1, expected: 6 })
})
