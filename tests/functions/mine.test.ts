/** What is kept about a child and why, and the consent in force: for its guardians alone. */
import { versionNow } from '../../shared/consent/standing'
import { consentedTypes, recordTypes } from '../../shared/records/index'
import type { AnyRecordType } from '../../shared/records/record'
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const mine = (person: Person, student = 'ming') => school.client(person).call('family', 'mine', { student })
const kindOf = async (type: string) => {
  const { byConsent, byDuty } = await mine('mumWang')
  return [...byConsent, ...byDuty].find((kind) => kind.type === type)
}

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

it('every type that is kept about a pupil says what for, and who sees it', () => {
  const silent = recordTypes.filter(
    ({ ledger, purpose, seenBy }: AnyRecordType) => ledger === 'pupil' && !(purpose && seenBy),
  )
  expect(silent).toEqual([])
})

it('counts what is in force, with its first and last day', async () => {
  await accepted('mumWang', sleepOf('ming', '2026-10-12'), sleepOf('ming', today), sleepOf('ming', today))
  await accepted('mumWang', sleepOf('ming', '2026-10-09'))
  await accepted('mumWang', { type: 'withdraw', of: 'sleep', student: 'ming', date: '2026-10-09' })
  expect(await kindOf('sleep')).toMatchObject({ title: '睡眠', count: 2, from: '2026-10-12', to: today })
  expect(await kindOf('reading')).toMatchObject({ count: 0, from: null, to: null })
  expect(await kindOf('enrol')).toMatchObject({ count: 1 })
  expect((await mine('mumWang')).byConsent.map(({ type }) => type)).toEqual(consentedTypes)
})

it('knows that a survey was answered', async () => {
  await accepted('adminSun', { type: 'survey_open', survey: 'autumn', closes: today })
  expect(await kindOf('ballot')).toMatchObject({ count: 0 })
  await accepted('dadWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 1 })
  expect(await kindOf('ballot')).toMatchObject({ count: 1, from: null })
  const labels = (await kindOf('ballot'))?.fields.map(({ label }) => label)
  expect(labels).toEqual(['问卷', '学生', '满意度', '答案', '写的话', '另外数的数'])
})

describe('the consent', () => {
  const consent = async (person: Person, student?: string) => (await mine(person, student)).consent

  it('came on paper with the roster', async () => {
    expect(await consent('mumWang')).toMatchObject({
      given: true,
      said: { who: '学校', at: '2026-08-31T08:00', onPaper: true },
    })
  })

  it('was never given', async () => {
    expect(await consent('dadZhou', 'refuser')).toMatchObject({ given: false, said: null })
  })

  it('is told with who said so last, and when', async () => {
    await accepted('dadWang', { type: 'consent', student: 'ming', given: false })
    const said = { at: `${today}T20:00`, onPaper: false }
    expect(await consent('mumWang')).toMatchObject({ given: false, said: { ...said, who: '另一位监护人' } })
    expect(await consent('dadWang')).toMatchObject({ given: false, said: { ...said, who: '您' } })
    school.at('2026-10-15T09:00')
    await accepted('adminSun', { type: 'amend', student: 'ming', consent: true })
    expect(await consent('mumWang')).toMatchObject({
      given: true,
      said: { who: '学校', at: '2026-10-15T09:00', onPaper: true },
    })
  })

  it('is not touched by other changes of the roll', async () => {
    await accepted('adminSun', { type: 'amend', student: 'refuser', name: '周小静' })
    expect(await consent('dadZhou', 'refuser')).toMatchObject({ given: false, said: null })
  })

  const standing = async (person: Person) => {
    const { children } = await school.client(person).call('family', 'home', {})
    const child = children.find(({ student }) => student === 'ming')
    return [child?.standing, (await consent(person)).standing, (await consent(person)).version]
  }

  it('is to a version of the text: on paper to the first, which is still enough; the newer one is asked about', async () => {
    expect(await standing('mumWang')).toEqual(['newer', 'newer', 1])
    await accepted('mumWang', sleepOf('ming', today))
    await accepted('dadWang', { type: 'consent', student: 'ming', given: true, version: versionNow() })
    for (const person of ['mumWang', 'dadWang'] as const)
      expect(await standing(person)).toEqual(['given', 'given', versionNow()])
    const { others } = await school
      .client('mumWang')
      .call('family', 'history', { student: 'ming', month: '2026-10' })
    expect(others.find(({ type }) => type === 'consent')?.versions).toMatchObject([
      { words: `同意记录（第 ${versionNow()} 版说明）` },
    ])
  })

  it('is refused for good: nothing of the family’s is recorded, the school’s goes on, and either may change it', async () => {
    await accepted('dadWang', { type: 'consent', student: 'ming', given: false, version: versionNow() })
    expect(await standing('mumWang')).toEqual(['refused', 'refused', null])
    expect(await school.code('mumWang', sleepOf('ming', today))).toBe('no_consent')
    const skill = { type: 'skill', student: 'ming', date: today, kind: 'sport', item: '跳绳', passed: true }
    await accepted('teacherLi', skill)
    await accepted(
      'mumWang',
      { type: 'consent', student: 'ming', given: true, version: versionNow() },
      sleepOf('ming', today),
    )
  })

  it('lapses where a newer text widens what it is for, and is asked for anew before anything is recorded', async () => {
    await accepted('dadWang', { type: 'consent', student: 'ming', given: true, version: versionNow() - 1 })
    expect(await standing('mumWang')).toEqual(['lapsed', 'lapsed', versionNow() - 1])
    expect(await school.code('mumWang', sleepOf('ming', today))).toBe('no_consent')
    await accepted(
      'mumWang',
      { type: 'consent', student: 'ming', given: true, version: versionNow() },
      sleepOf('ming', today),
    )
  })

  it('is to no version that there is not', async () => {
    expect(await school.code('mumWang', { type: 'consent', student: 'ming', given: true, version: 99 })).toBe(
      'invalid',
    )
  })
})

it.each<[Person, string]>([
  ['mumWang', 'lan'],
  ['dadWang', 'hong'],
  ['teacherLi', 'boarder'],
  ['principalChen', 'ming'],
  ['adminSun', 'ming'],
  ['stranger', 'ming'],
])('%s may not see that of %s, nor whether there is such a child', async (person, student) => {
  const problem = await refusalOf(mine(person, student))
  expect(problem).toMatchObject({ code: 'forbidden', field: null })
  expect(await refusalOf(mine(person, 'nobody'))).toEqual(problem)
})
