/** The sweep’s own cost: few calls where nothing is due, a page at a time where much is; and what gets in its way. */
import { eraseGroups } from '../../cloudfunctions/lib/keeping/erase-pupil'
import { oldSurveys, sweepPage, sweepPupils } from '../../cloudfunctions/lib/keeping/sweep'
import { emptyLedger, type Ledger } from '../../cloudfunctions/lib/ledger'
import { forgetSurveys, readDue } from '../../cloudfunctions/lib/store/erasing'
import { saveLedger } from '../../cloudfunctions/lib/store/ledgers'
import { forgetJoins } from '../../cloudfunctions/lib/store/joins'
import { forgetLooksOver, forgetReads } from '../../cloudfunctions/lib/store/reads'
import { forgetTries } from '../../cloudfunctions/lib/store/tries'
import { defaultRetention as retention } from '../../shared/keeping/retention'
import { calendarOf } from '../shared/support'
import { setSecret } from '../support/secret'

jest.mock('../../cloudfunctions/lib/store/erasing', () => ({
  readDue: jest.fn(() => Promise.resolve([])),
  forgetSurveys: jest.fn(() => Promise.resolve()),
}))
jest.mock('../../cloudfunctions/lib/store/reads', () => ({
  forgetReads: jest.fn(() => Promise.resolve(0)),
  forgetLooksOver: jest.fn(() => Promise.resolve()),
}))
jest.mock('../../cloudfunctions/lib/store/joins', () => ({ forgetJoins: jest.fn(() => Promise.resolve()) }))
jest.mock('../../cloudfunctions/lib/store/tries', () => ({ forgetTries: jest.fn(() => Promise.resolve()) }))
jest.mock('../../cloudfunctions/lib/store/ledgers', () => ({
  saveLedger: jest.fn(() => Promise.resolve(false)),
}))
jest.mock('../../cloudfunctions/lib/publish', () => ({ publishSums: jest.fn(() => Promise.resolve()) }))

const calls = () =>
  [
    ...[readDue, forgetSurveys, forgetJoins, forgetTries],
    ...[forgetReads, forgetLooksOver, saveLedger],
  ].reduce((sum, one) => sum + jest.mocked(one).mock.calls.length, 0)
const kept = { settings: { calendar: calendarOf() }, tally: {}, results: {} }

beforeAll(setSecret)
beforeEach(() => jest.clearAllMocks())

it.each([
  ['2026-10-14', 3],
  ['2026-11-01', 5],
])('on %s, where nothing is due, it asks the store %i times', async (today, expected) => {
  expect(await sweepPage('s', kept, { retention, today, after: '' })).toBeNull()
  expect(calls()).toBe(expected)
})

const gone = (student: string, erased?: number) => {
  const roll = { enrolledOn: '2020-09-01', enrolledIn: 'c', leftOn: '2026-01-01', moves: {}, books: ['c'] }
  const person = { student, name: '', gender: '女', guardians: [], proxy: false, consent: true, roll }
  const ledger: Ledger = { ...emptyLedger('s', 'pupil', student), rev: 3 }
  return { ...ledger, profile: { ...person, ...(erased !== undefined && { erased }) } }
}

it('goes on after the last of a full page, and leaves one whose ledger moves on to the next night', async () => {
  const page = ['a', 'b', 'c', 'd'].map((student) => gone(student))
  jest.mocked(readDue).mockResolvedValueOnce(page)
  expect(await sweepPupils('s', retention, '2026-10-14', '')).toBe('s/pupil/d')
  expect(jest.mocked(saveLedger).mock.calls.map(([id, rev]) => [id, rev])).toEqual(
    page.map(({ _id }) => [_id, 3]),
  )
})

it('notes how far it came with whom, under a chain that goes on', async () => {
  jest.mocked(saveLedger).mockResolvedValueOnce(true)
  expect(await eraseGroups(gone('a'), ['family'], { erased: 1 })).toBe(true)
  const [, , fields] = jest.mocked(saveLedger).mock.calls[0]!
  expect(fields).toMatchObject({
    profile: { erased: 1 },
    records: { sleep: {}, home_study: {}, reading: {} },
  })
})

describe('surveys', () => {
  const label = (survey: string, opened: string, closes: string) => `${survey}/${opened}/${closes}`
  const tally = { survey_open: { [label('old', '2024-10-01', '2024-10-20')]: 1, [label('new', '2026-09-05', '2026-09-10')]: 1 } } // prettier-ignore
  const result = { tooFew: true } as const

  it('are old a year after closing, once their year is not read any more, and until they are forgotten', () => {
    const all = { ...kept, tally, results: { old: result, new: result } }
    expect(oldSurveys(all, '2026-10-14')).toEqual(['old'])
    expect(oldSurveys({ ...all, results: { new: result } }, '2026-10-14')).toEqual([])
    const forgotten = { ...result, isForgotten: true as const }
    expect(oldSurveys({ ...all, results: { old: forgotten, new: result } }, '2026-10-14')).toEqual([])
  })

  it('are forgotten on the first page of the night alone', async () => {
    const all = { ...kept, tally, results: { old: result } }
    await sweepPage('s', all, { retention, today: '2026-10-14', after: '' })
    await sweepPage('s', all, { retention, today: '2026-10-14', after: 's/pupil/d' })
    expect(jest.mocked(forgetSurveys).mock.calls).toEqual([['s/school', 's', ['old']]])
  })
})
