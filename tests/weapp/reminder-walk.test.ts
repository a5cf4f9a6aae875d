/** A guardian's reminders, on the mini-program as it is shipped and the functions as they are deployed. */
import { sleepOf } from '../cast'
import { withPhones } from './support/phones'

const { school, phoneOf } = withPhones({ alone: true })
const today = '2026-10-14'

const kept = () => school().documents('reminders')
const sent = () =>
  school()
    .cloud.outbox()
    .map(({ data }) => (JSON.parse(data) as { touser: string }).touser)
const fire = (time: string) => school().cloud.fireTimer('notices', new Date(`${time}:00+08:00`))

async function opened(address = 'family/reminder/index') {
  school().at(`${today}T19:40`)
  const phone = phoneOf('dadWang')
  await phone.start(address)
  return phone
}

/** The home of a father whose child’s day is logged. */
async function evening() {
  school().at(`${today}T19:40`)
  await school().log('mumWang', sleepOf('ming', today))
  return opened('pages/home/index')
}

test('it is off; an hour is chosen, one tap has WeChat asked, and one reminder comes', async () => {
  const phone = await opened()
  expect(phone.find('不提醒').attribute('aria-checked')).toBe(true)
  expect(phone.has('#authorise-evening')).toBe(false)
  await phone.tap('20:30')
  expect(phone.shown.subscription.asked).toEqual([])
  expect(phone.find('#authorise-evening').label).toBe('今晚 20:30 提醒我')
  await phone.tap('#authorise-evening')
  expect(phone.shown.subscription.asked).toEqual(['local-evening'])
  expect(phone.text).toContain('已约好：今晚 20:30 提醒一次。')
  await fire(`${today}T20:30`)
  await fire('2026-10-15T20:30')
  expect(sent()).toEqual(['dadWang'])
})

test('after an evening is logged, a quiet line has tomorrow’s reminder come; then it is told and asks no more', async () => {
  const phone = await evening()
  expect(phone.find('#offer-reminder').label).toBe('明晚 20:30 提醒我')
  await phone.tap('#offer-reminder')
  expect(phone.has('#offer-reminder')).toBe(false)
  expect(phone.text).toContain('明晚 20:30 提醒您一次')
  await fire(`${today}T20:30`)
  expect(sent()).toEqual([])
  await fire('2026-10-15T20:30')
  expect(sent()).toEqual(['dadWang'])
})

test('it is not offered before the evening is logged, nor where it was declined', async () => {
  const home = await opened('pages/home/index')
  expect(home.text).not.toContain('提醒我')
  const phone = await evening()
  await phone.tap('#change-reminder')
  expect(phone.route).toBe('family/reminder/index')
  await phone.tap('19:30')
  await phone.tap('不提醒')
  await phone.back()
  expect(phone.text).not.toContain('提醒我')
  expect(kept()).toMatchObject([{ hour: null }])
})

test('in a week that is not asked the home says so, and offers nothing', async () => {
  await school().log('principalChen', { type: 'sampling', weeks: ['2026-11-16'] })
  const home = await opened('pages/home/index')
  expect(home.text).toContain('本周不用记；想记也可以。')
  await home.tap('#tonight-ming')
  expect(home.has('保存')).toBe(true)
  const phone = await evening()
  expect(phone.text).not.toContain('提醒我')
  await phone.start('family/reminder/index')
  await phone.tap('20:30')
  expect(phone.find('#authorise-evening').label).toBe('11月16日 周一晚上 20:30 提醒我')
})

test.each([
  ['reject', '选「允许」'],
  ['ban', '微信停用了这种提醒'],
  ['switched off', '打开总开关'],
] as const)(
  'where WeChat says %s nothing is kept, and it is told how to change that',
  async (verdict, words) => {
    const phone = await opened()
    await phone.tap('21:00')
    phone.shown.subscription.verdict = verdict
    await phone.tap('#authorise-evening')
    expect(phone.text).toContain(words)
    expect(phone.text).toContain('「设置」')
    expect(kept()).toMatchObject([{ hour: '21:00', left: { evening: 0 } }])
    await phone.tap('打开微信设置')
    phone.shown.subscription.verdict = 'accept'
    await phone.tap('#authorise-evening')
    expect(phone.text).toContain('已约好')
  },
)

test('a visit and a survey, each by a tap of its own', async () => {
  const phone = await opened()
  await phone.tap('#authorise-visit')
  await phone.tap('#authorise-survey')
  expect(phone.shown.subscription.asked).toEqual(['local-visit', 'local-survey'])
  expect(phone.text).toContain('下次老师记了家访，会告诉您一次。')
  expect(kept()).toMatchObject([{ left: { evening: 0, visit: 1, survey: 1 } }])
})

test('without network the choice is kept on the phone, and goes out once, by itself', async () => {
  const phone = await opened()
  await phone.tap('20:00')
  phone.network.isOffline = true
  await phone.tap('#authorise-evening')
  expect(phone.text).toContain('已存在手机上')
  expect(kept()).toMatchObject([{ left: { evening: 0 } }])
  phone.network.isOffline = false
  await phone.start('family/reminder/index')
  await phone.pass(60_000)
  expect(kept()).toMatchObject([{ hour: '20:00', left: { evening: 1 } }])
})

test('who has no child here is told whom reminders are for', async () => {
  school().at(`${today}T19:40`)
  const phone = phoneOf('teacherLi')
  await phone.start('family/reminder/index')
  expect(phone.text).toContain('提醒是给家长的')
  await phone.tap('回首页')
  expect(phone.route).toBe('pages/home/index')
})

test('the principal chooses one week a month; the weeks are saved', async () => {
  school().at(`${today}T10:00`)
  const phone = phoneOf('principalChen')
  await phone.start('school/sampling/index')
  await phone.tap('只问选中的周')
  expect(phone.text).toContain('一周都没有选')
  await phone.tap('#monthly')
  await phone.tap('#week-2026-10-26')
  await phone.tap('#save')
  const { chosen } = await school().client('principalChen').call('school', 'sampling', {})
  expect(chosen).toEqual(['2026-10-19', '2026-10-26', '2026-11-09', '2026-12-14', '2027-01-11'])
})
