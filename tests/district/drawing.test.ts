/** A draw is what its seed and lists say, whoever draws. */
import { execFileSync } from 'node:child_process'
import { draw, inDrawnOrder, placeOf } from '../../cloudfunctions/lib/district/drawing'

const schools = ['岚海实验学校', '港口小学', '望潮小学', '北山中学', '盐田学校'].map((name, index) => ({
  name,
  classes: index * 3,
}))
const population = { schools, inspectors: ['赵一', '钱二', '孙三'] }
const wanted = { seed: '2026-11-22 双色球 第135期', schools: 3, inspectors: 2, classes: 2 }
const names = schools.map(({ name }) => name)

test('anybody with a shell finds the same hash', () => {
  const line = `${wanted.seed}\n学校\n港口小学`
  const [hash] = String(execFileSync('sha256sum', { input: line })).split(' ')
  expect(placeOf(wanted.seed, '学校', '港口小学')).toBe(hash)
})

test('the order of the lists does not matter, and another seed gives another order', () => {
  const turned = { schools: [...schools].reverse(), inspectors: ['孙三', '赵一', '钱二'] }
  expect(draw(turned, wanted)).toEqual(draw(population, wanted))
  const orders = Array.from({ length: 20 }, (_, seed) => inDrawnOrder(`seed ${seed}`, '学校', names).join())
  expect(new Set(orders).size).toBeGreaterThan(15)
})

test('a school that joins the lists moves none before another', () => {
  const order = inDrawnOrder(wanted.seed, '学校', names)
  const more = inDrawnOrder(wanted.seed, '学校', [...names, '新校'])
  expect(more.filter((name) => name !== '新校')).toEqual(order)
})

test('as many schools, people and classes as wanted; people come in turns, and classes are of the school', () => {
  const result = draw(population, wanted)
  expect(result.map(({ inspectors }) => inspectors.length)).toEqual([2, 2, 2])
  const people = result.flatMap(({ inspectors }) => inspectors)
  expect(new Set(people.slice(0, 3))).toEqual(new Set(population.inspectors))
  for (const { name, classes } of result) {
    const there = schools.find((one) => one.name === name)!.classes
    expect(classes).toHaveLength(Math.min(2, there))
    for (const one of classes) expect(Number(/\d+/u.exec(one)![0])).toBeLessThanOrEqual(there)
  }
})

test('every school is drawn about as often', () => {
  const times = new Map(names.map((name) => [name, 0]))
  for (let seed = 0; seed < 500; seed++)
    for (const { name } of draw(population, { ...wanted, seed: `seed ${seed}`, schools: 2 }))
      times.set(name, times.get(name)! + 1)
  // 200 each; four standard deviations are 44.
  for (const [, count] of times) expect(Math.abs(count - 200)).toBeLessThan(44)
})
