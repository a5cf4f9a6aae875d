/** A district is carried away and back beside its schools: who supervises, what was drawn, who looked; items go with schools. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canonical } from '../../cloudfunctions/lib/canonical'
import { collectionNames } from '../../cloudfunctions/lib/formats'
import type { CloudBase } from '../../local/cloudbase'
import { bringBack } from '../../scripts/lib/backup/bring-back'
import { checkBackup } from '../../scripts/lib/backup/check'
import { takeBackup } from '../../scripts/lib/backup/take'
import { localOperator, type Operator } from '../../scripts/lib/operator'
import { School, withSchools } from '../cast'
import { callerAt, here, withDistrict } from '../district/support'
import { codeOf } from '../functions/support'

const root = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-district-backup-'))
const { found } = withSchools()
const elsewhere = withSchools()

afterAll(() => rmSync(root, { recursive: true, force: true }))

const draw = { mutation: 'draws', purpose: '秋季抽查', seed: '双色球 2026135', inspectors: ['赵一', '钱二'] }
const wanted = { schools: 1, inspectorsEach: 1, classesEach: 1 }

/** A district that has looked, drawn, opened an item and gone back to see. */
async function busyDistrict(school: School) {
  const call = await withDistrict(school, [{ school: school.id, name: '岚山示例学校' }])
  await school.cloud.fireTimer('folding', school.now)
  const item = { of: school.id, rectification: 'item1' }
  const terms = { requirement: 1, what: '补齐班会记录', until: '2026-11-30', measures: '' }
  await call('district', 'openItem', { ...item, ...terms, mutation: 'opens' })
  const visit = { date: '2026-10-14', result: 'partly', note: '还差一个班' } as const
  await call('district', 'visit', { ...item, ...visit, mutation: 'visits', entry: 'v1' })
  await call('district', 'draw', { ...draw, ...wanted })
  return async (there: School) => {
    const ask = callerAt(there, 'supervisorZhou')
    return [
      await ask('district', 'map', {}),
      await ask('district', 'item', item),
      await ask('district', 'draws', {}),
    ]
  }
}

const documentsOf = (cloud: CloudBase, place: string): string[] => {
  const own = collectionNames.flatMap((name) =>
    [...cloud.documents(name)].filter(({ school }) => school === place).map((one) => canonical([name, one])),
  )
  return own.sort()
}

/** Everything but the place's own document. */
const untilTheLast =
  (operate: Operator): Operator =>
  (action, place, input) => {
    const { documents = [] } = input as { documents?: { kind?: string }[] }
    if (documents.some(({ kind }) => kind === 'district')) throw new Error('broken off')
    return operate(action, place, input)
  }

test('a district comes back beside its schools, document by document, and is itself last of all', async () => {
  const school = await found()
  const seen = await busyDistrict(school)
  const before = await seen(school)
  const { cloud } = await elsewhere.found()
  const [from, to] = [school.cloud, cloud].map(localOperator) as [Operator, Operator]
  for (const place of [school.id, here]) await takeBackup(from, place, path.join(root, place))
  const back = async (operate: Operator, place: string) =>
    bringBack(operate, path.join(root, place), await checkBackup(path.join(root, place)), {
      beside: place !== here,
    })
  const there = new School(cloud, school.id)
  await back(to, school.id)
  await expect(back(untilTheLast(to), here)).rejects.toThrow('broken off')
  expect(await codeOf(seen(there))).toBe('forbidden')
  await back(to, here)
  for (const place of [school.id, here])
    expect(documentsOf(cloud, place)).toEqual(documentsOf(school.cloud, place))
  expect(documentsOf(cloud, here).length).toBeGreaterThan(2)
  expect(await seen(there)).toEqual(before)
  await expect(back(to, here)).rejects.toThrow('已有')
})
