/** A principal at the card, on the mini-program as it is shipped and the functions as they are deployed. */
import type { Phone } from './support/phone'
import { withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'

/** Class 3 had half an hour of exercise today, class 7 the whole one. */
async function atTheDesk(): Promise<Phone> {
  school().at(`${today}T17:00`)
  await school().log('teacherLi', { type: 'exercise', class: 'class3', date: today, minutes: 30 })
  await school().log('teacherQin', { type: 'exercise', class: 'class7', date: today, minutes: 60 })
  const phone = phoneOf('principalChen')
  await phone.start()
  await phone.tap('#role-school')
  return phone
}

test('from the card to the class that pulls it down in two taps', async () => {
  const phone = await atTheDesk()
  await phone.tap('#requirement-7')
  expect(phone.text).toContain('学生每天校内中等强度及以上体育锻炼不少于1小时')
  expect(phone.text).toContain('50.0%1 / 2 班·天')
  expect(phone.pages.root.all.filter(({ id }) => id === 'exercise_days-class3')).toHaveLength(1)
  expect(phone.text).toContain('未记录的 62 班·天仍可能改变结论')
  await phone.tap('#exercise_days-class3')
  expect(phone.route).toContain('school/evidence/index')
  expect(phone.text.replace(/\u00A0/gu, ' ')).toContain('没达到 1 天，缺记录 31 天')
  expect(phone.text).toContain('10月13日 周二没有记录')
})

test('the card has twelve rows, each with its figure, what it is a figure of, and its bound', async () => {
  const phone = await atTheDesk()
  const rows = Array.from({ length: 12 }, (_, index) => phone.find(`#requirement-${index + 1}`))
  expect(rows[6]!.label).toContain(
    '第 7 条，体育锻炼，数据不足，每天锻炼一小时，50.0%，1 / 2 班·天，未记录的 62 班·天',
  )
  expect(rows.every(({ label }) => /达标|数据不足/u.test(label))).toBe(true)
  expect(rows.every(({ label }) => /已确定|仍可能改变|按总数判定/u.test(label))).toBe(true)
})

test('only what is not met', async () => {
  const phone = await atTheDesk()
  await phone.tap('#filter-not_met')
  expect(phone.has('#requirement-1')).toBe(true)
  expect(phone.has('#requirement-7')).toBe(false)
  await phone.tap('显示全部')
  expect(phone.has('#requirement-7')).toBe(true)
})

test('the home comes with one call and a small answer, and what is kept stays when the network is gone', async () => {
  const phone = await atTheDesk()
  phone.network.calls.length = 0
  await phone.start()
  const [first, ...others] = phone.network.calls
  expect(first).toMatchObject({ name: 'school', action: 'overview' })
  expect(first!.answered).toBeLessThanOrEqual(10 * 1024)
  expect(others).toEqual([])
  await phone.tap('#requirement-7')
  phone.network.isOffline = true
  await phone.back()
  expect(phone.text).toContain('没有网络，这是')
  expect(phone.has('#requirement-7')).toBe(true)
})
