/** A child of whom everything that can be recorded is, with a mark in every text: whatever is left of it is found. */
import { canonical } from '../../cloudfunctions/lib/canonical'
import { collectionNames } from '../../cloudfunctions/lib/formats'
import { type Leaf, leavesOf } from '../../cloudfunctions/lib/keeping/inventoried'
import { versionNow } from '../../shared/consent/standing'
import { type Person, type School, sleepOf } from '../cast'
import { joining } from './joining-support'

export const mark = 'zeta'
export const zeta = `${mark}-child`
/** One parent has no other child here; Mrs Wang, who has, is the other guardian. */
export const father = `${mark}-father` as Person
export const mother: Person = 'mumWang'

const days = ['2026-10-12', '2026-10-13', '2026-10-14']
const own = { student: zeta }
const visit = { ...own, type: 'home_visit', date: days[0]!, mode: 'in_person', topics: ['study', 'sleep'] }
const year = '2026-2027'

const byTeacher = [
  { ...visit, visit: `${mark}-visit`, note: `${mark} 谈了` },
  { type: 'visit_task', ...own, task: `${mark}-task`, what: `${mark} 早睡`, due: '2026-10-20', done: false },
  { type: 'skill', ...own, date: days[1]!, kind: 'sport', item: `${mark} 跳绳`, passed: true },
]
const byOffice = [
  { type: 'fitness', ...own, year, grade: 'good' },
  { type: 'eyesight', ...own, year, myopic: true },
  { type: 'amend', ...own, name: `${mark} 小孩`, consent: true },
  { type: 'transfer', ...own, class: 'class7', date: '2026-10-13' },
  { type: 'transfer', ...own, class: 'class3', date: '2026-10-14' },
]
const byFamily = days.flatMap((date) => [
  sleepOf(zeta, date),
  { type: 'home_study', ...own, date, minutes: 30 },
  { type: 'reading', ...own, date, minutes: 20, book: `${mark} 的书 ${date}`, finished: true },
])
const ofFamily = [
  { type: 'consent', ...own, given: true, version: versionNow() },
  ...byFamily,
  { type: 'reading', ...own, date: days[0]!, minutes: 25, book: `${mark} 改过`, finished: false },
  { type: 'withdraw', of: 'sleep', ...own, date: days[0]! },
  { type: 'visit_answer', ...own, visit: `${mark}-visit`, took_place: true },
]

let logged = 0
export async function logAll(school: School, person: Person, records: readonly object[]): Promise<void> {
  const whose = (record: object) => ('student' in record ? mark : 'school')
  const items = records.map((record) => ({
    ...{ mutation: `${whose(record)}-${++logged}`, record: record as never },
  }))
  for (const { mutation, record } of items)
    expect([record, await school.code(person, record, mutation)]).toEqual([record, 'accepted'])
}

const enrolled = {
  ...{ type: 'enrol', ...own, class: 'class3', name: `${mark} 小孩`, gender: '男' },
  ...{ guardians: [father, mother], date: '2026-10-01', proxy: true, consent: true },
}

const form = {
  ...{ type: 'survey_form', survey: 'autumn', title: '秋季', introduction: '请说' },
  questions: [{ id: 'more', kind: 'text', text: '还有什么想说' }],
}
const voters: [string, Person][] = [
  ...([
    [zeta, father],
    ['ming', mother],
    ['hong', mother],
    ['lan', 'teacherQin'],
  ] as [string, Person][]),
  ...([
    ['boarder', 'grandmaZhao'],
    ['refuser', 'dadZhou'],
  ] as [string, Person][]),
]

/** A survey that six families answer, in words too. */
async function survey(school: School): Promise<void> {
  await logAll(school, 'adminSun', [form, { type: 'survey_open', survey: 'autumn', closes: '2026-10-20' }])
  for (const [student, person] of voters) {
    const record = { type: 'ballot', survey: 'autumn', student, rating: 5 }
    const item = { mutation: `${mark}-ballot-${student}`, record, answers: { more: `${mark} 说 ${student}` } }
    const { answers } = await school.client(person).call('family', 'log', { items: [item] })
    expect(answers).toEqual([{ ok: true, version: 1 }])
  }
}

/** Everything that is ever recorded of the child, and what is kept beside it: a join, a reminder, looks of staff. */
export async function plant(school: School): Promise<void> {
  await logAll(school, 'adminSun', [enrolled])
  await logAll(school, father, ofFamily.slice(0, 1))
  await logAll(school, 'teacherLi', byTeacher)
  await logAll(school, father, ofFamily.slice(1))
  await logAll(school, 'adminSun', byOffice)
  await logAll(school, 'teacherLi', [{ ...sleepOf(zeta, days[0]!), nap: 10 }])
  await survey(school)
  const { codeFor, join } = joining(school)
  await join(await codeFor(), `${mark} 小孩`, father, `${mark}-join`, '父亲')
  for (const person of [father, mother]) {
    const wish = {
      mutation: `remind ${person}`.replace(mother, 'mother'),
      hour: '20:00' as const,
      accepted: ['evening' as const],
    }
    await school.client(person).call('family', 'remind', wish)
  }
  await school.client('adminSun').call('school', 'pupil', { student: zeta })
  await school.client('teacherLi').call('school', 'skills', { class: 'class3', kind: 'sport' })
}

/** Every value that is stored of a school. */
export const leavesIn = (school: School): Leaf[] =>
  collectionNames.flatMap((name) => school.documents(name).flatMap((document) => leavesOf(name, document)))

/** The places in which a mark is, be it in a value or in the path to it. */
export const marked = (school: School, sign = mark): string[] =>
  leavesIn(school)
    .filter((leaf) => leaf.path.includes(sign) || JSON.stringify(leaf.value ?? null).includes(sign))
    .map(({ collection, path, value }) => `${collection} ${path} ${JSON.stringify(value)}`)

/** The ledgers of those who are still here, and of staff and classes, as text. */
export const others = (school: School): string =>
  canonical(
    school
      .documents('ledgers')
      .filter(({ _id, kind }) => kind !== 'school' && !/zeta-child|gone/u.test(String(_id))),
  )

export const sweepOn = (school: School, date: string): Promise<unknown> =>
  school.cloud.fireTimer('nightly', new Date(`${date}T00:10:00+08:00`))
