/** What is said of events, incidents and people. */
import { called, pupilWords, rosterWords } from '../../../miniprogram/school/class/words'
import { countWords, weeksApart, weekWords } from '../../../miniprogram/school/events/words'
import { effectWords, excerpt } from '../../../miniprogram/school/incidents/words'
import { classWords, signedOf, staffWords } from '../../../miniprogram/school/people/words'
import { blank, codeOf, problemsIn } from '../../../miniprogram/pages/join/words'
import type { EventsView, FlagWeek } from '../../../shared/views/affairs'
import type { RosterPupil, StaffView } from '../../../shared/views/people'

const week = (monday: string, ...held: string[]): FlagWeek => ({
  ...{ week: monday, days: [], usual: monday, held },
})
const view: EventsView = {
  today: '2026-10-14',
  year: { name: '2026-2027', start: '2026-09-01', end: '2027-08-31' },
  term: { name: '', start: '2026-09-01', end: '2027-01-22' },
  events: [
    { type: 'parent_meeting', date: '2027-03-01', note: '' },
    { type: 'parent_meeting', date: '2026-09-18', note: '' },
    { type: 'social_practice', date: '2027-03-02', note: '' },
  ],
  weeks: [],
  thisWeek: null,
}

it('counts meetings in the term and practice in the year, as the card does', () => {
  expect(countWords('parent_meeting', view)).toBe('本学期 1 次')
  expect(countWords('social_practice', view)).toBe('本学年 1 天')
  expect(countWords('open_day', view)).toBe('本学期 0 次')
})

it('keeps missed weeks apart, and names a week by its first and last day', () => {
  const [one, other] = [week('2026-10-12'), week('2026-10-05', '2026-10-08')]
  expect(weeksApart([one, other])).toEqual({ missed: [one], held: [other] })
  expect(weekWords('2026-09-28')).toBe('9月28日 – 10月4日')
})

it.each([
  ['direction', 1],
  ['over_syllabus', 2],
  ['early_finish', 2],
  ['ethics', 11],
])('an incident of %s concerns requirement %i', (kind, number) => {
  for (const status of ['reported', 'upheld', 'dismissed'])
    expect(effectWords(kind, status)).toContain(`第 ${number} 条`)
  expect(effectWords(kind, 'upheld')).toContain('未达标')
  expect(effectWords(kind, 'dismissed')).not.toContain('未达标')
})

it('shortens a note by signs, not by halves of them', () => {
  expect(excerpt('来电\n反映')).toBe('来电 反映')
  expect(excerpt('🦄'.repeat(41))).toBe(`${'🦄'.repeat(40)}…`)
  expect(excerpt('🦄'.repeat(40))).toBe('🦄'.repeat(40))
})

const teacher = (own: Partial<StaffView>): StaffView => ({
  ...{ name: '李老师', roles: ['teacher'], classes: [], hasPledged: true },
  ...own,
})

it('tells roles, and many classes as a number', () => {
  expect(staffWords(teacher({ classes: ['甲班', '乙班'] }))).toBe('教师 · 甲班、乙班')
  expect(staffWords(teacher({ roles: ['principal', 'teacher'], classes: ['甲', '乙', '丙'] }))).toBe(
    '校长、教师 · 任教 3 个班',
  )
  expect(staffWords(teacher({ roles: ['admin'] }))).toBe('管理员')
})

it('counts the pledges of those of whom one is asked', () => {
  const staff = [teacher({}), teacher({ hasPledged: false }), teacher({ hasPledged: null })]
  expect(signedOf(staff)).toEqual({ signed: 1, asked: 2 })
})

it('tells a class without pupils as one', () => {
  const own = { class: 'c', name: '班', size: 0, withoutGuardian: 0, proxy: 0, consent: 0 }
  expect(classWords(own)).toBe('没有在籍学生')
  expect(classWords({ ...own, size: 2, consent: 1, proxy: 1 })).toBe('2 人 · 已同意记录 1 人 · 学校代录 1 人')
})

const pupil = (own: Partial<RosterPupil>): RosterPupil => ({
  ...{ student: 's', name: '王小明', guardians: 2, proxy: false, consent: true, presence: 'here' },
  ...own,
})

it('tells of a pupil what needs to be known, and finds names by a part', () => {
  expect(pupilWords(pupil({}))).toBe('2 位监护人')
  expect(pupilWords(pupil({ guardians: 0, proxy: true, consent: false }))).toBe(
    '还没有家长加入 · 学校代录 · 未同意家长记录',
  )
  const pupils = [pupil({}), pupil({ name: '🦄', guardians: 0 }), pupil({ name: '去', presence: 'left' })]
  expect(called(pupils, ' 小 ')).toHaveLength(1)
  expect(called(pupils, '')).toHaveLength(3)
  expect(rosterWords(pupils)).toBe('2 人在籍 · 1 人还没有家长加入')
})

it('asks for a whole code, a name and a relation', () => {
  expect(problemsIn({ ...blank, code: 'abcd-2345', name: '王小明', relation: '父亲' })).toEqual({})
  expect(Object.keys(problemsIn({ ...blank, code: 'ABC', name: ' ', relation: '' }))).toEqual([
    'code',
    'name',
    'relation',
  ])
  expect(problemsIn({ ...blank, code: 'ABCD2345', name: '阿'.repeat(41), relation: '母亲' })).toHaveProperty(
    'name',
  )
  expect(problemsIn({ ...blank, code: 'ABCD2345', name: '🦄'.repeat(40), relation: '母亲' })).toEqual({})
})

it('asks for the school’s check where there is one, and finds the code in what was scanned', () => {
  const filled = { ...blank, code: 'ABCD2345', name: '王小明', relation: '母亲' }
  expect(problemsIn(filled, { check: 'none' })).toEqual({})
  expect(Object.keys(problemsIn(filled, { check: 'word' }))).toEqual(['check'])
  expect(problemsIn({ ...filled, check: '石榴' }, { check: 'word' })).toEqual({})
  expect(codeOf('https://a.cn/#/pages/join/index?code=ABCD2345&school=s')).toBe('ABCD2345')
  expect(codeOf(' abcd-2345 ')).toBe('abcd-2345')
})
