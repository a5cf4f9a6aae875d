/** How many taps an evening takes a parent, from opening the app to having told all of it. */
import { usualEvenings } from '../evenings'
import { versionsKept, withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const today = '2026-10-14'
const most = 4

async function evening() {
  await usualEvenings(school(), today)
  school().at(`${today}T20:00`)
  const phone = phoneOf('mumWang')
  await phone.start()
  return phone
}

test('nothing unusual', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  await phone.tap('保存')
  expect(versionsKept(school(), 'reading')).toBe(3)
  expect(phone.taps).toBeLessThanOrEqual(most)
})

test('homework took longer, and bedtime was late', async () => {
  const phone = await evening()
  await phone.tap('#tonight-ming')
  await phone.tap('作业时长加5')
  await phone.pick('#bed_at', '21:40')
  await phone.tap('保存')
  const { children } = await school().client('mumWang').call('family', 'home', {})
  expect(children.find(({ student }) => student === 'ming')?.days.at(-1)).toMatchObject({
    home_study: { minutes: 40 },
    sleep: { bed_at: '2026-10-13T21:40' },
  })
  expect(phone.taps).toBeLessThanOrEqual(most)
})
