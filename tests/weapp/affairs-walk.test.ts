/** What leads a school: its events, incidents, timetables and people, on the mini-program as it is shipped. */
import type { Phone } from './support/phone'
import { versionsKept, withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'

async function atTheDesk(page?: string): Promise<Phone> {
  school().at(`${today}T17:00`)
  const phone = phoneOf('principalChen')
  await phone.start(page)
  if (page === undefined) await phone.tap('#role-school')
  return phone
}

const indicator = async (number: number, key: string) =>
  (await school().requirement(number)).indicators.find((one) => one.key === key)

test('this week’s flag ceremony is one tap, a missed week one day more', async () => {
  const phone = await atTheDesk()
  await phone.tap('#school-events')
  expect(phone.text).toContain('已结束的教学周 0 / 6 周')
  await phone.tap('#flag-held')
  expect(phone.text).toContain('本周已升旗')
  expect(phone.has('#flag-held')).toBe(false)
  await phone.tap('#week-2026-09-28')
  await phone.tap('9月30日 周三')
  await phone.tap('#save')
  expect(phone.route).toBe('school/events/index')
  expect(phone.text).toContain('已结束的教学周 1 / 6 周')
  expect(await indicator(1, 'flag_ceremony_weeks')).toMatchObject({ numerator: 1, denominator: 6 })
  expect(versionsKept(school(), 'flag_ceremony')).toBe(2)
})

test('an open day is recorded, its note put right, and taken back once that is confirmed', async () => {
  const phone = await atTheDesk('school/events/index')
  await phone.tap('#add-open_day')
  await phone.type('#note', '进课堂')
  await phone.tap('#save')
  await phone.tap(`#open_day-${today}`)
  await phone.type('#note', '进课堂、看食堂')
  await phone.tap('保存更正')
  expect(phone.find(`#open_day-${today}`).text).toContain('看食堂')
  expect(phone.text).toContain('本学期 1 次')
  await phone.tap(`#open_day-${today}`)
  await phone.tap('撤回这条记录')
  await phone.tap('确认撤回')
  expect(phone.has(`#open_day-${today}`)).toBe(false)
  expect(await indicator(12, 'open_days')).toMatchObject({ numerator: 0 })
})

test('before the first school day there is nothing to catch up on', async () => {
  const phone = await atTheDesk('school/events/index')
  school().at('2026-08-30T09:00')
  await phone.start('school/events/index')
  expect(phone.text).toContain('还没有已结束的教学周')
  expect(phone.has('#flag-held')).toBe(false)
})

test('an incident is reported, upheld once that is confirmed, and put right; nothing of it is lost', async () => {
  const phone = await atTheDesk()
  await phone.tap('#school-incidents')
  await phone.tap('#report')
  await phone.tap('#save')
  expect(phone.alert('#kind')).toContain('类别')
  await phone.tap('师德师风')
  await phone.type('#note', '家长来电')
  await phone.tap('#save')
  expect(phone.text).toContain('待查1 件')
  await phone.tap(phone.find('师德师风，待查，10月14日 周三 · 家长来电').label)
  await phone.tap('查实')
  await phone.type('#note', '情况属实')
  await phone.tap('#save')
  expect(versionsKept(school(), 'incident')).toBe(1)
  expect(phone.text).toContain('第 11 条在本学年内为「未达标」')
  await phone.tap('确认查实')
  expect(await indicator(11, 'ethics_incidents')).toMatchObject({ status: 'not_met', numerator: 1 })
  await phone.tap('师德师风，查实，10月14日 周三 · 情况属实')
  expect(phone.text).toContain('家长来电')
  expect(phone.text).toContain('17:00 · 陈校长')
  await phone.tap('不成立')
  await phone.tap('#save')
  expect(await indicator(11, 'ethics_incidents')).toMatchObject({ status: 'met' })
  expect(versionsKept(school(), 'incident')).toBe(3)
})

test('a timetable begins with the plan, is judged as it is typed, and taken back', async () => {
  const phone = await atTheDesk()
  await phone.tap('#school-timetables')
  expect(phone.text).toContain('2 个有学生的班级：符合方案 0 个，未排 2 个')
  await phone.tap('#timetable-class3')
  expect(phone.text).toContain('符合课程方案')
  await phone.tap('语文减1')
  expect(phone.text).toContain('语文缺 1 节；每周 5 节，方案 6 节')
  await phone.tap('语文加1')
  await phone.type('#another-subject', '书法')
  await phone.tap('#add-subject')
  expect(phone.text).toContain('每周 7 节，比方案多 1 节')
  await phone.tap('删去书法')
  await phone.tap('#save')
  expect(phone.route).toBe('school/timetables/index')
  expect(await indicator(2, 'classes_on_plan')).toMatchObject({ numerator: 1, observed: 1 })
  await phone.tap('#timetable-class3')
  await phone.tap('撤回这条记录')
  await phone.tap('确认撤回')
  expect(await indicator(2, 'classes_on_plan')).toMatchObject({ observed: 0 })
})

test('more lessons than a week may have are told on their row, and not sent', async () => {
  const phone = await atTheDesk('school/timetable/index?class=class3')
  await phone.type('#lessons-语文', '21')
  expect(phone.text).toContain('应为 0 到 20 的整数')
  await phone.tap('保存').catch(() => undefined)
  expect(versionsKept(school(), 'timetable')).toBe(0)
})

const pupil = async (student: string) => school().client('principalChen').call('school', 'pupil', { student })

test('a pupil’s name, ties and class are put right', async () => {
  const phone = await atTheDesk()
  await phone.tap('#school-people')
  await phone.tap('#class-class3')
  await phone.tap('#pupil-ming')
  expect(phone.text).not.toContain('mumWang')
  await phone.type('#name', '王晓明')
  await phone.tap('#save-person')
  expect(phone.shown.toasts).toContain('已保存')
  await phone.tap('#tie-1')
  await phone.tap('确认解除')
  expect(phone.text).toContain('监护人1 位')
  await phone.tap('#transfer')
  await phone.tap('#save-transfer')
  expect(phone.alert('#class')).toContain('不能为空')
  await phone.tap('七年级(1)班')
  await phone.tap('#save-transfer')
  expect(await pupil('ming')).toMatchObject({ name: '王晓明', class: 'class7', ties: [expect.any(String)] })
})

test('consent that is withdrawn on paper is asked about first: it erases', async () => {
  await school().log('mumWang', { type: 'reading', student: 'ming', date: today, minutes: 20 })
  const phone = await atTheDesk('school/pupil/index?student=ming')
  await phone.tap('没有')
  await phone.tap('#save-person')
  expect((await pupil('ming')).consent).toBe(true)
  expect(phone.text).toContain('全部删除，不能恢复')
  await phone.tap('确认删除并保存')
  expect((await pupil('ming')).consent).toBe(false)
  expect(versionsKept(school(), 'reading')).toBe(0)
})

test('leaving is after coming, and the day can be put right', async () => {
  const phone = await atTheDesk('school/pupil/index?student=late')
  await phone.tap('#leave')
  await phone.pick('#date', '2026-10-10')
  await phone.tap('#save-leave')
  expect(phone.alert('#date')).toContain('应晚于入学日期')
  await phone.pick('#date', '2026-10-12')
  await phone.tap('#save-leave')
  expect(await pupil('late')).toMatchObject({ presence: 'left', leftOn: '2026-10-12' })
  await phone.tap('更正离校日期')
  await phone.pick('#date', '2026-10-13')
  await phone.tap('#save-leave')
  expect(await pupil('late')).toMatchObject({ leftOn: '2026-10-13' })
})

test('a new pupil of a class that has none yet, with a name of pictures', async () => {
  const phone = await atTheDesk('school/class/index?class=empty')
  expect(phone.text).toContain('这个班还没有学生')
  await phone.tap('#enrol')
  await phone.tap('#save')
  expect(phone.alert('#name')).toContain('不能为空')
  await phone.type('#name', '🦄小马')
  await phone.tap('女')
  await phone.tap('#save')
  expect(phone.text).toContain('1 人在籍 · 1 人还没有家长加入')
  expect(phone.text).toContain('🦄小马')
})

test.each(['events', 'incidents', 'timetables', 'people', 'class', 'pupil', 'joins', 'invite'])(
  'school/%s shows whoever has no part in it nothing, and the way home',
  async (page) => {
    const phone = phoneOf('mumWang')
    await phone.start(`school/${page}/index?class=class3&student=hong`)
    expect(phone.text).toContain('您的身份不能')
    expect(phone.has('再试一次')).toBe(false)
    await phone.tap('回首页')
    expect(phone.route).toBe('pages/home/index')
  },
)
