/** Free text is checked before others read it; what is not checked is not kept, and what is not kept is not lost. */
import { riskyWord, unsureWord } from '../../local/wire/content-check'
import { isPassing } from '../../miniprogram/outbox/list'
import type { Problem } from '../../shared/problems'
import { type School, sleepOf, withSchools } from '../cast'
import { joining } from './joining-support'
import { costOf, refusalOf } from './support'
import { surveyOf } from './survey-support'

const { found } = withSchools()
let school: School

const visitWith = (note: string, visit = 'v1') => ({
  ...{ type: 'home_visit', visit, student: 'ming', date: '2026-10-12' },
  ...{ mode: 'in_person', topics: ['study'], note },
})

/** How often the check was asked during some work. */
async function asksIn(work: () => Promise<unknown>): Promise<number> {
  const before = school.cloud.weChat.checked
  await work()
  return school.cloud.weChat.checked - before
}

/** WeChat is busy; whoever wrote it was not in the mini-program within two hours. */
const [isBusy, isAway] = [-1, 61010]

beforeEach(async () => {
  school = await found()
})

test('risky text is refused by the name of its field, with the cure, and leaves nothing behind', async () => {
  const before = school.digest()
  expect(await school.log('teacherLi', visitWith(`他说${riskyWord}。`))).toEqual({
    ok: false,
    problem: {
      ...{ code: 'invalid', field: 'note' },
      message: '「说明」：没有通过微信的内容检查，请换一种说法再提交',
    },
  })
  expect(school.digest()).toBe(before)
  expect(await school.code('teacherLi', visitWith('他说了些话。'))).toBe('accepted')
})

test('what WeChat is not sure of is kept: those who read it know who wrote it', async () => {
  expect(await school.code('teacherLi', visitWith(`他说${unsureWord}。`))).toBe('accepted')
})

test('without a verdict nothing is kept and the phone is told to send it again; then it is', async () => {
  school.cloud.weChat.refuse(isBusy)
  expect(await school.code('teacherLi', visitWith('谈了学习'), 'once')).toBe('busy')
  expect(await school.code('teacherLi', visitWith('谈了学习'), 'once')).toBe('accepted')
})

test('who has not opened the mini-program lately is told to, and it is filed once they have', async () => {
  school.cloud.weChat.refuse(isAway)
  const told = await school.log('teacherLi', visitWith('谈了学习'), 'away')
  expect(told).toMatchObject({ problem: { code: 'away' } })
  expect(isPassing((told as { problem: Problem }).problem)).toBe(true)
  expect(await school.code('teacherLi', visitWith('谈了学习'), 'away')).toBe('accepted')
})

test('the rest of a batch is kept all the same', async () => {
  school.cloud.weChat.refuse(isBusy)
  const exercise = { type: 'exercise', class: 'class3', date: '2026-10-14', minutes: 60 }
  const items = [visitWith('谈了学习'), exercise].map((record, place) => ({
    mutation: `batch${place}`,
    record,
  }))
  const { answers } = await school.client('teacherLi').call('school', 'log', { items })
  expect(answers.map((one) => (one.ok ? 'accepted' : one.problem.code))).toEqual(['busy', 'accepted'])
})

test('nothing is asked of WeChat where nothing was typed, by whom it is forbidden, or of what stands there already', async () => {
  expect(await asksIn(() => school.code('mumWang', sleepOf('ming', '2026-10-14')))).toBe(0)
  expect(await asksIn(() => school.code('mumWang', visitWith('谈了学习')))).toBe(0)
  expect(await asksIn(() => school.code('teacherLi', visitWith('谈了学习'), 'first'))).toBe(1)
  expect(await asksIn(() => school.code('teacherLi', visitWith('谈了学习'), 'first'))).toBe(0)
  const online = { ...visitWith('谈了学习'), mode: 'online' }
  expect(await asksIn(() => school.code('teacherLi', online))).toBe(0)
})

test('a text that is in every record of a call is asked about once', async () => {
  const items = ['ming', 'lan', 'boarder'].map((student) => ({
    mutation: `skill-${student}`,
    record: { type: 'skill', student, date: '2026-10-14', kind: 'sport', item: '跳绳', passed: true },
  }))
  expect(await asksIn(() => school.client('teacherLi').call('school', 'log', { items }))).toBe(1)
})

test('a log with text asks the database no more than one without', async () => {
  await school.code('teacherLi', visitWith('谈了学习'))
  const [calls] = await costOf(school, () => school.code('teacherLi', visitWith('谈了作业')))
  expect(calls).toBe(3)
})

test('a name that somebody asks to join with, and the reason of a refusal, are checked too', async () => {
  const { join, codeFor, asked, reject, requests } = joining(school)
  const code = await codeFor()
  const problem = await refusalOf(join(code, riskyWord))
  expect(problem).toMatchObject({ code: 'invalid', field: 'name' })
  expect(problem.message).toContain('请联系学校办理')
  expect(await requests()).toEqual([])
  const request = await asked()
  expect(await refusalOf(reject(request, riskyWord))).toMatchObject({ code: 'invalid', field: 'reason' })
  expect(await requests()).toHaveLength(1)
})

test('nobody is told by the check that a code is not valid, nor may they use it without one', async () => {
  expect(await asksIn(() => refusalOf(joining(school).join('ABCDEFGH', '王小明')))).toBe(0)
})

test('a ballot is never shown to the check, whatever is written on it', async () => {
  const surveys = surveyOf(() => school)
  await surveys.open()
  const answers = { load: 1, care: 3, else: riskyWord }
  const answered = async () => expect(await surveys.cast(0, 4, answers)).toEqual({ ok: true, version: 1 })
  expect(await asksIn(answered)).toBe(0)
})
