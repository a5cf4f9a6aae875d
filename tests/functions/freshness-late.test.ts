/** What may be late on a page: settings, by a minute; ballots, until closing; sums that could not be published. */
import type { Ledger } from '../../cloudfunctions/lib/ledger'
import { keptSettings, settingsOf } from '../../cloudfunctions/lib/settings'
import { importSchool } from '../../scripts/lib/import-school'
import { bigSchool } from '../bench/big-school'
import { type Person, School, sleepOf, withSchools } from '../cast'
import { accepted, call, changedBy, days, type Logged, opened, today } from './freshness-support'
import { openOnLine } from './store-trouble-support'

const { found } = withSchools()
const nights: Logged[] = days.map((date) => ['mumWang', sleepOf('ming', date)])
let school: School

beforeEach(async () => {
  school = await found()
})

it('a survey from the day after it closed, and the same when its result is kept', async () => {
  const ballots = [['mumWang', 'ming'], ['mumWang', 'hong'], ['teacherQin', 'lan'], ['grandmaZhao', 'boarder'], ['dadZhou', 'refuser']] as const // prettier-ignore
  await accepted(school, [['principalChen', { type: 'survey_open', survey: 'a', closes: today }]])
  const vote = () =>
    accepted(
      school,
      ballots.map(([person, student]) => [person, { type: 'ballot', survey: 'a', student, rating: 5 }]),
    )
  expect(await changedBy(school, vote)).toBe('')
  const satisfaction = async () => (await opened(() => school.requirement(12))).indicators[0]
  school.at('2026-10-15T00:00')
  const atMidnight = await satisfaction()
  expect(atMidnight).toMatchObject({ numerator: 5, denominator: 5 })
  await school.cloud.fireTimer('nightly', new Date('2026-10-15T00:10:00+08:00'))
  school.at('2026-10-15T00:11')
  expect(await satisfaction()).toEqual(atMidnight)
})

/** What a page shows of a school's settings may be a minute old, and of nothing else. */
describe('settings', () => {
  const least = async () =>
    (
      (await call(school, 'teacherLi', 'classOverview', { class: 'class3' })) as {
        data: { least: { sleep: number } }
      }
    ).data.least.sleep
  const change = () =>
    school.damage('ledgers', `${school.id}/school`, { 'settings.policy': { min_nights: 6 } })

  it('are on the card at once, and on a class page when the instance asks again', async () => {
    await accepted(school, nights)
    expect(await least()).toBe(5)
    const before = await school.card()
    await change()
    expect(await least()).toBe(5)
    expect((await school.card()).requirements[7]).not.toEqual(before.requirements[7])
    await school.cloud.recycle('school')
    expect(await least()).toBe(6)
  })

  it('that are kept do not keep a log from the page', async () => {
    await least()
    expect(await changedBy(school, () => accepted(school, nights))).toBe('8 class overview')
  })

  it('are asked for again after a minute', () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0)
    const ledger = { _id: 's1/school', open: true, settings: { id: 's1' }, records: {} } as unknown as Ledger
    settingsOf('s1', [ledger])
    clock.mockReturnValue(60_001)
    expect(keptSettings('s1')).toBeUndefined()
    clock.mockRestore()
  })
})

it('a log whose sums could not be published is on the pages when the phone has sent it again', async () => {
  const { cloud, line, close } = await openOnLine()
  school = new School(cloud, 'online')
  await importSchool(cloud, bigSchool(school.id, 60), new Date('2026-08-31T08:00:00+08:00'))
  const exercise = { type: 'exercise', class: 'class0', date: today, minutes: 65 }
  const log = () => school.code('teacher' as Person, exercise, 'noon')
  const days = async () =>
    (await school.card('principal' as Person)).requirements[6]?.indicators[0]?.numerator
  let written = 0
  // The ledger is saved, and whatever is to be written then fails.
  line.fate = (action) => (/insert|modify/u.test(action) && written++ > 0 ? 'refused' : 'well')
  const [first, unpublished] = [await log(), await days()]
  line.fate = () => 'well'
  const [again, published] = [await log(), await days()]
  await close()
  expect([first, unpublished, again, published]).toEqual(['busy', 0, 'accepted', 1])
})
