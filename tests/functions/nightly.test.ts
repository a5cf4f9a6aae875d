/** What the nightly timer does for several schools, as far as its time goes, and what it leaves to its next run. */
import { isDueOn } from '../../cloudfunctions/nightly/steps'
import { type Run, runNight, type Step } from '../../cloudfunctions/nightly/run'
import { emptyLedger, type Ledger } from '../../cloudfunctions/lib/ledger'
import type { NightMark } from '../../cloudfunctions/lib/store/nights'
import { messageOf } from '../../local/errors'
import { addDays } from '../../shared/calendar'
import { openCast, type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const tonight = '2026-10-14'
const at = (time: string) => new Date(`${tonight}T${time}:00+08:00`)

const ledgerOf = (school: School) =>
  school.documents('ledgers').find(({ kind }) => kind === 'school') as unknown as Ledger
const nightsOf = (school: School) => ledgerOf(school).nights ?? {}
const booksOf = (school: School, own: string) =>
  school.documents('classes').find((books) => books.class === own) as unknown as {
    pupils: Record<string, { rev: number }>
  }

/** A book that has fallen behind: the log was stored, and what it published was lost. */
const fallBehind = (school: School, own: string, pupil: string) =>
  school.damage('classes', `${school.id}/class/${own}`, { [`pupils.${pupil}.rev`]: 0 })

describe('through the timer', () => {
  let school: School

  beforeEach(async () => {
    school = await found()
    for (const pupil of ['ming', 'hong']) await school.log('mumWang', sleepOf(pupil, tonight))
  })

  it('finds every book that fell behind, whichever ledgers are due', async () => {
    for (const pupil of ['ming', 'late', 'boarder']) await fallBehind(school, 'class3', pupil)
    const reply = await school.cloud.fireTimer('nightly', at('00:10'))
    expect(reply).toMatchObject({ data: { mended: { [school.id]: 3 }, left: [] } })
    expect(booksOf(school, 'class3').pupils.ming?.rev).toBe(2)
  })

  it('goes on after the last ledger that the run before had done', async () => {
    for (const [own, pupil] of [
      ['class3', 'boarder'],
      ['class7', 'hong'],
      ['class3', 'ming'],
    ] as const)
      await fallBehind(school, own, pupil)
    const mark = { 'nights.check.night': tonight, 'nights.check.after': `${school.id}/pupil/hong` }
    await school.damage('ledgers', `${school.id}/school`, mark)
    const reply = await school.cloud.fireTimer('nightly', at('00:20'))
    expect(reply).toMatchObject({ data: { mended: { [school.id]: 1 } } })
    expect([
      booksOf(school, 'class3').pupils.boarder?.rev,
      booksOf(school, 'class7').pupils.hong?.rev,
    ]).toEqual([0, 0])
    expect(nightsOf(school).check).toEqual({ night: tonight, after: null })
  })

  it('does its work once a night, and anew the next', async () => {
    await school.cloud.fireTimer('nightly', at('00:10'))
    await fallBehind(school, 'class3', 'ming')
    expect(await school.cloud.fireTimer('nightly', at('00:20'))).toMatchObject({ data: { mended: {} } })
    const next = await school.cloud.fireTimer('nightly', new Date('2026-10-15T00:10:00+08:00'))
    expect(next).toMatchObject({ data: { mended: { [school.id]: 1 } } })
  })

  it('empties the boxes whose results were kept before it broke off', async () => {
    await school.log('principalChen', { type: 'survey_open', survey: 'autumn', closes: tonight })
    await school.log('mumWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 5 })
    const [full] = school.documents('ballots')
    await school.cloud.fireTimer('nightly', new Date('2026-10-15T00:10:00+08:00'))
    await school.damage('ballots', String(full!._id), { sealed: full!.sealed })
    await school.cloud.fireTimer('nightly', new Date('2026-10-16T00:10:00+08:00'))
    expect(school.documents('ballots')).toEqual([{ ...full, sealed: '', counters: '' }])
    expect(ledgerOf(school).results).toEqual({ autumn: { tooFew: true } })
  })

  it('moves neither the revision nor the sums of the school', async () => {
    const { rev, tally } = ledgerOf(school)
    await school.cloud.fireTimer('nightly', at('00:10'))
    expect(ledgerOf(school)).toMatchObject({ rev, tally })
  })
})

it('adds up every ledger anew within four weeks, and puts right what no revision tells', async () => {
  const cast = await openCast()
  const school = await cast.found()
  await school.damage('ledgers', `${school.id}/pupil/ming`, { 'tally.sleep.minutes': 1 })
  const isDue = (night: string) => isDueOn(night)(`${school.id}/pupil/ming`)
  const nights = Array.from({ length: 28 }, (_, day) => addDays(tonight, day))
  const mended: string[] = []
  for (const night of nights) {
    const reply = await school.cloud.fireTimer('nightly', new Date(`${night}T00:10:00+08:00`))
    if ((reply as { data: { mended: Record<string, number> } }).data.mended[school.id]) mended.push(night)
  }
  await cast.close()
  expect(mended).toEqual(nights.filter(isDue))
  expect(mended).toHaveLength(1)
})

it('tells which step of which school failed, when all others are done', async () => {
  const cast = await openCast()
  const schools = [await cast.found(), await cast.found()] as const
  const [broken, sound] = schools
  for (const school of schools) await school.log('mumWang', sleepOf('ming', tonight))
  await broken.damage('ledgers', `${broken.id}/school`, { 'settings.calendar': 5 })
  await fallBehind(sound, 'class3', 'ming')
  const fired = await sound.cloud.fireTimer('nightly', at('00:10')).catch(messageOf)
  const marks = schools.map((school) => ['settle', 'seal', 'check'].filter((step) => nightsOf(school)[step]))
  const books = booksOf(sound, 'class3')
  await cast.close()
  expect(fired).toBe(`nightly failed: ${broken.id} check`)
  expect(marks).toEqual([
    ['settle', 'seal'],
    ['settle', 'seal', 'check'],
  ])
  expect(books.pupils.ming?.rev).toBe(2)
})

describe('a run', () => {
  const school = (name: string, marks: Record<string, NightMark> = {}): Ledger => ({
    ...{ ...emptyLedger(name, 'school'), nights: marks },
  })
  let taken: string[]
  const step = (name: string, pages: string[]): Step => ({
    name,
    turn: ({ school: id }, after) => {
      taken.push(`${id} ${name} ${after}`)
      if (id === 'broken') return Promise.reject(new Error('broken'))
      return Promise.resolve(pages[pages.indexOf(after) + 1] ?? null)
    },
  })
  const kept: Record<string, NightMark>[] = []
  const run = (pages: number): Run => ({
    night: tonight,
    hasTime: () => pages-- > 0,
    note: (id, name, mark) => (kept.push({ [`${id} ${name}`]: mark }), Promise.resolve()),
  })

  beforeEach(() => {
    taken = []
    kept.length = 0
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => jest.restoreAllMocks())

  it('takes the first step for all schools before the second', async () => {
    const steps = [step('settle', ['']), step('check', ['', 'p'])]
    expect(await runNight([school('a'), school('b')], steps, run(99))).toEqual({ left: [], failed: [] })
    expect(taken).toEqual(['a settle ', 'b settle ', 'a check ', 'a check p', 'b check ', 'b check p'])
  })

  it('stops when its time is up, keeps where, and names what is left', async () => {
    const pages = step('check', ['', 'p', 'q'])
    const { left } = await runNight([school('a'), school('b')], [pages], run(2))
    expect([taken, left]).toEqual([
      ['a check ', 'a check p'],
      ['a check', 'b check'],
    ])
    expect(kept.at(-1)).toEqual({ 'a/school check': { night: tonight, after: 'q' } })
  })

  it('begins with the school that has waited longest', async () => {
    const marked = (night: string) => ({ check: { night, after: null } })
    const schools = [school('a', marked('2026-10-13')), school('b', marked('2026-10-12')), school('c')]
    await runNight(schools, [step('check', [''])], run(99))
    expect(taken).toEqual(['c check ', 'b check ', 'a check '])
  })

  it('leaves a school that failed unmarked, for its next run', async () => {
    const { failed } = await runNight([school('broken'), school('b')], [step('check', [''])], run(99))
    expect([failed, kept.length]).toEqual([['broken check'], 1])
  })
})
