/** A principal follows a figure: its weeks, its grades and classes, and the records behind it. */
import type { RequirementView } from '../../shared/views/school'
import { Phone } from './support/phone'
import { withPhones } from './support/phones'
import { tooHeavy } from './support/weight'

const { school, phoneOf, ask } = withPhones()
const today = '2026-10-14'
const plain = (phone: Phone) => phone.text.replace(/\u00A0/gu, ' ')

/** Class 3 had half an hour of exercise on one day and an hour on another; class 7 an hour each day this month. */
async function exercised(): Promise<void> {
  const log = (own: string, date: string, minutes: number) =>
    school().at(`${date}T17:00`).log('teacherQin', { type: 'exercise', class: own, date, minutes })
  await log('class3', '2026-10-01', 30)
  await school().cloud.fireTimer('nightly', new Date('2026-10-05T00:10:00+08:00'))
  await log('class3', '2026-10-08', 60)
  for (const date of ['2026-10-08', '2026-10-09']) await log('class7', date, 60)
  await school().cloud.fireTimer('nightly', new Date('2026-10-12T00:10:00+08:00'))
  school().at(`${today}T17:00`)
}

async function atTheCard(): Promise<Phone> {
  await exercised()
  const phone = phoneOf('principalChen')
  await phone.start()
  await phone.tap('#role-school')
  return phone
}

test('the card tells its last weeks, and what changed since the last one', async () => {
  await exercised()
  for (const person of ['principalChen', 'teacherLi', 'teacherQin'] as const)
    await school().log(person, { type: 'pledge' })
  const phone = phoneOf('principalChen')
  await phone.start()
  await phone.tap('#role-school')
  expect(phone.find('#requirement-7').label).toContain('近 2 周：2 周数据不足')
  expect(phone.find('#requirement-11').label).toContain('近 2 周：2 周未达标，本周新达标')
  expect(phone.text).toContain('本周新达标')
})

test('a requirement tells its weeks in figures and what it would take', async () => {
  const phone = await atTheCard()
  await phone.tap('#requirement-7')
  expect(plain(phone)).toContain('怎样才达标按现在的总数算，补记 58 班·天，且都锻炼满一小时，就达标')
  await phone.tap('逐周数字（2 周）', { near: '每天锻炼一小时' })
  expect(plain(phone)).toContain('10月5日那周75.0%  3 / 4 班·天')
  expect(plain(phone)).toContain('9月28日那周0.0%  0 / 1 班·天')
})

test('from the map and from the table to the records of a class, and back', async () => {
  const phone = await atTheCard()
  await phone.tap('#requirement-7')
  await phone.tap('#map-exercise_days-class7')
  expect(phone.route).toContain('school/evidence/index')
  expect(plain(phone)).toContain('七年级(1)班')
  expect(plain(phone)).toContain('缺记录 30 天')
  await phone.back()
  await phone.tap('#exercise_days-class3')
  expect(plain(phone)).toContain('没达到 1 天，缺记录 30 天')
  expect(plain(phone)).toContain('第 1 页，共 2 页')
  await phone.tap('#later-page')
  expect(plain(phone)).toContain('10月1日 周四30 分钟')
  expect(plain(phone)).toContain('10月8日 周四60 分钟')
  expect(plain(phone)).toContain('第 2 页，共 2 页')
  await phone.tap('#earlier-page')
  expect(plain(phone)).toContain('10月14日 周三没有记录')
})

test('the table stands in the order that is chosen', async () => {
  const phone = await atTheCard()
  await phone.tap('#requirement-7')
  const order = () =>
    phone.pages.root.all.map(({ id }) => id).filter((id) => /^exercise_days-class\d$/u.test(id))
  await phone.tap('#segment-exercise_days school figure')
  expect(order()).toEqual(['exercise_days-class3', 'exercise_days-class7'])
  await phone.tap('#segment-exercise_days school class')
  expect(order()).toEqual(['exercise_days-class3', 'exercise_days-class7'])
})

test('all classes, then one; and what the school logged of itself', async () => {
  const phone = await atTheCard()
  await phone.tap('#requirement-7')
  await phone.tap('#evidence-exercise_days-school')
  expect(plain(phone)).toContain('全校')
  await phone.tap('#evidence-class7')
  expect(plain(phone)).toContain('七年级(1)班')
  await phone.back()
  await phone.back()
  await phone.back()
  await phone.tap('#requirement-12')
  await phone.tap('#evidence-open_days-school')
  expect(plain(phone)).toContain('还没有举办')
})

test('an address that names no indicator, and one that is not there, have a way on', async () => {
  const phone = await atTheCard()
  await phone.start('school/evidence/index?id=7')
  expect(plain(phone)).toContain('没有这样的记录')
  await phone.start('school/evidence/index?id=7&key=none&of=school')
  expect(plain(phone)).toContain('没有找到「编号」')
  await phone.tap('回首页')
  expect(phone.route).toContain('pages/home/index')
})

/** Forty-five classes in three indicators, the answer as the function gives it, each class five times. */
test('a large school is drawn with ease', async () => {
  await exercised()
  const fivefold = (view: RequirementView): RequirementView => ({
    ...view,
    weeks: Array.from({ length: 20 }, (_, week) => `2026-09-${String(week + 1).padStart(2, '0')}`),
    indicators: view.indicators.map((one) => ({
      ...one,
      past: Array.from({ length: 20 }, () => ({
        status: 'met',
        figure: '96.4%',
        counts: '9640 / 10000 班·天',
      })),
      grades: Array.from({ length: 9 }, (_, index) => ({ ...one.grades[0]!, grade: index + 1 })),
      classes: Array.from({ length: 45 }, (_, index) => ({
        ...one.classes[0]!,
        ...{
          class: `c${index}`,
          name: `三年级(${index})班`,
          grade: (index % 9) + 1,
          short: 3,
          gap: '没达到 3 天，缺记录 20 天',
        },
      })),
    })),
  })
  const phone = new Phone(async (name, event) => {
    const reply = (await ask('principalChen', name, event)) as { ok: true; data: unknown }
    const isAsked = (event as { action: string }).action === 'requirement'
    return isAsked ? { ...reply, data: fivefold(reply.data as RequirementView) } : reply
  })
  await phone.start()
  await phone.tap('#role-school')
  await phone.tap('#requirement-6')
  for (const more of [39, 24, 9]) await phone.tap(`还有 ${more} 个班，展开`)
  expect(phone.pages.root.all.filter(({ id }) => id.startsWith('map-'))).toHaveLength(45)
  expect(tooHeavy(phone.drawn)).toEqual([])
})
