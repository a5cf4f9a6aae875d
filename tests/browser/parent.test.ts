/** A parent's evening in a browser, on the built app and the deployed functions. */
import { usualEvenings } from '../evenings'
import { withBrowser } from './support/browsing'

const { enter, school } = withBrowser()
const today = '2026-10-14'

beforeEach(async () => {
  await usualEvenings(school(), today)
  school().at(`${today}T20:00`)
})

const tonight = async () =>
  (await school().client('mumWang').call('family', 'home', {})).children
    .find(({ student }) => student === 'ming')
    ?.days.at(-1)

test('an ordinary evening takes four taps at most, and the week shows it', async () => {
  const visitor = await enter('mumWang')
  await visitor.byId('tonight-ming').waitFor()
  await visitor.picture('family-home')
  await visitor.byId('tonight-ming').click()
  await visitor.byId('save').waitFor()
  await visitor.picture('family-check-in')
  await visitor.byId('save').click()
  await visitor.sees('改今天的')
  expect(await visitor.taps()).toBeLessThanOrEqual(4)
  await visitor.page.getByText('看一周').last().click()
  await visitor.sees('记了 3 天')
  await visitor.picture('family-week')
  expect(await tonight()).toMatchObject({ home_study: { minutes: 35 }, reading: { book: '西游记' } })
})
