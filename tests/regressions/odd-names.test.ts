/** Subjects with signs of the store's own were answered "busy"; record types that objects inherit broke a replay. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { replayInto, startStore } from '../../scripts/lib/replay'
import { bigSchool } from '../bench/big-school'
import { withSchools } from '../cast'

const { found } = withSchools()

test('a subject of a timetable may hold any sign', async () => {
  const school = await found()
  const lessons = { 'a.b': 1, $c: 2, constructor: 3, 语文: 5 }
  expect(await school.code('adminSun', { type: 'timetable', class: 'class3', lessons })).toBe('accepted')
})

test.each(['__proto__', 'constructor', 'toString'])(
  'the record type %s is unknown, and is counted as itself',
  async (type) => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-odd-'))
    const cloud = await startStore(dataDir, false)
    const at = new Date('2026-09-01T08:00:00+08:00')
    const record = Object.fromEntries([['type', type]])
    const set = { ...bigSchool('odd', 1), events: [{ line: 1, at, by: 'admin', record }] }
    const { rejected, cost } = await replayInto(cloud, set, '2026-09-01', () => undefined)
    expect(rejected).toEqual([{ line: 1, code: 'invalid' }])
    expect(Object.entries(cost)).toEqual([[type, { events: 1, db_calls: 0, docs_read: 0, docs_written: 0 }]])
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  },
)
