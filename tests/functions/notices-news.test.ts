/** Home visits and surveys: each guardian who asked is told once, of what is new, and of nothing that is done. */
import { main } from '../../cloudfunctions/notices/index'
import type { Person } from '../cast'
import { today, withNotices } from './notices-support'
import { costOf } from './support'

const notices = withNotices()
const noon = '2026-10-15T12:00'
const evening = '2026-10-15T19:00'

async function accepted(person: Person, record: { type: string; [field: string]: unknown }): Promise<void> {
  expect(await notices().school.code(person, record)).toBe('accepted')
}

const visit = (own: object = {}) => ({
  ...{ type: 'home_visit', visit: 'v1', student: 'ming', date: today, mode: 'in_person' },
  ...{ topics: ['health'], note: '孩子最近咳嗽' },
  ...own,
})
const recorded = (own?: object) => accepted('teacherLi', visit(own))
const asks = (person: Person) => notices().remind(person, { accepted: ['visit'] })

describe('a home visit', () => {
  test('is told without a word of what was recorded', async () => {
    await asks('mumWang')
    notices().school.at(`${today}T18:00`)
    await recorded()
    const [sent, ...others] = await notices().fire(noon)
    expect(others).toEqual([])
    expect(sent).toMatchObject({ to: 'mumWang', template: 'local-visit', page: 'pages/home/index' })
    expect(sent?.words[0]).toBe('孩子的家访记录待您确认')
    expect(JSON.stringify(sent)).not.toMatch(/王小明|ming|咳嗽|李老师|v1/u)
  })

  test('is told to each guardian who asked, and to no one else', async () => {
    await asks('mumWang')
    await asks('dadWang')
    await asks('dadSun')
    await notices().remind('teacherQin', { accepted: ['survey'] })
    notices().school.at(`${today}T18:00`)
    await recorded()
    await recorded({ visit: 'v2', student: 'lan' })
    expect(await notices().told(noon)).toEqual(['dadWang', 'mumWang'])
  })

  test.each([
    ['2026-10-15T11:59', []],
    ['2026-10-15T12:00', ['dadWang']],
    ['2026-10-15T12:30', []],
    ['2026-10-15T19:00', ['dadWang']],
    ['2026-10-15T19:30', []],
    ['2026-10-15T21:00', []],
  ])('at %s: %j', async (time, expected) => {
    await asks('dadWang')
    notices().school.at(`${today}T18:00`)
    await recorded()
    expect(await notices().told(time)).toEqual(expected)
  })

  test('is told once, and the next one after the next tap', async () => {
    await asks('dadWang')
    notices().school.at(`${today}T18:00`)
    await recorded()
    expect(await notices().told(noon)).toEqual(['dadWang'])
    expect(await notices().told(evening)).toEqual([])
    notices().school.at('2026-10-15T20:00')
    await asks('dadWang')
    expect(await notices().told('2026-10-16T12:00')).toEqual([])
    notices().school.at('2026-10-16T18:00')
    await recorded({ visit: 'v2' })
    expect(await notices().told('2026-10-16T19:00')).toEqual(['dadWang'])
  })

  test('that was there before the tap is no news', async () => {
    await recorded()
    notices().school.at(`${today}T13:00`)
    await asks('dadWang')
    notices().school.at(`${today}T14:00`)
    await recorded({ note: '更正说明' })
    expect(await notices().told(noon)).toEqual([])
  })

  test('that a guardian has answered, or that was withdrawn, is not told', async () => {
    await asks('dadWang')
    notices().school.at(`${today}T18:00`)
    await recorded()
    await recorded({ visit: 'v2' })
    await accepted('mumWang', { type: 'visit_answer', student: 'ming', visit: 'v1', took_place: true })
    await accepted('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v2' })
    expect(await notices().told(noon)).toEqual([])
  })

  test('is told of one who did not consent to the family logs: it is the school’s own record', async () => {
    await asks('dadZhou')
    notices().school.at(`${today}T18:00`)
    await recorded({ student: 'refuser' })
    expect(await notices().told(noon)).toEqual(['dadZhou'])
  })

  test('refused by WeChat is not tried again', async () => {
    await asks('dadWang')
    notices().school.at(`${today}T18:00`)
    await recorded()
    notices().school.cloud.weChat.refuse(43101)
    expect(await notices().told(noon)).toEqual([])
    expect(await notices().told(evening)).toEqual([])
    expect((await notices().view('dadWang')).left.visit).toBe(0)
  })
})

describe('a survey', () => {
  const opens = (survey = 'autumn', closes = '2026-10-20') =>
    accepted('principalChen', { type: 'survey_open', survey, closes })
  const asksSurvey = (person: Person) => notices().remind(person, { accepted: ['survey'] })
  const votes = (person: Person, student: string, survey = 'autumn') =>
    accepted(person, { type: 'ballot', survey, student, rating: 4 })

  test('is told to whoever asked and has a child left to answer for', async () => {
    await asksSurvey('mumWang')
    await asksSurvey('dadWang')
    await asksSurvey('dadSun')
    notices().school.at(`${today}T13:00`)
    await opens()
    await votes('dadWang', 'ming')
    expect(await notices().told(noon)).toEqual(['dadSun', 'mumWang'])
    expect(notices().sent[0]).toMatchObject({ template: 'local-survey', page: 'pages/home/index' })
  })

  test('is told once; the next one after the next tap', async () => {
    await asksSurvey('dadSun')
    notices().school.at(`${today}T13:00`)
    await opens()
    expect(await notices().told(noon)).toEqual(['dadSun'])
    await asksSurvey('dadSun')
    expect(await notices().told('2026-10-16T12:00')).toEqual([])
    notices().school.at('2026-10-16T13:00')
    await opens('second')
    expect(await notices().told('2026-10-16T19:00')).toEqual(['dadSun'])
  })

  test('that was open before the tap, or has closed, is not told', async () => {
    await opens()
    notices().school.at(`${today}T13:00`)
    await asksSurvey('dadSun')
    await opens('short', today)
    expect(await notices().told(noon)).toEqual([])
  })

  test('costs nothing where none is open', async () => {
    await asksSurvey('dadSun')
    const [before] = await costOf(notices().school, () => notices().run(`${today}T19:00`))
    notices().school.at(`${today}T20:00`)
    await opens()
    const [after] = await costOf(notices().school, () => notices().run(evening))
    // Who answered, the guardians, their children; and mark and message.
    expect(after - before).toBe(3 + 2)
  })
})

test('without templates it says that reminders are not set up, and does nothing', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const answer = await main({}, { environment: JSON.stringify({ TRIGGER_SRC: 'timer' }) })
  expect(answer).toMatchObject({ ok: true, data: { isSetUp: false, told: {} } })
  expect(said.mock.calls.join()).toContain('TEMPLATE_EVENING')
})
