/** The simulated phone itself: what a real one lacks or reports must end a test. */
import { ServiceThread } from './support/service-thread'
import { Phone } from './support/phone'
import { VirtualTime } from './support/virtual-time'
import { tooHeavy } from './support/weight'
import { withPhones } from './support/phones'

const viewer = {
  name: '王小明的家长',
  homes: ['family'],
  school: '岚山',
  today: '2026-10-14',
  isSchoolDay: true,
}
const home = { ok: true, data: { viewer, children: [] } }

test('what the app cannot read is reported, not passed over', async () => {
  const phone = new Phone(() => Promise.resolve({ ok: true, data: { viewer: null } }))
  await expect(phone.start()).rejects.toThrow('the app reported')
})

test('no code is made from text', () => {
  const seen: unknown[] = []
  const thread = new ServiceThread(__dirname, { seen })
  thread.load('support/code-from-text.cjs')
  expect(seen).toEqual(['undefined', undefined, true])
})

test('what the phone lacks is not made up', async () => {
  const phone = new Phone(() => Promise.resolve(home), ['getAppBaseInfo'])
  await expect(phone.start()).rejects.toThrow('the app reported')
})

test('what binds no tap cannot be tapped', async () => {
  const phone = new Phone(() => Promise.resolve(home))
  await phone.start()
  await expect(phone.tap('王小明的家长')).rejects.toThrow('takes no tap')
  await expect(phone.tap('没有的按钮')).rejects.toThrow('no 「没有的按钮」')
})

test('too many bytes, nodes, levels or children are told', () => {
  const light = { route: '', isFirst: false, bytes: 32 * 1024, nodes: 999, depth: 29, widest: 60 }
  const heavy = [{ bytes: 32 * 1024 + 1 }, { nodes: 1000 }, { depth: 30 }, { widest: 61 }].map((one) => ({
    ...light,
    ...one,
  }))
  expect(tooHeavy([light, ...heavy])).toEqual(heavy)
})

test('timers run in their order, and none before its time', async () => {
  const time = new VirtualTime()
  const ran: string[] = []
  time.setTimeout(() => ran.push('late'), 100)
  time.setTimeout(() => time.setTimeout(() => ran.push('after early'), 10), 20)
  const every = time.setInterval(() => ran.push('every'), 40)
  await time.pass(50)
  expect(ran).toEqual(['after early', 'every'])
  time.clear(every)
  await time.pass(50)
  expect(ran).toEqual(['after early', 'every', 'late'])
})

describe('the properties of the platform reach its elements', () => {
  const { school, phoneOf } = withPhones()

  test('inputs, pickers and pressed states', async () => {
    school().at('2026-10-14T20:00')
    const phone = phoneOf('mumWang')
    await phone.start()
    expect(phone.find('#tonight-ming').attribute('hover-class')).toBe('is-pressed')
    await phone.tap('#tonight-ming')
    await phone.type('#book', '水浒传')
    const book = phone.find('#book')
    expect(['value', 'maxlength', 'aria-label'].map((name) => book.attribute(name))).toEqual([
      '水浒传',
      -1,
      '书名',
    ])
    const picker = phone.find('#bed_at').chain.find(({ tag }) => tag === 'picker')
    expect(picker?.attribute('mode')).toBe('time')
  })
})
