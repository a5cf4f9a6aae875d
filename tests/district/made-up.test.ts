/** The demo's made-up folds are of the form of real ones, and the command's lines say what to do next. */
import { madeUpFolds } from '../../local/demo/district-folds'
import { districtId, makeDistrict, supervisorId } from '../../local/demo/district'
import { peopleIn } from '../../local/demo/codes'
import { people } from '../../local/demo/people'
import { districtsAfter, readAsked } from '../../scripts/district'
import { localOperator } from '../../scripts/lib/operator'
import { indicatorsIn, twelve } from '../../shared/district/folded'
import { type School, withSchools } from '../cast'
import { callerAt } from './support'

const { found } = withSchools()

test('made-up schools say so, and read as real ones do', () => {
  const folds = madeUpFolds(7, '2026-11-18T11:40:00.000Z')
  expect(madeUpFolds(7, '2026-11-18T11:40:00.000Z')).toEqual(folds)
  for (const fold of folds) {
    expect(fold.name).toContain('演示数据')
    expect(Object.keys(fold.statuses)).toEqual(twelve.map(({ id }) => String(id)))
    const read = indicatorsIn(fold)
    expect(read).toHaveLength(Object.keys(fold.found).length)
    for (const { figures } of read) expect(figures.numerator).toBeLessThanOrEqual(figures.denominator!)
    const short = read.filter(({ rule, figures }) => rule.role === 'deciding' && figures.status === 'not_met')
    for (const { requirement } of short) expect(fold.statuses[requirement.id]).toBe('not_met')
  }
  const statuses = new Set(folds.flatMap((fold) => Object.values(fold.statuses)))
  expect([...statuses].sort()).toEqual(['insufficient', 'met', 'not_met'])
})

/** The demo's district, around a school of the cast. */
let school: School
const callOf = (account: string) => callerAt(school, account, districtId)

beforeAll(async () => {
  school = await found()
  await makeDistrict(school.cloud, { school: school.id, name: '岚海实验学校' }, school.now)
})

test('the demo’s supervisor sees the demo school and seven that are made up, and a rate over them', async () => {
  expect(people.find(({ id }) => id === supervisorId)?.place).toBe(districtId)
  const call = callOf(supervisorId)
  const { rows } = await call('district', 'map', {})
  expect(rows.filter(({ statuses }) => statuses.length === 12)).toHaveLength(8)
  const { spread, counted } = await call('district', 'balance', { key: 'sleep_reached', scope: 'primary' })
  expect([counted > 2, Number(spread?.coefficient) > 0]).toEqual([true, true])
})

test('the demo’s newcomers are told their codes, as long as these are unused', async () => {
  const sentenceOf = async (id: string) =>
    (await peopleIn(school.cloud)).find((one) => one.id === id)?.sentence
  expect(await sentenceOf('newAdmin')).toMatch(/建校编码：[A-Z2-9]{4}-[A-Z2-9]{4}。$/u)
  const code = /督导员编码：([A-Z2-9]{4}-[A-Z2-9]{4})。$/u.exec(
    (await sentenceOf('newSupervisor')) ?? '',
  )?.[1]
  expect(await sentenceOf('newSupervisor')).toContain(code)
  await callOf('newSupervisor')('district', 'enter', { mutation: 'enters', code: code! })
  expect((await callOf('newSupervisor')('district', 'map', {})).rows).toHaveLength(8)
  expect(await sentenceOf('newSupervisor')).not.toContain('编码：')
})

test('npm run district: made, a supervisor invited and revoked, listed', async () => {
  const { cloud } = school
  const run = (...typed: string[]) => districtsAfter(localOperator(cloud), readAsked(['store', ...typed]))
  const [made] = await run('--name', '南区', '--id', 'south', '--school', 'a=甲校', '--school', 'b=乙校')
  expect(made).toBe('南区（编号 district-south）：2 所学校')
  const [, invited] = await run('--id', 'south', '--supervisor', '李督导')
  expect(invited).toMatch(/^ {2}1 李督导：等待输入编码，编码 [A-Z2-9]{4}-[A-Z2-9]{4}，有效到 \d{4}-/u)
  const [, revoked] = await run('--id', 'district-south', '--revoke', '1')
  expect(revoked).toBe('  1 李督导：已收回')
  expect(await run()).toEqual(expect.arrayContaining([made, revoked]))
  await expect(run('--name', '南区', '--school', '甲校')).rejects.toThrow('应为 编号=校名')
  expect(() => readAsked(['store', '--supervisor', '李督导'])).toThrow('用法')
})
