/** A folded card holds what was logged five minutes before, in the whole numbers of the card that a principal opens. */
import { importSchool } from '../../scripts/lib/import-school'
import { bigSchool } from '../bench/big-school'
import { School, sleepOf } from '../cast'
import { exercise, expectFresh, today, withFolding } from './folding-support'

const folding = withFolding()
const { fire, foldOf } = folding
let school: School

beforeEach(() => {
  school = folding.school()
})

/** Something of every kind of ledger that the card is made of. */
async function logAll(): Promise<void> {
  const visit = { type: 'home_visit', visit: 'v', student: 'lan', date: today, mode: 'in_person' }
  const logged = [
    await school.code('mumWang', sleepOf('ming', today)),
    await school.code('grandmaZhao', { type: 'home_study', student: 'boarder', date: today, minutes: 40 }),
    await school.code('teacherLi', exercise()),
    await school.code('teacherLi', { ...visit, topics: ['study'], note: '好' }),
    await school.code('teacherQin', { type: 'pledge' }),
    await school.code('adminSun', { type: 'flag_ceremony', date: today }),
    await school.code('adminSun', { type: 'transfer', student: 'ming', class: 'class7', date: today }),
    await school.code('dadZhou', { type: 'consent', student: 'refuser', given: true }),
  ]
  expect(logged).toEqual(logged.map(() => 'accepted'))
}

const incident = { type: 'incident', incident: 'i', date: today, kind: 'ethics', status: 'upheld' }

/** Decides on a part of the settings, which is put over what the school was founded with. */
const decided = async (parts: object): Promise<string> => {
  await school.client('adminSun').call('office', 'change', { mutation: 'decides', parts })
  return 'accepted'
}
const class3 = { id: 'class3', grade: 3, name: '三年级(1)班' }
const class7 = { id: 'class7', grade: 4, name: '四年级(1)班' }

describe('a folded card', () => {
  it('holds at 19:05 what was logged at 19:01, in the same whole numbers as the card', async () => {
    await fire(`${today}T19:00`)
    const before = foldOf()
    school.at(`${today}T19:01`)
    await logAll()
    expect(foldOf()).toEqual(before)
    expect(await fire(`${today}T19:05`)).toEqual({ ok: true, data: { folded: 1, failed: [], left: [] } })
    expect(foldOf().found).not.toEqual(before.found)
    await expectFresh(school, foldOf(), `${today}T19:05`)
  })

  it.each<[string, () => Promise<string>]>([
    ['a family’s log', () => school.code('mumWang', sleepOf('ming', today))],
    ['a class’s record', () => school.code('teacherLi', exercise())],
    ['a pledge', () => school.code('teacherLi', { type: 'pledge' })],
    ['a school record', () => school.code('adminSun', incident)],
    ['the roll', () => school.code('adminSun', { type: 'leave', student: 'lan', date: today })],
    ['what is decided of the settings', () => decided({ classes: [class3, class7] })],
  ])('follows %s alone', async (_, log) => {
    await fire(`${today}T19:00`)
    const before = foldOf()
    school.at(`${today}T19:01`)
    expect(await log()).toBe('accepted')
    await fire(`${today}T19:05`)
    expect(foldOf().found).not.toEqual(before.found)
    await expectFresh(school, foldOf(), `${today}T19:05`)
  })

  it('tells how many are on roll, when it was made and of which school, and of no person', async () => {
    school.at(`${today}T19:01`)
    await logAll()
    await fire(`${today}T19:05`)
    expect(foldOf()).toMatchObject({
      ...{ school: school.id, name: '岚山示例学校', pupils: 6, classes: 2, asOf: today },
      began: '2026-10-14T11:05:00.000Z',
    })
    const people = /\b(?:ming|hong|lan|boarder|mumWang|teacherLi|teacherQin|principalChen)\b|王小明|李老师/u
    expect(JSON.stringify(foldOf())).not.toMatch(people)
  })

  it('is made of a school that has just been opened', async () => {
    await fire(`${today}T19:00`)
    const other = new School(school.cloud)
    await importSchool(school.cloud, bigSchool(other.id, 10), new Date(`${today}T19:01:00+08:00`))
    await fire(`${today}T19:05`)
    expect(foldOf(other).pupils).toBe(10)
  })

  it('follows the day, which alone changes what is expected: all schools once after midnight', async () => {
    await fire(`${today}T23:55`)
    const { found } = foldOf()
    expect(await fire('2026-10-15T00:00')).toMatchObject({ data: { folded: 1 } })
    expect(foldOf().found['exercise_days/school']).not.toBe(found['exercise_days/school'])
    await expectFresh(school, foldOf(), '2026-10-15T00:00')
    expect(await fire('2026-10-15T00:05')).toMatchObject({ data: { folded: 0 } })
  })
})

describe('no change is lost', () => {
  it('that is stored after the fold has read, with an earlier time', async () => {
    await fire(`${today}T19:05`)
    const { found } = foldOf()
    school.now = new Date(`${today}T19:04:10+08:00`)
    await school.log('teacherLi', exercise())
    await fire(`${today}T19:10`)
    expect(foldOf().found).not.toEqual(found)
    await expectFresh(school, foldOf(), `${today}T19:10`)
  })

  it('that comes in while the timer is at work', async () => {
    await fire(`${today}T19:00`)
    school.at(`${today}T19:05`)
    const families = ['ming', 'hong'].map((student) => school.code('mumWang', sleepOf(student, today)))
    const answers = await Promise.all([
      fire(`${today}T19:05`),
      ...families,
      school.code('teacherLi', exercise()),
    ])
    expect(answers.slice(1)).toEqual(['accepted', 'accepted', 'accepted'])
    await fire(`${today}T19:10`)
    await expectFresh(school, foldOf(), `${today}T19:10`)
  })

  it('whose sums were published only when the phone sent again', async () => {
    school.at(`${today}T19:01`)
    await school.log('mumWang', sleepOf('ming', today), 'tonight')
    await fire(`${today}T19:05`)
    const books = `${school.id}/class/class3`
    await school.damage('classes', books, { 'pupils.ming.rev': 1, 'pupils.ming.tally': {} })
    await school.damage('classes', books, { changedAt: '2026-10-14T11:00:00.000Z' })
    await fire(`${today}T19:10`)
    await school.at(`${today}T19:12`).log('mumWang', sleepOf('ming', today), 'tonight')
    expect(await fire(`${today}T19:15`)).toMatchObject({ data: { folded: 1 } })
    await expectFresh(school, foldOf(), `${today}T19:15`)
  })

  it('is folded by an instance that knows nothing of the one before', async () => {
    await fire(`${today}T19:00`)
    await school.at(`${today}T19:01`).log('teacherLi', exercise())
    await school.cloud.recycle('folding')
    expect(await fire(`${today}T19:05`)).toMatchObject({ data: { folded: 1 } })
  })
})

describe('a survey that closed', () => {
  const vote = async () => {
    const families = [['mumWang', 'ming'], ['mumWang', 'hong'], ['teacherQin', 'lan'], ['grandmaZhao', 'boarder'], ['dadZhou', 'refuser']] as const // prettier-ignore
    await school.log('principalChen', { type: 'survey_open', survey: 'autumn', closes: today })
    for (const [person, student] of families)
      expect(await school.code(person, { type: 'ballot', survey: 'autumn', student, rating: 5 })).toBe(
        'accepted',
      )
  }

  it('is folded when its result is kept: the fold opens no box', async () => {
    await vote()
    const boxes = JSON.stringify(school.documents('ballots'))
    await fire('2026-10-15T00:05')
    expect(JSON.stringify(school.documents('ballots'))).toBe(boxes)
    expect(foldOf().found['satisfaction/school']).toBe('insufficient - - 0 6')
    await school.cloud.fireTimer('nightly', new Date('2026-10-15T00:10:00+08:00'))
    expect(await fire('2026-10-15T00:15')).toMatchObject({ data: { folded: 1 } })
    expect(foldOf().found['satisfaction/school']).toContain(' 5 5 5 6')
    await expectFresh(school, foldOf(), '2026-10-15T00:15')
  })
})
