/** The evening's reminder: who gets one, who does not, and that nobody ever gets two. */
import { type Person, sleepOf } from '../cast'
import { today, withNotices } from './notices-support'
import { costOf } from './support'

const notices = withNotices()
const school = () => notices().school

async function accepted(person: Person, record: { type: string; [field: string]: unknown }): Promise<void> {
  expect(await school().code(person, record)).toBe('accepted')
}
const logs = (person: Person, student: string) => accepted(person, sleepOf(student, today))
const samples = (...weeks: string[]) => accepted('principalChen', { type: 'sampling', weeks })

// First, while there is no other school.
test('costs: one call for the schools, two for a page of guardians, two for each message', async () => {
  const none = await costOf(school(), () => notices().run())
  expect(none).toEqual([1 + 1, 1, 0])
  await notices().ask('mumWang')
  await notices().ask('dadWang')
  const [calls, read, written] = await costOf(school(), () => notices().run())
  expect([calls, written]).toEqual([1 + 2 + 2 * 2, 2])
  // The school, two guardians, their two children.
  expect(read).toBe(1 + 2 + 2)
})

test('says what there is to do, leads home, and names no child', async () => {
  await notices().ask('mumWang')
  const [sent, ...others] = await notices().fire()
  expect(others).toEqual([])
  expect(sent).toMatchObject({ to: 'mumWang', template: 'local-evening', page: 'pages/home/index' })
  expect(sent?.words).toEqual(['记一下孩子今天的睡眠、作业和阅读', '20:30', '不方便就不用记，今晚不会再提醒'])
  expect(JSON.stringify(sent)).not.toMatch(/王小明|王小红|ming|hong|岚山/u)
})

describe('who is reminded', () => {
  test('nobody who has not asked for it', async () => {
    expect(await notices().told()).toEqual([])
  })

  test('nobody who chose an hour and was not authorised by a tap, nor the other way round', async () => {
    await notices().remind('mumWang', { hour: '20:30' })
    await notices().remind('dadWang', { accepted: ['evening'] })
    expect(await notices().told()).toEqual([])
  })

  test('nobody by an authorisation for something else', async () => {
    await notices().remind('mumWang', { hour: '20:30', accepted: ['visit', 'survey'] })
    expect(await notices().told()).toEqual([])
  })

  test.each([
    ['19:00', []],
    ['20:00', []],
    ['20:29', []],
    ['20:30', ['mumWang']],
    ['20:44', ['mumWang']],
    ['21:00', []],
  ])('at %s, of those who chose 20:30: %j', async (clock, expected) => {
    await notices().ask('mumWang')
    expect(await notices().told(`${today}T${clock}`)).toEqual(expected)
  })

  test('nobody who chose not to be, after all', async () => {
    await notices().ask('mumWang')
    await notices().remind('mumWang', { hour: null })
    expect(await notices().told()).toEqual([])
  })

  test('each guardian for their own children', async () => {
    await notices().ask('mumWang')
    await notices().ask('dadWang')
    await logs('dadWang', 'ming')
    // Hong is Mrs Wang's alone, and nothing is logged of her.
    expect(await notices().told()).toEqual(['mumWang'])
  })

  test('nobody of whose children something is logged today, by whomever', async () => {
    await notices().ask('mumWang')
    await logs('dadWang', 'ming')
    await logs('mumWang', 'hong')
    expect(await notices().told()).toEqual([])
  })

  test('whoever took back what was logged', async () => {
    await notices().ask('dadWang')
    await logs('dadWang', 'ming')
    await accepted('dadWang', { type: 'withdraw', of: 'sleep', student: 'ming', date: today })
    expect(await notices().told()).toEqual(['dadWang'])
  })

  test('whoever logged yesterday, and not today', async () => {
    await notices().ask('dadWang')
    await accepted('dadWang', sleepOf('ming', '2026-10-13'))
    expect(await notices().told()).toEqual(['dadWang'])
  })

  test('no family that did not consent, and none that the school logs for', async () => {
    await notices().ask('dadZhou')
    await notices().ask('grandmaZhao')
    await notices().ask('teacherQin')
    expect(await notices().told()).toEqual([])
    await accepted('dadZhou', { type: 'consent', student: 'refuser', given: true })
    expect(await notices().told(`${today}T20:31`)).toEqual(['dadZhou'])
  })

  test('no guardian that the school took away, and no family whose child has left', async () => {
    await notices().ask('dadWang')
    await notices().ask('dadSun')
    await accepted('adminSun', { type: 'amend', student: 'ming', guardians: ['mumWang'] })
    await accepted('adminSun', { type: 'leave', student: 'late', date: today })
    expect(await notices().told()).toEqual([])
  })

  test('more than fit on a page', async () => {
    const enrol = { type: 'enrol', class: 'class3', gender: '女', date: '2026-09-01', consent: true }
    const people = Array.from({ length: 103 }, (_, index) => `parent${index}` as Person)
    for (const [index, person] of people.entries()) {
      const own = { student: `p${index}`, name: `学生${index}`, guardians: [person] }
      await accepted('adminSun', { ...enrol, ...own })
      await notices().ask(person)
    }
    expect(await notices().told()).toEqual([...people].sort())
  })
})

describe('in the weeks that are asked', () => {
  test('there are reminders, and in others none', async () => {
    await samples('2026-10-12')
    await notices().ask('mumWang')
    expect(await notices().told('2026-10-21T20:30')).toEqual([])
    expect(await notices().told()).toEqual(['mumWang'])
  })

  test('an authorisation waits for the next such week', async () => {
    await samples('2026-10-19')
    await notices().ask('mumWang')
    expect(await notices().told()).toEqual([])
    expect(await notices().told('2026-10-19T20:30')).toEqual(['mumWang'])
  })

  test('where the school names none, that is every week', async () => {
    await samples('2026-10-19')
    await samples()
    await notices().ask('mumWang')
    expect(await notices().told()).toEqual(['mumWang'])
  })
})

describe('never twice', () => {
  test('a timer that fires twice sends once, one after the other or at once', async () => {
    await notices().remind('mumWang', { hour: '20:30', accepted: ['evening'] })
    await notices().remind('mumWang', { accepted: ['evening'] })
    const sent = await Promise.all([notices().run(), notices().run(), notices().run()])
    expect(sent.every(({ ok }) => ok)).toBe(true)
    expect(notices().sent).toHaveLength(1)
    expect(await notices().told(`${today}T20:45`)).toEqual([])
    expect((await notices().view('mumWang')).left.evening).toBe(1)
  })

  test('one tap is one evening, two taps are two', async () => {
    await notices().ask('mumWang')
    await notices().remind('mumWang', { accepted: ['evening'] })
    expect(await notices().told()).toEqual(['mumWang'])
    expect(await notices().told('2026-10-15T20:30')).toEqual(['mumWang'])
    expect(await notices().told('2026-10-16T20:30')).toEqual([])
  })

  test('an hour changed on the same evening brings no second one', async () => {
    await notices().remind('mumWang', { hour: '20:00', accepted: ['evening'] })
    await notices().remind('mumWang', { accepted: ['evening'] })
    expect(await notices().told(`${today}T20:00`)).toEqual(['mumWang'])
    await notices().remind('mumWang', { hour: '20:30' })
    expect(await notices().told()).toEqual([])
  })

  test('a function that dies between the mark and the message has sent none, and sends none later', async () => {
    await notices().ask('mumWang')
    const line = school().cloud.weChat.hold()
    const dying = notices().run()
    await line.reached
    expect(school().documents('reminders')).toMatchObject([
      { left: { evening: 0 }, since: { evening: today } },
    ])
    // Another instance, while the first one is not heard of any more.
    const other = notices().run(`${today}T20:35`)
    expect((await other).data.told[school().id]?.evening).toEqual({})
    line.cut()
    expect((await dying).data.told[school().id]?.evening).toEqual({ failed: 1 })
    expect(await notices().told(`${today}T20:40`)).toEqual([])
    expect(notices().sent).toEqual([])
  })
})

describe('where WeChat refuses', () => {
  test('who switched it off is not tried again, whatever is left', async () => {
    await notices().ask('mumWang')
    await notices().remind('mumWang', { accepted: ['evening'] })
    school().cloud.weChat.refuse(43101)
    expect(await notices().told()).toEqual([])
    expect((await notices().view('mumWang')).left.evening).toBe(0)
    expect(await notices().told('2026-10-15T20:30')).toEqual([])
  })

  test('a limit uses up the evening, and not the ones after it', async () => {
    await notices().ask('mumWang')
    await notices().remind('mumWang', { accepted: ['evening'] })
    school().cloud.weChat.refuse(45009)
    expect(await notices().told()).toEqual([])
    expect(await notices().told(`${today}T20:45`)).toEqual([])
    expect(await notices().told('2026-10-15T20:30')).toEqual(['mumWang'])
  })

  test('one refusal does not keep the others waiting', async () => {
    await notices().ask('mumWang')
    await notices().ask('dadSun')
    school().cloud.weChat.refuse(43101)
    expect(await notices().told()).toHaveLength(1)
  })
})

describe('the door', () => {
  const event = { Type: 'Timer', TriggerName: 'evening', Time: `${today}T12:30:00Z`, Message: '' }

  test.each([
    ['an account', { openid: 'mumWang' }],
    ['an account that says it is a timer', { openid: 'mumWang', source: 'wx_trigger', trigger: 'timer' }],
    ['another sign-in', { uid: 'u1', trigger: 'timer' }],
    ['another function', { source: 'scf' }],
  ])('%s sends nothing', async (_, caller) => {
    await notices().ask('mumWang')
    school().at(`${today}T20:30`)
    const reply = await school().invoke('notices', event, caller)
    expect(reply).toMatchObject({ ok: false, problem: { code: 'no_identity' } })
    expect(notices().sent).toEqual([])
    expect((await notices().view('mumWang')).left.evening).toBe(1)
  })
})
