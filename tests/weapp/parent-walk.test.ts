/** A parent's evenings, on the mini-program as it is shipped and the functions as they are deployed. */
import { usualEvenings } from '../evenings'
import { versionsKept, withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'
const types = ['sleep', 'home_study', 'reading']

/** What is kept of each measure. */
const kept = () => types.map((type) => versionsKept(school(), type))

async function evening() {
  await usualEvenings(school(), today)
  school().at(`${today}T20:00`)
  const phone = phoneOf('mumWang')
  await phone.start()
  return phone
}

async function tonight(student = 'ming') {
  const home = await school().client('mumWang').call('family', 'home', {})
  return home.children.find((child) => child.student === student)?.days.at(-1)
}

test('the home comes with one call and a small answer', async () => {
  const phone = await evening()
  expect(phone.network.calls).toEqual([
    { name: 'family', action: 'home', answered: expect.any(Number) as number },
  ])
  expect(phone.network.calls[0]!.answered).toBeLessThanOrEqual(10 * 1024)
  expect(phone.has('王小明')).toBe(true)
  expect(phone.has('王小红')).toBe(true)
})

test('an evening with nothing unusual is saved in two taps', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  await phone.tap('保存')
  expect(phone.route).toBe('pages/home/index')
  expect(phone.shown.toasts).toEqual(['已保存'])
  expect(await tonight()).toMatchObject({
    sleep: { bed_at: '2026-10-13T21:00', wake_at: '2026-10-14T07:00' },
    home_study: { minutes: 35 },
    reading: { minutes: 20, book: '西游记' },
  })
  expect(phone.find('#tonight-ming').label).toBe('改今天的')
})

test('a first evening, with nothing to go by', async () => {
  const phone = await evening()
  await phone.tap('#tonight-hong')
  await phone.tap('保存')
  expect(kept()).toEqual([2, 2, 2])
  await phone.pick('#bed_at', '22:10')
  await phone.pick('#wake_at', '06:40')
  await phone.tap('保存')
  expect(await tonight('hong')).toMatchObject({
    sleep: { bed_at: '2026-10-13T22:10', wake_at: '2026-10-14T06:40' },
  })
})

test('the week is shown, and a day of it put right', async () => {
  const phone = await evening()
  await phone.tap('看一周 ›', { near: '王小明的近况' })
  expect(phone.route).toBe('family/week/index')
  expect(phone.text).toContain('记了 2 天，平均 35分')
  await phone.tap('10月13日 周二，35分，符合标准')
  await phone.type('#homework-minutes', '40')
  await phone.tap('保存')
  expect(phone.route).toBe('family/week/index')
  expect(phone.has('10月13日 周二，40分，符合标准')).toBe(true)
  expect(kept()).toEqual([2, 3, 2])
})

test('an answer that is lost is asked for again, and nothing is stored twice', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  phone.network.meet('answer lost')
  await phone.tap('保存')
  expect(phone.shown.toasts).toEqual(['已保存'])
  expect(kept()).toEqual([3, 3, 3])
})

test('where no answer ever comes, it is on the phone and tried again; nothing is stored twice', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  phone.network.meet('answer lost', 'silence', 'silence')
  await phone.tap('保存')
  await phone.pass(10_000)
  expect(phone.shown.toasts).toEqual(['已存在手机上，稍后自动提交'])
  expect(phone.text).toContain('3 条待提交')
  await phone.pass(60_000)
  expect(phone.text).not.toContain('待提交')
  expect(kept()).toEqual([3, 3, 3])
})

test('a slow network takes no second tap', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  phone.network.delay = 8000
  await phone.tap('保存')
  expect(phone.has('保存…')).toBe(true)
  await expect(phone.tap('保存…')).rejects.toThrow('takes no tap')
  await phone.pass(2000)
  expect(phone.has('网络较慢，还在等回应…')).toBe(true)
  await phone.pass(10_000)
  expect(phone.shown.toasts).toEqual(['已保存'])
  expect(kept()).toEqual([3, 3, 3])
})

test('an app that dies while it saves sends it when it is opened again, and stores nothing twice', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  phone.network.meet('silence')
  await phone.tap('保存')
  await phone.start()
  expect(phone.find('#tonight-ming').label).toBe('改今天的')
  expect(kept()).toEqual([3, 3, 3])
  await phone.start()
  expect(phone.text).not.toContain('待提交')
  expect(kept()).toEqual([3, 3, 3])
})

test('who does not consent is asked first, and may say no', async () => {
  school().at(`${today}T20:00`)
  const phone = phoneOf('dadZhou')
  await phone.start()
  await phone.tap('看说明，再决定')
  await phone.tap('不同意')
  expect(phone.route).toBe('pages/home/index')
  expect(phone.text).toContain('孩子在学校的一切照常')
  await phone.tap('再看看说明')
  await phone.tap('同意并开始')
  await phone.tap('#tonight-refuser')
  expect(phone.has('保存')).toBe(true)
})

test('the consent can be withdrawn, and what was recorded is gone', async () => {
  const phone = await evening()
  await phone.tap('看一周 ›', { near: '王小明的近况' })
  await phone.tap('#withdraw-consent')
  expect(phone.text).toContain('全部删除')
  await phone.tap('确认撤回')
  expect(kept()).toEqual([0, 0, 0])
})

test('what was typed and not saved is offered again, can be dropped, and is gone once it is saved', async () => {
  const phone = await evening()
  const typeBook = async () => {
    await phone.tap('#tonight-ming')
    await phone.type('#book', '水浒传')
    await phone.back()
    await phone.tap('#tonight-ming')
  }
  await typeBook()
  expect(phone.text).toContain('已为您留着')
  expect(phone.find('#book').attribute('value')).toBe('水浒传')
  await phone.tap('不要了，重新填写')
  expect(phone.find('#book').attribute('value')).toBe('西游记')
  await phone.back()
  await typeBook()
  await phone.tap('保存')
  expect(await tonight()).toMatchObject({ reading: { book: '水浒传' } })
  await phone.tap('#tonight-ming')
  expect(phone.text).not.toContain('已为您留着')
})

test('where nothing is to be saved it is said on the page', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  await phone.tap('保存')
  await phone.tap('#tonight-ming')
  await phone.tap('保存')
  expect(phone.text).toContain('没有要保存的内容')
})
