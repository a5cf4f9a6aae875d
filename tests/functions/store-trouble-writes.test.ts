/**
 * Every write, made twice: of each thing that people do, each request to the store in turn is carried out and its answer
 * lost. What is answered in the end and what is kept is the same as without it.
 */
import { canonical } from '../../cloudfunctions/lib/canonical'
import { openCast, type Person, type School, sleepOf } from '../cast'
import { joining } from './joining-support'
import { type Line, openOnLine } from './store-trouble-support'
import { withoutMarks } from '../support/secret'

let cast: Awaited<ReturnType<typeof openCast>>
let line: Line

beforeAll(async () => {
  cast = await openCast(async () => {
    const opened = await openOnLine(1)
    line = opened.line
    return { ...opened.cloud, close: opened.close }
  })
})
afterAll(() => cast.close())

const today = '2026-10-14'
const ceremony = { type: 'flag_ceremony', date: today }
const opening = { type: 'survey_open', survey: 'autumn', closes: today }
const visit = {
  ...{ type: 'home_visit', visit: 'v1', student: 'ming', date: today },
  ...{ mode: 'phone', topics: ['study'], note: '谈了阅读' },
}
const assignment = {
  ...{ type: 'assignment', class: 'class3', date: today, subject: '语文', written: true },
  ...{ est_minutes: 20, assigned: 4, finished: 3, take_home: false },
}
const ballot = (student: string) => ({ type: 'ballot', survey: 'autumn', student, rating: 4 })

interface Deed {
  before?: (school: School) => Promise<unknown>
  /** What somebody does, under the same ids however often; twice where the phone sends it again. */
  act: (school: School, known: unknown) => Promise<unknown>
}

const logs = (person: Person, ...records: { type: string }[]): Deed['act'] =>
  async function log(school) {
    const answers = []
    for (const [index, record] of records.entries())
      answers.push(await school.log(person, record, `${person}-${index}`))
    return answers
  }

const asks = (work: (taps: ReturnType<typeof joining>, known: string) => Promise<unknown>): Deed['act'] =>
  function ask(school, known) {
    return work(joining(school), String(known))
  }

const requested = (school: School) => joining(school).asked()

const deeds: Record<string, Deed> = {
  'a log, its correction and its withdrawal': {
    act: logs('mumWang', sleepOf('ming', today), sleepOf('ming', today, '20:00'), {
      type: 'withdraw',
      of: 'sleep',
      student: 'ming',
      date: today,
    } as never),
  },
  'the first record of a class and month': { act: logs('teacherLi', assignment) },
  'a pledge': { act: logs('teacherLi', { type: 'pledge' }) },
  'a ceremony': { act: logs('adminSun', ceremony) },
  'a visit whose id was free again': {
    before: (school) =>
      logs('teacherLi', visit, { type: 'withdraw', of: 'home_visit', visit: 'v1' } as never)(school, ''),
    act: logs('teacherQin', { ...visit, student: 'lan' } as never),
  },
  'consent withdrawn': {
    before: (school) => school.log('mumWang', sleepOf('ming', today)),
    act: logs('mumWang', { type: 'consent', student: 'ming', given: false } as never),
  },
  'a ballot': {
    before: (school) => school.log('adminSun', opening),
    act: logs('mumWang', ballot('ming')),
  },
  'a new invitation': { act: asks(async (taps) => ({ ...(await taps.invite()), code: '' })) },
  'an invitation revoked': {
    before: (school) => joining(school).codeFor(),
    act: asks((taps) => taps.revoke()),
  },
  'a request to join': {
    before: (school) => joining(school).codeFor(),
    act: asks((taps, code) => taps.join(code, '王小明', 'stranger', 'joins')),
  },
  'a family vouched for': { before: requested, act: asks((taps, request) => taps.vouch(request)) },
  'a request rejected': { before: requested, act: asks((taps, request) => taps.reject(request)) },
  'a request approved': { before: requested, act: asks((taps, request) => taps.approve(request)) },
  'reminders wished for, twice': {
    act: async (school) => {
      const remind = (mutation: string, hour: '20:00' | '20:30') =>
        school.client('mumWang').call('family', 'remind', { mutation, hour, accepted: ['evening'] })
      return [await remind('wish1', '20:00'), await remind('wish2', '20:30')]
    },
  },
  'a survey settled': {
    before: async (school) => {
      await school.log('adminSun', opening)
      await logs('mumWang', ballot('ming'))(school, '')
    },
    act: (school) => school.at('2026-10-15T08:00').requirement(12),
  },
}

/** What is made by chance, or follows from it. */
const byChance = ['code', 'sealed', 'counters', 'answered', 'counted', 'mark']
const isByName = (name: string) => ['joins', 'ballots', 'kin'].includes(name)

/** Everything that is kept of a school, by collection and id, in the same words for every school. */
function stateOf(school: School): string[] {
  const names = ['ledgers', 'classes', 'ballots', 'surveytexts', 'invitations', 'joins', 'kin', 'reminders']
  const wordless = (text: string) =>
    text
      .replaceAll(school.id, 'the school')
      .replace(/join [\w-]+/gu, 'a join')
      .replace(/(mutation|join)\d+/gu, '$1')
  const documents = names.flatMap((name) =>
    school.documents(name).map((document) => {
      const known = Object.entries(document).filter(
        ([field]) => !byChance.includes(field) && !(field === '_id' && isByName(name)),
      )
      return withoutMarks(wordless(canonical([name, Object.fromEntries(known)])))
    }),
  )
  return documents.sort()
}

/** Documents that are not as they are without trouble. */
const differences = (state: readonly string[], sound: readonly string[]): string[] =>
  state.length === sound.length
    ? state.filter((one) => !sound.includes(one))
    : ['another number of documents']

const isBusy = (reply: unknown) => JSON.stringify([reply]).includes('"code":"busy"')

/** Does it as a phone would: what is answered busy is sent again. */
async function done(deed: Deed, school: School, known: unknown): Promise<unknown> {
  const once = () =>
    deed.act(school, known).catch((error: unknown) => (error as { problem: unknown }).problem)
  const reply = await once()
  return isBusy(reply) ? once() : reply
}

async function doneWith(deed: Deed, lost: number) {
  const school = await cast.found()
  const known = await deed.before?.(school)
  let asked = 0
  line.fate = () => (++asked === lost ? 'unanswered' : 'well')
  const reply = await done(deed, school, known)
  line.fate = () => 'well'
  const told = JSON.stringify([reply]).replaceAll(school.id, 'the school')
  return { asked, told, state: stateOf(school) }
}

test.each(Object.entries(deeds))('%s', async (_, deed) => {
  const sound = await doneWith(deed, 0)
  expect(sound.asked).toBeGreaterThan(0)
  for (let lost = 1; lost <= sound.asked; lost++) {
    const { told, state } = await doneWith(deed, lost)
    expect([lost, told]).toEqual([lost, sound.told])
    expect([lost, differences(state, sound.state)]).toEqual([lost, []])
  }
})

test('a school’s first import', async () => {
  const sound = stateOf(await cast.found())
  line.fate = () => 'well'
  const began = line.asked
  await cast.found()
  const requests = line.asked - began
  for (let lost = 1; lost <= requests; lost++) {
    let asked = 0
    line.fate = () => (++asked === lost ? 'unanswered' : 'well')
    expect(differences(stateOf(await cast.found()), sound)).toEqual([])
  }
})
