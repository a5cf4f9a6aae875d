/** A teacher's day, on the mini-program as it is shipped and the functions as they are deployed. */
import type { School } from '../cast'
import type { Phone } from './support/phone'
import { versionsKept, withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'

async function atWork(): Promise<Phone> {
  school().at(`${today}T16:30`)
  const phone = phoneOf('teacherLi')
  await phone.start()
  return phone
}

const classToday = async (where: School) =>
  (await where.client('teacherLi').call('school', 'today', {})).classes.find((one) => one.class === 'class3')

test('once it is known whose home it is, it comes with one call and a small answer', async () => {
  const phone = await atWork()
  phone.network.calls.length = 0
  await phone.start()
  const [first, ...others] = phone.network.calls
  expect(first).toMatchObject({ name: 'school', action: 'today' })
  expect(first!.answered).toBeLessThanOrEqual(10 * 1024)
  expect(others).toEqual([])
  expect(phone.has('三年级(1)班')).toBe(true)
})

test('homework over the cap is warned of before it is published, and can still be', async () => {
  const phone = await atWork()
  await phone.tap('#homework-class3')
  await phone.tap('语文')
  await phone.type('#est_minutes', '70')
  expect(phone.text).toContain('超出上限 10 分钟')
  await phone.tap('#publish')
  expect(versionsKept(school(), 'assignment')).toBe(0)
  expect(phone.text).toContain('不符合年级的作业规定')
  await phone.tap('仍然发布')
  expect(phone.text).toContain('已发布：语文')
  expect(await classToday(school())).toMatchObject({ homework: [{ subject: '语文', est_minutes: 70 }] })
  await phone.back()
  expect(phone.find('#homework-class3').text).toContain('超出 10')
})

test('a check that more reached than took is refused on its field, and saved once it is right', async () => {
  const phone = await atWork()
  await phone.tap('#check-class3')
  await phone.tap('语文')
  await phone.type('#tested', '4')
  await phone.type('#reached', '5')
  await phone.tap('保存')
  expect(phone.alert('#reached')).toContain('不能多于检测人数')
  expect(phone.find('#reached').attribute('value')).toBe('5')
  await phone.type('#reached', '3')
  await phone.tap('保存')
  expect(await classToday(school())).toMatchObject({ checks: [{ subject: '语文', tested: 4, reached: 3 }] })
})

test('what the school alone knows is refused by its function, on its field too', async () => {
  const phone = await atWork()
  await phone.tap('#check-class3')
  await phone.tap('语文')
  await phone.type('#tested', '40')
  await phone.type('#reached', '30')
  await phone.tap('保存')
  expect(phone.alert('#tested')).toContain('不能多于当天在籍人数 5')
  expect(versionsKept(school(), 'class_check')).toBe(0)
})

test('the week’s exercise is one tap', async () => {
  const phone = await atWork()
  await phone.tap('#exercise-class3')
  await phone.tap('#confirm-week')
  expect(phone.route).toBe('pages/home/index')
  expect(phone.find('#exercise-class3').text).toContain('60 分钟')
  expect(await classToday(school())).toMatchObject({ exercise: 60 })
})

test("this week's class meeting", async () => {
  const phone = await atWork()
  await phone.tap('#meeting-class3')
  await phone.type('#topic', '交通安全')
  await phone.tap('保存')
  expect(phone.find('#meeting-class3').text).toContain('交通安全')
  expect(await classToday(school())).toMatchObject({ meeting: { date: today, topic: '交通安全' } })
})

async function fillVisit(phone: Phone): Promise<void> {
  await phone.tap('#visits-class3')
  await phone.tap('王小明')
  await phone.tap('学习')
  await phone.tap('睡眠')
  await phone.type('#note', '晚上睡得晚，和家长约好九点半关灯。')
}

test('a home visit goes from those still to be made to those made', async () => {
  const phone = await atWork()
  await fillVisit(phone)
  await phone.tap('保存')
  expect(phone.route).toBe('teacher/visits/index')
  expect(phone.text).toContain('本学年上门家访 1 / 5 人')
  expect(phone.has('王小明，1 次')).toBe(true)
  await phone.back()
  expect(phone.find('#visits-class3').text).toContain('已访 1 / 5')
})

test('a visit written down without signal is kept, also when the app dies, and is sent once', async () => {
  const phone = await atWork()
  await phone.tap('#visits-class3')
  await phone.back()
  await fillVisit(phone)
  phone.network.isOffline = true
  await phone.tap('保存')
  expect(phone.shown.toasts).toEqual(['已存在手机上，联网后自动提交'])
  await phone.start()
  expect(phone.text).toContain('1 条待提交')
  phone.network.meet('answer lost')
  phone.network.isOffline = false
  await phone.pass(10_000)
  expect(versionsKept(school(), 'home_visit')).toBe(1)
  await phone.tap('#visits-class3')
  expect(phone.text).toContain('本学年上门家访 1 / 5 人')
})

test('what was typed of a visit is there again after leaving, and after the app died', async () => {
  const phone = await atWork()
  await fillVisit(phone)
  await phone.back()
  await phone.tap('王小明')
  expect(phone.find('#note').attribute('value')).toContain('九点半')
  await phone.type('#note', '改约十点。')
  await phone.start()
  await phone.tap('#visits-class3')
  await phone.tap('王小明')
  expect(phone.find('#note').attribute('value')).toBe('改约十点。')
  expect(phone.has('✓ 学习')).toBe(true)
  await phone.tap('不要了，重新填写')
  expect(phone.find('#note').attribute('value')).toBe('')
  expect(phone.has('✓ 学习')).toBe(false)
})

const visitOf = (visit: string, own: object = {}) => ({
  ...{ type: 'home_visit', visit, student: 'ming', date: '2026-10-12', mode: 'in_person' },
  ...{ topics: ['health'], note: '视力检查的事。' },
  ...own,
})

test('visits are seen as they were written; one’s own is put right under its id', async () => {
  await school().log('teacherQin', visitOf('theirs'))
  await school().log('teacherLi', visitOf('own', { note: '写错了。' }))
  const phone = await atWork()
  await phone.tap('#visits-class3')
  await phone.tap('王小明，2 次')
  for (const words of ['10月12日', '健康', '视力检查的事。', '其他老师的记录，只能查看', '再记一次'])
    expect(phone.text).toContain(words)
  expect(() => phone.find('#change-theirs')).toThrow()
  await phone.tap('#change-own')
  await phone.type('#note', '写对了。')
  await phone.tap('保存更正')
  expect(phone.route).toBe('teacher/visits/index')
  expect(phone.text).toContain('本学年上门家访 1 / 5 人')
  await phone.tap('王小明，2 次')
  expect(phone.text).toContain('写对了。')
  expect(phone.text).not.toContain('写错了。')
})

test('a visit to the wrong pupil is withdrawn once that is confirmed, and counts no more', async () => {
  await school().log('teacherLi', visitOf('wrong'))
  const phone = await atWork()
  await phone.tap('#visits-class3')
  await phone.tap('王小明，1 次')
  await phone.tap('#change-wrong')
  await phone.tap('撤回这条记录')
  expect(phone.text).toContain('也不再计入次数')
  await phone.tap('确认撤回')
  expect(phone.text).toContain('本学年上门家访 0 / 5 人')
})

test('one more visit to a pupil who was visited', async () => {
  await school().log('teacherLi', visitOf('first'))
  const phone = await atWork()
  await phone.tap('#visits-class3')
  await phone.tap('王小明，1 次')
  await phone.tap('再记一次')
  await phone.tap('家庭情况')
  await phone.type('#note', '爷爷搬来同住。')
  await phone.tap('保存')
  expect(phone.has('王小明，2 次')).toBe(true)
})

test('homework that is put right is saved as a correction, and its sum stays marked as too much', async () => {
  const phone = await atWork()
  await phone.tap('#homework-class3')
  await phone.tap('语文')
  await phone.type('#est_minutes', '50')
  await phone.tap('#publish')
  await phone.tap('语文，50 分钟，书面 · 带回家 · 布置 5 人，在校完成 0 人')
  await phone.type('#est_minutes', '80')
  await phone.tap('保存更正')
  await phone.tap('仍然保存')
  expect(phone.text).toContain('已更正：语文')
  expect(phone.text).toContain('! 书面作业全天合计 80 分钟，上限 60 分钟')
})

test.each([
  'teacher/homework/index?class=nowhere',
  'teacher/visits/index?class=class7',
  'teacher/visit/index?class=class7&student=hong',
  'teacher/check/index',
  'teacher/exercise/index?class=class7',
  'teacher/skills/index?class=class7',
  'teacher/proxy/index?class=class7',
  'teacher/overview/index?class=class7',
])('%s: no class of one’s own, and the way home', async (address) => {
  school().at(`${today}T16:30`)
  const phone = phoneOf('teacherLi')
  await phone.start(address)
  expect(phone.text).toContain('这里没有您任教的班级')
  expect(phone.has('再试一次')).toBe(false)
  await phone.tap('回首页')
  expect(phone.route).toBe('pages/home/index')
})

test('who is a parent too changes sides with one tap', async () => {
  school().at(`${today}T16:30`)
  const phone = phoneOf('teacherQin')
  await phone.start()
  expect(phone.has('秦兰')).toBe(true)
  await phone.tap('#role-teacher')
  expect(phone.has('七年级(1)班')).toBe(true)
  await phone.start()
  expect(phone.has('七年级(1)班')).toBe(true)
})
