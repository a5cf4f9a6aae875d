/** Where it cannot be noted that a child is looked at, nothing is shown (decision 31). */
import type { Ledger } from '../../cloudfunctions/lib/ledger'
import { readPupil } from '../../cloudfunctions/lib/screens/people-pupil'
import { insertRead } from '../../cloudfunctions/lib/store/reads'

const roll = { enrolledOn: '2026-09-01', enrolledIn: 'c1', leftOn: null, moves: {}, books: ['c1'] }
const ledgers = [
  { _id: 'school1/school', open: true, settings: { classes: [] }, records: {} },
  {
    _id: 'school1/staff/sun',
    records: {},
    member: { id: 'sun', name: '孙老师', roles: ['admin'], classes: [] },
  },
  { _id: 'school1/pupil/ming', records: {}, profile: { student: 'ming', guardians: [], roll } },
] as unknown as Ledger[]

jest.mock('../../cloudfunctions/lib/store/ledgers', () => {
  const read = (ids: string[]) => Promise.resolve(ledgers.filter(({ _id }) => ids.includes(_id)))
  return { readLedgers: read, readClaiming: read }
})
jest.mock('../../cloudfunctions/lib/store/kin', () => ({ readKin: () => Promise.resolve([]) }))
jest.mock('../../cloudfunctions/lib/store/reads', () => ({
  readId: (...parts: string[]) => parts.join('/'),
  insertRead: jest.fn(() => Promise.resolve(true)),
}))

const now = new Date('2026-10-14T20:05:00+08:00')
const request = { school: 'school1', caller: 'sun', now, today: '2026-10-14' }

it('shows a pupil once that is noted, and not otherwise', async () => {
  expect(await readPupil({ student: 'ming' }, request)).toMatchObject({ student: 'ming' })
  expect(insertRead).toHaveBeenCalledWith(
    expect.objectContaining({ students: ['ming'], name: '孙老师', role: 'admin', at: '2026-10-14T20:05' }),
  )
  jest.mocked(insertRead).mockRejectedValueOnce(new Error('the store is gone'))
  await expect(readPupil({ student: 'ming' }, request)).rejects.toThrow('the store is gone')
})
