/**
 * Every screen is drawn from its own WXML by WeChat's compiler: with its answers on it, and without an error.
 *
 * @jest-environment jsdom
 */
import { screens } from '../../scripts/lib/screens/registry'
import { filledOf, statesOf } from '../../scripts/lib/screens/states'
import { fire, openPage } from './support/simulated-page'

const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)

afterEach(() => {
  expect(errors.mock.calls).toEqual([])
})

const plain = (text: string | null) => (text ?? '').replace(/\u00A0/gu, ' ')
const named = (name: string) => screens.find((screen) => screen.name === name)!

test.each(screens)('$name', async (screen) => {
  const page = await openPage(filledOf(screen))
  expect(plain(page.dom.textContent)).toContain(screen.landmark)
})

test('a tap goes to the app', async () => {
  const page = await openPage(filledOf(named('home-school')))
  await fire(page, '#filter-not_met', 'tap')
  expect(page.dom.textContent).toContain('显示全部')
})

test('what is typed goes to the app', async () => {
  const empty = statesOf(named('teacher-visit')).find(({ state }) => state === 'empty')!
  const page = await openPage(empty)
  await fire(page, '#note', 'input', { value: '约好九点半关灯' })
  expect(page.dom.textContent).toContain('7 / 2000 字')
})
