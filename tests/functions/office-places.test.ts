/** npm run school: places for schools, in an operator's words. */
import { localOperator } from '../../scripts/lib/operator'
import { placesAfter, readAsked } from '../../scripts/school'
import { type School, withSchools } from '../cast'

const { found } = withSchools()
let school: School
beforeAll(async () => {
  school = await found()
})

const run = (...given: string[]) => placesAfter(localOperator(school.cloud), readAsked(['store', ...given]))

test('a place is made, listed and taken back', async () => {
  expect(await run()).toEqual(['还没有学校的位置。'])
  const [made = ''] = await run('--name', '海边学校', '--id', 'sea')
  expect(made).toMatch(
    /^海边学校（编号 sea）：等待建校，建校编码 [2-9A-Z]{4}-[2-9A-Z]{4}，有效到 \d{4}-\d\d-\d\d$/u,
  )
  expect(await run()).toEqual([made])
  expect((await run('--name', '海边学校', '--id', 'sea'))[0]).toBe(made)
  expect(await run('--revoke', 'sea')).toEqual(['海边学校（编号 sea）：已停用'])
  const [other] = await run('--name', '山里学校')
  expect(other).toMatch(/（编号 [a-z2-9]{8}）/u)
})

test.each([[[]], [['a', 'b']], [['a', '--name', 'x', '--revoke', 'y']], [['a', '--nane', 'x']]])(
  '%j is answered with the usage',
  (given) => {
    expect(() => readAsked(given)).toThrow('用法: npm run school')
  },
)

test('a place that there is not cannot be taken back', async () => {
  await expect(run('--revoke', 'nowhere')).rejects.toThrow('没有找到这所学校的位置')
})
