/** From a teacher's invitation to a child on a parent's home, on the mini-program as it is shipped. */
import type { Phone } from './support/phone'
import { withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'

/** What the platform would send into the chat. */
const cardOf = (phone: Phone) =>
  (phone.pages.top['onShareAppMessage'] as () => { title: string; path: string })()

async function invited(): Promise<string> {
  school().at(`${today}T17:00`)
  const phone = phoneOf('teacherLi')
  await phone.start('school/invite/index?class=class3')
  await phone.tap('#make')
  return cardOf(phone).path
}

async function asking(address: string, name = '王小明'): Promise<Phone> {
  const phone = phoneOf('stranger')
  await phone.start(address.slice(1))
  await phone.type('#name', name)
  await phone.tap('母亲')
  await phone.tap('#send')
  return phone
}

test('a card carries the code and no name; without an invitation there is none', async () => {
  const phone = phoneOf('teacherLi')
  await phone.start('school/invite/index?class=class3')
  expect(cardOf(phone).path).toBe('/pages/home/index')
  const path = await invited()
  expect(path).toMatch(/^\/pages\/join\/index\?code=[2-9A-Z]{8}&school=lanshan$/u)
})

test('whoever opens it asks, the school approves, and the child is there', async () => {
  const phone = await asking(await invited())
  expect(phone.text).toContain('岚山示例学校 三年级(1)班')
  expect(phone.text).toContain('已提交，等待学校确认')
  expect(phone.text).toContain('○ 等待学校确认')
  const desk = phoneOf('adminSun')
  await desk.start('school/joins/index')
  expect(desk.text).toContain('名册里有这名学生，现有 2 位监护人')
  await desk.tap('#approve-ming')
  expect(desk.text).toContain('已同意')
  expect(desk.text).toContain('现在没有等待确认的申请')
  await phone.tap('#again')
  expect(phone.text).toContain('✓ 已加入')
  await phone.tap('#children')
  expect(phone.route).toBe('pages/home/index')
  expect(phone.text).toContain('王小明')
})

test('a child that there is not is answered the same, and rejected with a reason', async () => {
  const phone = await asking(await invited(), '没有的人')
  expect(phone.text).toContain('已提交，等待学校确认')
  const teacher = phoneOf('teacherLi')
  await teacher.start('school/joins/index?class=class3')
  expect(teacher.text).toContain('三年级(1)班的名册里没有叫这个姓名的学生')
  await teacher.tap('拒绝')
  await teacher.tap('#confirm-reject')
  expect(teacher.alert('#reason')).toContain('请写明原因')
  await teacher.tap('名册里没有这个姓名，请核对')
  await teacher.tap('#confirm-reject')
  await phone.tap('#again')
  expect(phone.text).toContain('× 没有通过')
  expect(phone.text).not.toContain('已提交，等待学校确认')
  expect(phone.text).toContain('学校的说明：名册里没有这个姓名，请核对')
})

test('what is missing is told on its field before anything is sent', async () => {
  const phone = phoneOf('stranger')
  await phone.start('pages/join/index')
  phone.network.calls.length = 0
  await phone.tap('#send')
  expect(phone.alert('#code')).toContain('8 位邀请码')
  expect(phone.alert('#name')).toContain('请填写孩子的姓名')
  expect(phone.network.calls.filter(({ action }) => action === 'join')).toEqual([])
})

test('a code that leads nowhere is told so, before and after it is sent', async () => {
  const phone = await asking('/pages/join/index?code=ABCD2345')
  expect(phone.text).toContain('这个邀请码不对，或已过期、停用')
  expect(phone.alert('#code')).toContain('没有找到有效的邀请')
  expect(phone.find('#name').attribute('value')).toBe('王小明')
})

test('a supervisor’s code that is typed here leads to where it is for, with the code', async () => {
  const operator = async (action: string, input: object) =>
    school().cloud.invoke('setup', { action, school: 'district-sea', input }, { source: 'scf' }, school().now)
  await operator('district', { name: '海区', schools: [] })
  const made = (await operator('supervise', { name: '钱督导' })) as {
    data: { supervisors: { code: string }[] }
  }
  const phone = phoneOf('stranger')
  await phone.start('pages/join/index')
  await phone.type('#code', made.data.supervisors[0]!.code)
  expect(phone.route).toBe('district/enter/index')
  await phone.tap('#enter')
  expect(phone.text).toContain('海区')
})

test('an invitation that is taken back leads nowhere', async () => {
  const path = await invited()
  const teacher = phoneOf('teacherLi')
  await teacher.start('school/invite/index?class=class3')
  await teacher.tap('#revoke')
  await teacher.tap('确认停用')
  expect(teacher.has('#make')).toBe(true)
  const phone = await asking(path)
  expect(phone.alert('#code')).toContain('没有找到有效的邀请')
})

test('without a network the request is kept, and goes out once it is back; once', async () => {
  const path = await invited()
  const phone = phoneOf('stranger')
  await phone.start(path.slice(1))
  phone.network.isOffline = true
  await phone.type('#name', '王小明')
  await phone.tap('父亲')
  await phone.tap('#send')
  expect(phone.text).toContain('已存在手机上')
  phone.network.isOffline = false
  await phone.start(path.slice(1))
  expect(phone.text).toContain('○ 等待学校确认')
  expect(school().documents('joins')).toHaveLength(1)
})

test('a family with a child comes here for the next one, below all else', async () => {
  const phone = phoneOf('mumWang')
  await phone.start()
  await phone.tap('#join')
  expect(phone.route).toBe('pages/join/index')
})

test('a family without a child is led here from its home', async () => {
  const phone = phoneOf('stranger')
  await phone.start()
  await phone.tap('#join')
  expect(phone.route).toBe('pages/join/index')
})
