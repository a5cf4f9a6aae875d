/** The text of now says what the declarations and the functions do: who sees it, and what it is for. */
import { cardReaders } from '../../../cloudfunctions/lib/card'
import { childReaders } from '../../../cloudfunctions/lib/screens/child'
import { classReaders } from '../../../cloudfunctions/lib/screens/own-class'
import { consentTexts } from '../../../shared/consent/texts'
import { toldTo } from '../../../shared/consent/told'
import { logSignals } from '../../../shared/coaching/index'
import { ballot } from '../../../shared/records/ballot'
import { homeStudy } from '../../../shared/records/home-study'
import { consentedTypes, recordTypes } from '../../../shared/records/index'
import { sleep } from '../../../shared/records/sleep'
import type { AnyRecordType } from '../../../shared/records/record'
import type { RoleName } from '../../../shared/roles/index'
import { promises } from '../../../shared/surveys/promise'

const own = { school: '岚山示例学校', kept: '60 天' }
const newest = consentTexts.map((text) => toldTo(text, own)).at(-1) ?? []
const said = (heading: string) => newest.find(([what]) => what === heading)?.[1] ?? ''

/** What a role is called in these texts. */
const names: Partial<Record<RoleName, string>> = {
  ...{ guardian: '监护人', proxyTeacher: '代录的老师', teacher: '任课老师' },
  ...{ principal: '校长', admin: '管理员' },
}
const namedIn = (words: string) =>
  Object.entries(names).flatMap(([role, name]) => (words.includes(name) ? [role] : []))

const readers = [...new Set([...childReaders, ...classReaders, ...cardReaders])].sort()
const consented = (recordTypes as readonly AnyRecordType[]).filter(({ type }) =>
  (consentedTypes as readonly string[]).includes(type),
)

it('names every role that a screen shows a child’s records to, and so does each kind of record', () => {
  expect(namedIn(said('谁看得到')).sort()).toEqual(readers)
  for (const { seenBy = '' } of consented) expect(namedIn(seenBy).sort()).toEqual(readers)
})

it.each(consented.map(({ type, seenBy = '' }) => [type, seenBy]))(
  'what is told of %s in one place is told in the other',
  (_, seenBy) => {
    const finest = ['每一天', '平均', '没有读完一本'].filter((words) => seenBy.includes(words))
    expect(finest).toContain('每一天')
    expect(finest.filter((words) => !said('谁看得到').includes(words))).toEqual([])
  },
)

it('tells that logs are set against survey answers wherever a family is told what they are for', () => {
  const compared = /问卷.*比一比.*合计/u
  expect(logSignals.map(({ key }) => key)).toEqual(['bedtime', 'workload'])
  const places = [said('做什么用'), sleep.purpose ?? '', homeStudy.purpose ?? '', promises.flat().join('')]
  expect(places.filter((words) => !compared.test(words))).toEqual([])
})

it('of an answer sends to the promise, whose words it does not contradict', () => {
  expect(ballot.seenBy).toContain('存什么，不存什么')
  expect(promises.map(([what]) => what)).toContain('平台自己还能看到什么')
})

it('is filled in with the name and the period of the school, or in words as long as they are not known', () => {
  expect(said('谁负责、问谁')).toContain(own.school)
  expect(said('存在哪里、存多久')).toContain(
    `${own.school}在国内的云端。在校期间保存，离校后按学校定的期限（${own.kept}）`,
  )
  for (const told of consentTexts.flatMap((text) => [toldTo(text, own), toldTo(text, {})]))
    expect(told.flat().filter((words) => /[{}]/u.test(words))).toEqual([])
})
