/** A parent looks at what waits and at what was: on the mini-program as it is shipped. */
import { addDays } from '../../shared/calendar'
import { type School, sleepOf } from '../cast'
import { usualEvenings } from '../evenings'
import { versionsKept, withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'

async function accepted(person: Parameters<School['log']>[0], record: Parameters<School['log']>[1]) {
  expect(await school().code(person, record)).toBe('accepted')
}

/** Ms Li's visit to Ming, of two days ago. */
const visit = {
  ...{ type: 'home_visit', visit: 'v1', student: 'ming', date: '2026-10-12', mode: 'in_person' },
  ...{ topics: ['study', 'sleep'], note: '约好九点半关灯'.repeat(200) },
}

async function home(person: 'mumWang' | 'dadWang' | 'stranger' | 'dadZhou' = 'mumWang') {
  school().at(`${today}T20:00`)
  const phone = phoneOf(person)
  await phone.start()
  return phone
}

const answers = async () => {
  const { visits } = await school().client('dadWang').call('family', 'visits', { student: 'ming' })
  return visits.map(({ answer }) => answer?.tookPlace)
}

test('a home visit is confirmed in one tap, and that is unsaid as easily', async () => {
  school().at(`${today}T19:00`)
  await accepted('teacherLi', visit)
  const phone = await home()
  expect(phone.text).toContain('李老师，上门家访。谈了学习、睡眠')
  await phone.tap('已来过')
  expect(await answers()).toEqual([true])
  expect(phone.text).toContain('您说：已来过')
  await phone.tap('#change-v1')
  await phone.tap('没有这次家访')
  expect(await answers()).toEqual([false])
  await phone.tap('看老师记的内容')
  expect(phone.route).toBe('family/visits/index')
  expect(phone.text).toContain('约好九点半关灯')
  expect(phone.text).toContain('您 10月14日说：没有这次家访')
  await phone.start()
  expect(phone.has('请您确认家访')).toBe(false)
})

test('the consent of a child that is not one’s own is not there to be read', async () => {
  const phone = await home('dadZhou')
  await phone.start('family/consent/index?student=ming')
  expect(phone.text).toContain('这里没有您登记的孩子')
})

test('without network the word on a visit is kept on the phone, and goes out by itself', async () => {
  school().at(`${today}T19:00`)
  await accepted('teacherLi', visit)
  const phone = await home()
  phone.network.isOffline = true
  await phone.tap('已来过')
  expect(phone.text).toContain('您说：已来过（联网后送出）')
  expect(versionsKept(school(), 'visit_answer')).toBe(0)
  phone.network.isOffline = false
  await phone.pass(30_000)
  expect(versionsKept(school(), 'visit_answer')).toBe(1)
  expect(await answers()).toEqual([true])
})

test('a survey waits for each child', async () => {
  school().at(`${today}T09:00`)
  await accepted('adminSun', { type: 'survey_open', survey: 'autumn', closes: '2026-10-20' })
  await accepted('dadWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 5 })
  const phone = await home()
  expect(phone.text).toContain('王小红 · 10月20日截止')
  expect(phone.text).not.toContain('王小明 · 10月20日截止')
})

test('from the weeks to a week, and to a day of it', async () => {
  await usualEvenings(school(), addDays(today, -7))
  await usualEvenings(school(), today)
  const phone = await home()
  await phone.tap('看各周 ›', { near: '王小明的近况' })
  expect(phone.route).toBe('family/weeks/index')
  expect(phone.text).toContain('近 7 天平均 10小时（2 晚），21:00 入睡')
  await phone.tap('#week-2026-10-07')
  expect(phone.route).toBe('family/week/index')
  expect(phone.has('10月1日 – 7日')).toBe(true)
  await phone.tap('10月6日 周二，35分，符合标准')
  expect(phone.route).toBe('family/check-in/index')
  expect(phone.text).toContain('已过补录期')
})

test('the history tells every version, and leads to the correction', async () => {
  await usualEvenings(school(), today)
  await accepted('dadWang', { type: 'home_study', student: 'ming', date: '2026-10-13', minutes: 50 })
  const phone = await home()
  await phone.tap('#history-ming')
  expect(phone.text).toContain('更正过')
  await phone.tap('#day-2026-10-13')
  expect(phone.text).toContain('改为：50分')
  expect(phone.text).toContain('另一位监护人，10月13日 20:00')
  await phone.tap('更正或撤回')
  await phone.tap('#switch-home_study')
  await phone.tap('确认撤回')
  await phone.back()
  expect(phone.text).toContain('撤回了您，10月14日 20:00')
  await phone.tap('前一个月')
  expect(phone.has('2026年9月')).toBe(true)
  expect(phone.text).toContain('编入三年级(1)班')
})

test('the shelf takes emoji and long titles, and the children are switched between', async () => {
  const books = ['🐛🦋 好饿的毛毛虫', '书'.repeat(100)]
  for (const [index, book] of books.entries()) {
    const date = addDays(today, index - 2)
    school().at(`${date}T20:00`)
    await accepted('mumWang', { type: 'reading', student: 'ming', date, minutes: 20, book, finished: true })
  }
  const phone = await home()
  await phone.tap('#shelf-ming')
  for (const book of books) expect(phone.has(`《${book}》`)).toBe(true)
  expect(phone.has('2 本，读完 2 本')).toBe(true)
  await phone.tap('#segment-hong')
  expect(phone.text).toContain('书架还是空的')
})

test('what is kept is told with its purpose; the consent is withdrawn there, and given anew', async () => {
  await usualEvenings(school(), today)
  const phone = await home('dadWang')
  await phone.tap('#mine-ming')
  expect(phone.text).toContain('学校在 8月31日 08:00 按纸面同意书登记了同意')
  expect(phone.text).toContain('2 条，10月12日 – 13日')
  await phone.tap('#withdraw-consent')
  await phone.tap('确认撤回')
  expect(versionsKept(school(), 'sleep')).toBe(0)
  expect(phone.route).toBe('pages/home/index')
  const mum = await home('mumWang')
  await mum.tap('#mine-ming')
  expect(mum.text).toContain('另一位监护人在 10月14日 20:00 撤回了同意')
  await mum.tap('#give')
  await mum.tap('同意并开始')
  expect(mum.has('保存')).toBe(true)
})

test('a month in which everything was logged is drawn with ease', async () => {
  for (let day = 1; day <= 30; day++) {
    const date = `2026-09-${String(day).padStart(2, '0')}`
    const own = { student: 'ming', date }
    school().at(`${date}T20:00`)
    const records = [
      sleepOf('ming', date),
      { type: 'home_study', ...own, minutes: 35 },
      { type: 'reading', ...own, minutes: 20, book: '书'.repeat(100), finished: day % 2 === 0 },
    ]
    const items = records.map((record, index) => ({ mutation: `${date} ${index}`, record }))
    await school().client('mumWang').call('family', 'log', { items })
  }
  const phone = await home()
  await phone.tap('#history-ming')
  await phone.tap('前一个月')
  expect(phone.has('30 天有记录')).toBe(true)
  await phone.tap('#day-2026-09-30')
  expect(phone.text).toContain('您，9月30日 20:00')
  expect(phone.has('9月1日 周二')).toBe(false)
  await phone.tap('看这个月更早的', { near: '30 天有记录' })
  await phone.tap('看这个月更早的', { near: '30 天有记录' })
  expect(phone.has('9月1日 周二')).toBe(true)
  await phone.back()
  await phone.tap('#weeks-ming')
  await phone.tap('#segment-hong')
  await phone.tap('#segment-ming')
  expect(phone.has('9月24日 – 30日')).toBe(true)
})

test('who has no child here is led to joining', async () => {
  const phone = await home('stranger')
  expect(phone.text).toContain('这里还没有您的孩子')
  expect(phone.has('加入班级')).toBe(true)
})
