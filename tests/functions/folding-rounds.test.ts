/** The rounds of folding: which schools they take, what becomes of one that fails, and what they ask of the store. */
import type { School } from '../cast'
import { exercise, expectFresh, today, withFolding } from './folding-support'
import { costOf } from './support'

const folding = withFolding()
const { fire, foldOf, found } = folding
let school: School

beforeEach(() => {
  school = folding.school()
})

describe('a round', () => {
  it('folds the schools that changed, and no other', async () => {
    const other = await found()
    await fire(`${today}T19:00`)
    await school.at(`${today}T19:01`).log('teacherLi', exercise())
    await fire(`${today}T19:05`)
    expect([foldOf().began, foldOf(other).began]).toEqual([
      '2026-10-14T11:05:00.000Z',
      '2026-10-14T11:00:00.000Z',
    ])
  })

  it('goes on where a school cannot be folded, and tries that one again until it can', async () => {
    const other = await found()
    const ledger = `${school.id}/school`
    const [{ settings } = {}] = school.documents('ledgers').filter(({ _id }) => _id === ledger)
    const { classes } = settings as { classes: object[] }
    await school.damage('ledgers', ledger, { 'settings.classes': 5 })
    const failing = { ok: true, data: { folded: 1, failed: [school.id], left: [] } }
    expect(await fire(`${today}T19:00`)).toEqual(failing)
    expect([foldOf(), foldOf(other).pupils]).toEqual([undefined, 6])
    expect(await fire(`${today}T19:05`)).toMatchObject({ data: { folded: 0, failed: [school.id] } })
    await school.damage('ledgers', ledger, { 'settings.classes': classes })
    expect(await fire(`${today}T19:10`)).toMatchObject({ data: { folded: 1, failed: [] } })
    expect(await fire(`${today}T19:15`)).toMatchObject({ data: { folded: 0, failed: [] } })
    await expectFresh(school, foldOf(), `${today}T19:15`)
  })

  it('folds what the round before had no time for, changed or not', async () => {
    await fire(`${today}T19:00`)
    await school.cloud.recycle('folding')
    await school.damage('folds', 'progress', { left: [school.id] })
    expect(await fire(`${today}T19:05`)).toMatchObject({ data: { folded: 1 } })
    const [progress] = [...school.cloud.documents('folds')].filter(({ _id }) => _id === 'progress')
    expect(progress).toMatchObject({
      _id: 'progress',
      upTo: '2026-10-14T11:04:00.000Z',
      day: today,
      left: [],
    })
  })

  it('is begun by nobody but the timer', async () => {
    const forged = { Type: 'Timer', TriggerName: 'folding', Time: '2026-10-14T00:05:00Z', Message: '' }
    for (const caller of [
      { openid: 'principalChen' },
      { openid: 'x', trigger: 'timer' },
      { source: 'scf' },
      {},
    ])
      expect(await school.invoke('folding', forged, caller)).toMatchObject({
        ok: false,
        problem: { code: 'no_identity' },
      })
    expect(school.documents('folds')).toEqual([])
  })
})

describe('its costs in calls, documents read and written', () => {
  const classes = 3
  const round = (time: string) => costOf(school, () => fire(time))

  it('are two calls where nothing changed; a cold instance asks how far the last one came', async () => {
    await fire(`${today}T19:00`)
    expect(await round(`${today}T19:05`)).toEqual([2, 0, 0])
    await school.cloud.recycle('folding')
    expect(await round(`${today}T19:10`)).toEqual([3, 1, 0])
  })

  it('are four more for the first school that changed and three for each other, one document written for each', async () => {
    const others = [await found(), await found()]
    await fire(`${today}T19:00`)
    await school.at(`${today}T19:02`).log('teacherLi', exercise())
    const [one, of] = [await round(`${today}T19:05`), [school, ...others]]
    // It changed, when it was folded, itself with its classes; the fold, and how far the round came.
    expect(one).toEqual([2 + 1 + 3 + 1, 1 + 1 + (classes + 1), 1 + 1])
    for (const each of of) await each.at(`${today}T19:07`).log('teacherLi', exercise(70))
    expect(await round(`${today}T19:10`)).toEqual([2 + 1 + 3 * 3 + 1, 3 * (1 + 1 + (classes + 1)), 3 + 1])
  })

  it('are the same where the school’s own ledger changed', async () => {
    await fire(`${today}T19:00`)
    await school.at(`${today}T19:02`).log('adminSun', { type: 'flag_ceremony', date: today })
    expect(await round(`${today}T19:05`)).toEqual([7, 1 + 1 + (classes + 1), 2])
  })
})
