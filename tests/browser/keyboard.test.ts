/** The app in a browser without a finger: by keyboard, by label, and with less motion. */
import { screens } from '../../scripts/lib/screens/registry'
import { filledOf } from '../../scripts/lib/screens/states'
import { withTab } from './support/shown'

const tab = withTab()
const show = async (name: string) => {
  await tab().show(filledOf(screens.find((screen) => screen.name === name)!))
  return tab().page
}

const focusedId = () => document.activeElement?.id ?? ''
const outlineOfFocused = () => getComputedStyle(document.activeElement ?? document.body).outlineStyle

test('the keyboard reaches what is tapped, shows where it is, and Enter taps', async () => {
  const page = await show('home-school')
  const most = 30
  for (let stops = 0; stops < most && (await page.evaluate(focusedId)) !== 'filter-not_met'; stops++) {
    await page.keyboard.press('Tab')
  }
  expect(await page.evaluate(focusedId)).toBe('filter-not_met')
  expect(await page.evaluate(outlineOfFocused)).toBe('solid')
  await page.keyboard.press('Enter')
  await page.getByText('显示全部').waitFor()
})

test('a time is chosen in the browser’s own control', async () => {
  const page = await show('family-check-in')
  await page.getByLabel('入睡时间', { exact: true }).fill('21:40')
  expect(await page.locator('[id="bed_at"]').textContent()).toBe('21:40')
})

test('a box is named by its label', async () => {
  const page = await show('teacher-homework')
  await page.getByRole('textbox', { name: '预计用时' }).fill('25')
  expect(await page.locator('[id="est_minutes"] input').inputValue()).toBe('25')
})

test('pages come without sliding where less motion is asked for', async () => {
  const page = await show('home-family')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const duration = () =>
    getComputedStyle(document.querySelector('.taro_page') ?? document.body).transitionDuration
  expect(Number.parseFloat(await page.evaluate(duration))).toBeLessThanOrEqual(0.001)
})
