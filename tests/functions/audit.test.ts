/** The nightly seal and the audit on a real store: what is changed behind the functions' back is told, and stays told. */
import { auditSchool } from '../../scripts/audit'
import { type School, sleepOf, withSchools } from '../cast'
import { sdkOf } from '../sdk'

const { found } = withSchools()
let school: School
let ming: string

beforeEach(async () => {
  school = await found()
  ming = `${school.id}/pupil/ming`
  await school.log('mumWang', sleepOf('ming', '2026-10-13'))
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-13', minutes: 65 })
})

const nightOf = (date: string) => new Date(`${date}T00:10:00+08:00`)
const nightly = (date: string) => school.cloud.fireTimer('nightly', nightOf(date))
const unsoundOf = (reply: unknown) =>
  JSON.stringify(reply).match(new RegExp(`${school.id}/[^ ,"]+(?= unsound)`, 'gu')) ?? []

const audited = async () => {
  const { found: flaws } = await auditSchool(school.cloud, school.id)
  return flaws.map(({ id, flaw }) => `${id.slice(school.id.length + 1)}: ${flaw}`)
}

/** What a night's alarm says of a pupil's ledger: not whose it is. */
const aPupil = (): unknown => expect.stringMatching(new RegExp(`^${school.id}/pupil/[0-9a-f]{12}$`, 'u'))

const documentOf = (collection: string, id: string) =>
  school.documents(collection).find(({ _id }) => _id === id)!

/** Puts a document in the place of another, as whoever has the store can. */
async function replace(collection: string, { _id, ...fields }: Record<string, unknown>): Promise<void> {
  await sdkOf(school.cloud).collection(collection).doc(String(_id)).set(fields)
}

const remove = (collection: string, id: string) => sdkOf(school.cloud).collection(collection).doc(id).remove()

/** What a run of the night says of this school: schools of other tests are in the same store. */
const night = async (date: string) =>
  nightly(date).then(unsoundOf, (error: unknown) => unsoundOf((error as Error).message))

test('a school that nobody touched is sound, night after night, whatever is logged', async () => {
  expect(await audited()).toEqual([])
  expect(await night('2026-10-14')).toEqual([])
  await school.log('mumWang', sleepOf('ming', '2026-10-14'))
  await school.log('grandmaZhao', { type: 'consent', student: 'boarder', given: false })
  expect(await audited()).toEqual([])
  expect(await night('2026-10-15')).toEqual([])
  const { lines } = documentOf('seals', `${school.id}/roots`) as { lines: string[] }
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['2026-10-14', '2026-10-15'])
  expect(await audited()).toEqual([])
})

test('a record that was edited is found, and no log heals it', async () => {
  await school.damage('ledgers', ming, { 'records.sleep.2026-10-13.0.at': '2026-10-13T01:00:00' })
  expect(await audited()).toEqual(['pupil/ming: versions'])
  await school.log('mumWang', sleepOf('ming', '2026-10-14'))
  await school.log('mumWang', { type: 'consent', student: 'ming', given: false })
  expect(await audited()).toEqual(['pupil/ming: versions'])
})

test('a guardian who was put into the books is found, and no log heals it', async () => {
  await school.damage('ledgers', ming, { 'profile.guardians': ['stranger'] })
  expect(await audited()).toEqual(['pupil/ming: beside'])
  expect(await school.code('stranger', sleepOf('ming', '2026-10-14'))).toBe('accepted')
  expect(await audited()).toEqual(['pupil/ming: beside'])
})

test('a ledger that was put back is found before the night and by it, and stays found', async () => {
  const older = documentOf('ledgers', ming)
  await school.log('mumWang', sleepOf('ming', '2026-10-14'))
  await night('2026-10-14')
  await replace('ledgers', older)
  expect(await audited()).toEqual(['pupil/ming: put back', 'pupil/ming: put back'])
  expect(await night('2026-10-15')).toEqual([aPupil()])
  expect(await night('2026-10-16')).toEqual([aPupil()])
  expect(await audited()).toContain('pupil/ming: put back')
})

test('a ledger that was put back the same day is found by what is published of it', async () => {
  await night('2026-10-14')
  const older = documentOf('ledgers', ming)
  await school.log('mumWang', sleepOf('ming', '2026-10-14'))
  await replace('ledgers', older)
  expect(await audited()).toEqual(['pupil/ming: put back'])
  expect(await night('2026-10-15')).toEqual([aPupil()])
})

test('a ledger that is gone is found, and stays found', async () => {
  await night('2026-10-14')
  await remove('ledgers', ming)
  expect(await audited()).toEqual(['pupil/ming: gone'])
  expect(await night('2026-10-15')).toEqual([aPupil()])
  expect(await night('2026-10-16')).toEqual([aPupil()])
})

test('a seal that was edited or is gone is found', async () => {
  await night('2026-10-14')
  const page = `${school.id}/2026-10-14/`
  const sealed = documentOf('seals', page) as { _id: string; lines: string[] }
  await replace('seals', { ...sealed, lines: sealed.lines.slice(1) })
  expect(await audited()).toEqual([`2026-10-14/: seals`])
  await remove('seals', page)
  expect(await audited()).toEqual(['roots: seals'])
  expect(await night('2026-10-15')).toEqual([`${school.id}/roots`])
})
