/** Evenings without a network: what is saved is on the phone, goes out by itself, and what is refused can be mended. */
import { usualEvenings } from '../evenings'
import type { Phone } from './support/phone'
import { versionsKept, withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'
const types = ['sleep', 'home_study', 'reading']

const kept = () => types.map((type) => versionsKept(school(), type))
const logs = ({ network }: Phone) => network.calls.filter(({ action }) => action === 'log').length

async function evening(person: 'mumWang' | 'teacherLi' = 'mumWang') {
  await usualEvenings(school(), today)
  school().at(`${today}T20:00`)
  const phone = phoneOf(person)
  await phone.start()
  return phone
}

/** The evening of the child, written with the network cut. */
async function cutEvening() {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  await phone.type('#book', '水浒传')
  phone.network.isOffline = true
  await phone.tap('保存')
  return phone
}

test('cut in the middle of an evening: kept, killed, and sent in one call when the network is back', async () => {
  const phone = await cutEvening()
  expect(phone.route).toBe('pages/home/index')
  expect(phone.shown.toasts).toEqual(['已存在手机上，联网后自动提交'])
  expect(phone.text).toContain('今晚 3 条已存在手机上')
  expect(kept()).toEqual([2, 2, 2])
  await phone.start()
  expect(phone.text).toContain('没有网络，这是 10月14日 20:00 读到的')
  expect(phone.has('3 条待提交')).toBe(true)
  const before = logs(phone)
  phone.network.isOffline = false
  await phone.pass()
  expect(logs(phone) - before).toBe(1)
  expect(kept()).toEqual([3, 3, 3])
  expect(phone.text).not.toContain('待提交')
  expect(phone.find('#tonight-ming').label).toBe('改今天的')
})

test('what waits is what the evening begins with, and its correction goes out behind it', async () => {
  const phone = await cutEvening()
  expect(phone.find('#tonight-ming').label).toBe('改今天的')
  await phone.tap('#tonight-ming')
  expect(phone.find('#book').attribute('value')).toBe('水浒传')
  expect(phone.text).not.toContain('已为您留着')
  await phone.type('#book', '三国演义')
  await phone.tap('保存')
  expect(phone.has('4 条待提交')).toBe(true)
  phone.network.isOffline = false
  await phone.pass()
  expect(kept()).toEqual([3, 3, 4])
  const home = await school().client('mumWang').call('family', 'home', {})
  const ming = home.children.find(({ student }) => student === 'ming')
  expect(ming?.days.at(-1)?.reading?.book).toBe('三国演义')
})

test('an evening that was refused later says why, and is mended where it was written', async () => {
  const phone = await cutEvening()
  await school().log('dadWang', { type: 'consent', student: 'ming', given: false })
  phone.network.isOffline = false
  await phone.pass()
  await phone.tap('3 条未被接受')
  expect(phone.route).toBe('pages/outbox/index')
  expect(phone.text).toContain('王小明 10月14日')
  expect(phone.text).toContain('尚未取得监护人同意')
  await phone.tap('去修改：阅读')
  expect(phone.route).toBe('family/check-in/index')
  await phone.tap('同意并开始')
  expect(phone.text).toContain('没有被接受')
  expect(phone.find('#book').attribute('value')).toBe('水浒传')
  await phone.tap('保存')
  expect(kept()).toEqual([1, 1, 1])
  expect(phone.route).toBe('pages/outbox/index')
  expect(phone.text).not.toContain('未被接受')
  expect(phone.text).toContain('阅读 · 王小明 10月14日')
})

test('what was refused can be dropped, after a second tap', async () => {
  const phone = await cutEvening()
  await school().log('dadWang', { type: 'consent', student: 'ming', given: false })
  phone.network.isOffline = false
  await phone.pass()
  await phone.tap('3 条未被接受')
  await phone.tap('不要了：阅读')
  await phone.tap('留着')
  await phone.tap('不要了：阅读')
  await phone.tap('确认不要')
  await phone.back()
  expect(phone.has('2 条未被接受')).toBe(true)
})

test('it can be sent at once, and the page tells what went out', async () => {
  const phone = await cutEvening()
  await phone.tap('3 条待提交')
  expect(phone.text).toContain('联网后自动提交')
  await phone.tap('现在提交')
  expect(phone.text).toContain('现在没有网络')
  phone.network.meet('dropped')
  phone.network.isOffline = false
  await phone.pass(0)
  await phone.pass()
  expect(phone.text).toContain('没有待提交的内容')
  expect(phone.text).toContain('10月14日 20:00 提交')
  expect(kept()).toEqual([3, 3, 3])
})

test('without a network consent can be given, and the evening behind it', async () => {
  school().at(`${today}T20:00`)
  const phone = phoneOf('dadZhou')
  await phone.start()
  await phone.tap('看说明，再决定')
  phone.network.isOffline = true
  await phone.tap('同意并开始')
  await phone.pick('#bed_at', '21:10')
  await phone.pick('#wake_at', '06:40')
  await phone.tap('保存')
  phone.network.isOffline = false
  await phone.pass()
  expect(kept()).toEqual([1, 0, 0])
})

test('a phone without room says so, and what was typed stays', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  await phone.type('#book', '水浒传')
  phone.storage.set = (key: string, value: unknown) => {
    if (key.startsWith('outbox')) throw new Error('setStorageSync:fail exceed storage max size')
    return Map.prototype.set.call(phone.storage, key, value) as Map<string, unknown>
  }
  await phone.tap('保存')
  expect(phone.text).toContain('手机存储已满')
  expect(phone.find('#book').attribute('value')).toBe('水浒传')
  expect(logs(phone)).toBe(0)
})

test('a page that was never read says so, and comes by itself when the network is back', async () => {
  const phone = await evening()
  phone.network.isOffline = true
  await phone.tap('看一周 ›', { near: '王小明的近况' })
  await phone.pass(10_000)
  expect(phone.text).toContain('没有读到内容')
  phone.network.isOffline = false
  await phone.pass()
  expect(phone.text).not.toContain('没有读到内容')
  expect(phone.text).toContain('平均')
})

test('a visit in a courtyard without signal goes out by itself, once', async () => {
  const phone = await evening('teacherLi')
  await phone.tap('#visits-class3')
  await phone.tap('王小明')
  phone.network.isOffline = true
  await phone.type('#note', '在院子里谈了睡眠')
  await phone.tap('睡眠')
  await phone.tap('保存')
  await phone.start()
  expect(versionsKept(school(), 'home_visit')).toBe(0)
  phone.network.isOffline = false
  await phone.pass()
  await phone.start()
  expect(versionsKept(school(), 'home_visit')).toBe(1)
})
