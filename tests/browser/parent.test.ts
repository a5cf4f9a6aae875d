/** A parent's evening in a browser, on the built app and the deployed functions. */
import { usualEvenings } from '../evenings'
import { withBrowser } from './support/browsing'

const { enter, school, faults } = withBrowser()
const today = '2026-10-14'

beforeEach(async () => {
  await usualEvenings(school(), today)
  school().at(`${today}T20:00`)
})

const tonight = async () =>
  (await school().client('mumWang').call('family', 'home', {})).children
    .find(({ student }) => student === 'ming')
    ?.days.at(-1)

test('the evening is saved, and the week shows it', async () => {
  const visitor = await enter('mumWang')
  await visitor.byId('tonight-ming').waitFor()
  await visitor.picture('family-home')
  await visitor.byId('tonight-ming').click()
  await visitor.byId('save').waitFor()
  await visitor.picture('family-check-in')
  await visitor.byId('save').click()
  await visitor.sees('改今天的')
  await visitor.page.getByText('看一周').last().click()
  await visitor.sees('记了 3 天')
  await visitor.picture('family-week')
  expect(await tonight()).toMatchObject({ home_study: { minutes: 35 }, reading: { book: '西游记' } })
})

test('a network that is cut in the middle: told so, nothing typed is lost, and stored once', async () => {
  const visitor = await enter('mumWang')
  await visitor.byId('tonight-ming').click()
  await visitor.type('book', '水浒传')
  await visitor.context.setOffline(true)
  await visitor.byId('save').click()
  await visitor.sees('现在连不上网络')
  await visitor.picture('family-offline')
  await visitor.context.setOffline(false)
  faults().meet({ kind: 'dropAnswer' })
  await visitor.byId('save').click()
  await visitor.sees('改今天的')
  expect(await tonight()).toMatchObject({ reading: { book: '水浒传' } })
  visitor.errors.splice(0).forEach((error) => expect(error).toMatch(/net::ERR_/u))
})
