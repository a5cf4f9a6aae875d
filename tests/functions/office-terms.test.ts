/** A term is closed with its card, the next one begins, and after the last the next year; nothing on the way is lost. */
import { fieldOf } from '../../cloudfunctions/lib/keeping/inventoried'
import { operate } from '../../scripts/lib/import-school'
import type { Settings } from '../../shared/books'
import { choicesFor, decidedOf, type Draft, draftOf, withChoice } from '../../miniprogram/office/year/draft'
import { proposedCalendar } from '../../shared/first-settings'
import { type Person, type School, withSchools } from '../cast'
import { leavesIn } from './keeping-support'
import { costOf, refusalOf } from './support'

const { found } = withSchools()
const classes: Settings['classes'] = [
  { id: 'class3', grade: 3, name: '三年级(1)班' },
  { id: 'class7', grade: 9, name: '九年级(1)班' },
  { id: 'empty', grade: 1, name: '一年级(1)班' },
  { id: 'beside', grade: 3, name: '三年级(2)班' },
]

let school: School
let sent: number
beforeEach(async () => {
  sent = 0
  school = await found({ classes, calendar: proposedCalendar(2026) })
})

const desk = () => school.client('adminSun').call
const mutation = () => `m${++sent}`

async function recount(): Promise<void> {
  while ((await desk()('office', 'recount', {})).recounting !== null);
  // Warm instances have forgotten the calendar before by then: here no minute passes.
  await school.cloud.recycle()
}

const indicator = async (requirement: number, index: number) => {
  const { requirements } = await school.card()
  return requirements[requirement - 1]?.indicators[index]
}

const reportOf = async (number: number) => school.client('principalChen').call('files', 'report', { number })

const log = async (person: Person, record: Parameters<School['log']>[1]) =>
  expect(await school.code(person, record)).toBe('accepted')

/** What is logged on a day of the first term. */
async function logAutumn(): Promise<void> {
  school.at('2026-10-14T20:00')
  await log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-14', minutes: 60 })
  await log('adminSun', { type: 'social_practice', date: '2026-10-14' })
  await log('adminSun', { type: 'transfer', student: 'hong', class: 'class3', date: '2026-10-12' })
  for (const [student, grade] of [
    ['ming', 'good'],
    ['lan', 'pass'],
  ] as const)
    await log('adminSun', { type: 'fitness', student, year: '2026-2027', grade })
  await log('adminSun', {
    type: 'eyesight',
    student: 'ming',
    year: '2026-2027',
    myopic: true,
  })
}

const close = () => desk()('office', 'closeTerm', { mutation: mutation() })
const startTerm = () => desk()('office', 'startTerm', { mutation: mutation() })

/** The first term closed, the second begun and added up. */
async function springBegun(): Promise<void> {
  school.at('2027-01-25T08:00')
  await close()
  await startTerm()
  await recount()
}

test('a term is closed after its last day, once, and its card stays whatever is corrected', async () => {
  await logAutumn()
  school.at('2027-01-22T18:00')
  expect((await refusalOf(close())).message).toContain('第二天起才能结束')
  school.at('2027-01-23T08:00')
  await log('adminSun', { type: 'survey_open', survey: 'late', closes: '2027-02-01' })
  expect((await desk()('office', 'terms', {})).stillOpen).toEqual([
    '1 份问卷还没有截止，结果不会进入这个学期的达标卡',
  ])
  const { terms } = await close()
  expect(terms.map(({ isCurrent, closed }) => [isCurrent, closed?.report, closed?.by])).toEqual([
    [true, 1, '孙老师'],
    [false, undefined, undefined],
  ])
  const frozen = await reportOf(1)
  expect([frozen.why, frozen.isIntact, frozen.school.term.end]).toEqual(['term', true, '2027-01-22'])
  await log('teacherLi', { type: 'exercise', class: 'class3', date: '2027-01-21', minutes: 60 })
  expect((await indicator(7, 0))?.observed).toBe(2)
  expect(await reportOf(1)).toEqual(frozen)
  expect((await close()).terms[0]?.closed?.report).toBe(1)
})

test('a term that is closed late has the figures of its last day: neither weeks nor events of after it', async () => {
  await logAutumn()
  school.at('2027-01-25T08:00')
  await log('adminSun', { type: 'social_practice', date: '2027-01-25' })
  await log('adminSun', { type: 'leave', student: 'lan', date: '2027-01-24' })
  const told = async () => (await school.client('principalChen').call('school', 'overview', {})).termOver
  expect(await told()).toBe('2026-2027学年第一学期')
  await close()
  expect(await told()).toBeUndefined()
  const report = await reportOf(1)
  expect([report.asOf, report.from, report.to, report.at]).toEqual([
    ...['2027-01-22', '2026-09-01', '2027-01-22', '2027-01-25T08:00'],
  ])
  const practice = report.requirements[0]?.indicators[3]
  expect([practice?.key, practice?.sums.numerator, practice?.rows.map(({ title }) => title)]).toEqual([
    ...['social_practice_days', 1, ['2026-10-14']],
  ])
  expect([report.school.pupils, (await indicator(1, 3))?.numerator]).toEqual([6, 2])
})

test('closing takes seven calls, beginning the next term three, a look at the terms one', async () => {
  school.at('2027-01-25T08:00')
  const look = () => desk()('office', 'terms', {})
  expect((await costOf(school, look))[0]).toBe(1)
  expect((await costOf(school, close))[0]).toBe(7)
  expect((await costOf(school, startTerm))[0]).toBe(3)
})

test('the next term counts from nothing, the year goes on, and the sums are those of the records', async () => {
  await logAutumn()
  expect((await refusalOf(startTerm())).message).toContain('请先结束')
  await springBegun()
  school.at('2027-03-10T20:00')
  expect((await indicator(7, 0))?.observed).toBe(0)
  expect((await indicator(1, 3))?.numerator).toBe(1)
  await log('teacherLi', { type: 'exercise', class: 'class3', date: '2027-03-10', minutes: 60 })
  expect((await indicator(7, 0))?.observed).toBe(1)
  const page = { after: '', size: 500 }
  expect(await operate(school.cloud, 'rebuild', school.id, page, school.now)).toMatchObject({
    ...{ corrected: [], republished: [], left: [] },
  })
})

/** The second term closed too: the year may end. */
async function yearOver(): Promise<void> {
  await logAutumn()
  await springBegun()
  school.at('2027-07-12T08:00')
  await close()
}

test('what the next year would bring is shown first, and changes nothing', async () => {
  await yearOver()
  const before = school.digest()
  const view = await desk()('office', 'year', {})
  expect(school.digest()).toBe(before)
  expect(view.missing).toEqual([])
  expect(view.fresh).toEqual([{ id: '2027-1-1', grade: 1, name: '一年级(1)班' }])
  expect(view.own.map(({ id, fate, pupils }) => [id, fate, pupils])).toEqual([
    ['class3', 'up', 6],
    ['class7', 'leaves', 0],
    ['empty', 'up', 0],
    ['beside', 'up', 0],
  ])
  expect([view.year, view.leaveOn]).toEqual(['2027-2028', '2027-09-01'])
  expect(view.lastYear).toEqual({
    fitness: { examined: 2, excellent: 0, good: 1, pass: 1 },
    eyesight: { examined: 1, myopic: 1 },
  })
})

/** The second class of grade three moves into the first. */
function mergedBeside(draft: Draft): Draft {
  const one = draft.own.find(({ id }) => id === 'beside')!
  const choice = choicesFor(draft, one).find(({ fate }) => fate === 'merges')!
  expect(choice).toEqual({ fate: 'merges', into: 'class3', words: '并入四年级(1)班' })
  return withChoice(draft, 'beside', choice)
}

/** Decides on what is proposed, or chosen, as the page does, and begins it in pieces; the cards seen on the way. */
async function beginYear(choose = (draft: Draft) => draft) {
  const decided = decidedOf(choose(draftOf(await desk()('office', 'year', {}))))
  await desk()('office', 'planYear', { mutation: mutation(), ...decided })
  const early = await refusalOf(desk()('office', 'beginYear', { mutation: mutation() }))
  expect(early.message).toContain('2027-08-31 起才能让它生效')
  school.at('2027-08-31T08:00')
  const cards = [await school.card()]
  for (let piece = 0; piece < 10; piece++) {
    const { underWay } = await desk()('office', 'beginYear', { mutation: mutation() })
    if (underWay === null) return cards
    cards.push(await school.card())
  }
  throw new Error('it does not end')
}

test('the inventory of what is kept knows every field that this leaves', async () => {
  await yearOver()
  const { parts } = await desk()('office', 'setup', {})
  await desk()('office', 'change', { mutation: mutation(), parts })
  const decided = decidedOf(draftOf(await desk()('office', 'year', {})))
  await desk()('office', 'planYear', { mutation: mutation(), ...decided })
  await operate(school.cloud, 'place', school.id, { name: '海边学校' }, school.now)
  const leaves = leavesIn(school)
  const paths = leaves.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['nextYear.leaveOn', 'recount.began', 'records.settings.plan.0.n']),
  )
  expect(leaves.filter((leaf) => fieldOf(leaf) === undefined).map(({ path }) => path)).toEqual([])
})

test('this year stays until the last piece is in; then classes are a grade higher, and the last grade has left', async () => {
  for (const [student, name, own] of [
    ['old', '毕业生', 'class7'],
    ['few', '并班生', 'beside'],
  ] as const)
    await log('adminSun', {
      ...{ type: 'enrol', student, name, class: own, gender: '男', guardians: ['stranger'] },
      ...{ date: '2026-09-01', proxy: false, consent: false },
    })
  await yearOver()
  const [before, ...after] = await beginYear(mergedBeside)
  expect(after).toEqual([before])
  // Until the last day of the year they are on the roll, of a class that is over.
  expect((await school.client('teacherQin').call('school', 'today', {})).viewer.homes).toContain('teacher')
  expect((await school.client('stranger').call('family', 'home', {})).children).toMatchObject([
    { name: '毕业生', class: '' },
    { name: '并班生', class: '' },
  ])
  const { parts } = await desk()('office', 'setup', {})
  expect(parts.classes.find(({ id }) => id === 'class3')).toEqual({
    id: 'class3',
    grade: 4,
    name: '四年级(1)班',
  })
  expect(parts.lastYear.fitness).toMatchObject({ examined: 2, good: 1 })
  expect(parts.plan).toEqual([{ grade: 3, subject: '语文', lessons: 6 }])
  await recount()
  school.at('2027-09-15T20:00')
  const card = await school.card()
  expect(card.window).toEqual({ from: '2027-09-01', to: '2027-09-15' })
  // The graduate is off the roll; of the others those who were moved into the class are still there.
  const roster = await school.client('adminSun').call('school', 'roster', { class: 'class3' })
  expect(JSON.stringify(roster)).toMatch(/并班生.*王小红|王小红.*并班生/su)
  expect((await reportOf(1)).isIntact).toBe(true)
})

test('who moved in the year before keeps the history, and the chain and the sums hold', async () => {
  await yearOver()
  await beginYear()
  await recount()
  school.at('2027-09-15T20:00')
  const hong = school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/hong`)
  expect(hong?.profile).toMatchObject({
    roll: { enrolledIn: 'class7', moves: { '2026-10-12': 'class3' }, leftOn: null },
  })
  const all = { after: '', size: 500 }
  expect(await operate(school.cloud, 'audit', school.id, all, school.now)).toMatchObject({ found: [] })
  expect(await operate(school.cloud, 'rebuild', school.id, all, school.now)).toMatchObject({ corrected: [] })
  // What is logged now counts for this year; a correction of the year before does not come into it.
  await log('teacherLi', { type: 'exercise', class: 'class3', date: '2027-09-15', minutes: 60 })
  expect((await indicator(7, 0))?.observed).toBe(1)
  expect((await indicator(1, 3))?.numerator).toBe(0)
})

test('it cannot be decided before the year is over, nor with a class that does not go up', async () => {
  const { calendar } = await desk()('office', 'year', {})
  const plan = (given: typeof classes, merged: { from: string; into: string }[] = []) =>
    desk()('office', 'planYear', {
      ...{ mutation: mutation(), calendar, classes: given, leaveOn: '2027-09-01', merged },
    })
  expect((await refusalOf(plan([]))).message).toContain('先结束')
  await yearOver()
  expect((await refusalOf(plan(classes.slice(0, 1)))).message).toContain('应升一个年级')
  const up = [{ id: 'class3', grade: 4, name: '四年级(1)班' }]
  expect((await refusalOf(plan(up, [{ from: 'empty', into: 'class3' }]))).message).toContain('同年级')
  expect((await refusalOf(plan(up, [{ from: 'class3', into: 'beside' }]))).message).toContain('同年级')
})
