/** Every screen at its hardest, with odd names and numbers: usable by anybody, in light and in dark, at any size. */
import { type Look, looks, tightest } from '../../scripts/lib/screens/looks'
import { screens } from '../../scripts/lib/screens/registry'
import { filledOf, hardestOf } from '../../scripts/lib/screens/states'
import { axeFindings, misfitPictures, overflowOf, smallTargets } from './support/audit'
import { withTab } from './support/shown'

const tab = withTab()
const named = (name: string): Look => looks.find((look) => look.name === name)!

test.each(screens)('$name', async (screen) => {
  await tab().show(hardestOf(screen))
  const { page } = tab()
  await tab().look(named('390'))
  expect((await page.locator('.screen-body').last().innerText()).length).toBeGreaterThan(20)
  expect(await axeFindings(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  expect(await misfitPictures(page)).toEqual([])
  await tab().look(named('dark'))
  expect(await axeFindings(page)).toEqual([])
  for (const look of [tightest, named('desktop')]) {
    await tab().look(look)
    expect([look.name, await overflowOf(page)]).toEqual([look.name, 0])
  }
})

describe('the audit itself', () => {
  const anywhere = screens[0]!
  const spoil = async (html: string) => {
    await tab().show(filledOf(anywhere))
    await tab().look(named('320'))
    await tab()
      .page.locator('.screen-body')
      .evaluate((body, spoiling) => (body.innerHTML = spoiling), html)
    return tab().page
  }

  test('tells of pale text', async () => {
    const page = await spoil('<p style="color:#bbb;background:#fff">看不清的字</p>')
    expect(await axeFindings(page)).toEqual([expect.stringMatching(/^color-contrast/u)])
  })

  test('tells of what is smaller than a fingertip', async () => {
    const page = await spoil('<div role="button" tabindex="0" style="width:80px;height:30px">小</div>')
    expect(await smallTargets(page)).toEqual([expect.stringContaining('80 × 30')])
  })

  test('tells of what is wider than the window', async () => {
    expect(await overflowOf(await spoil('<div style="width:400px">宽</div>'))).toBeGreaterThan(0)
  })
})
