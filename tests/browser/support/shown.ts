/** A tab for a test file, in which screens are shown without functions (scripts/lib/screens). */
import { type Browser, chromium as driver } from 'playwright-core'
import { chromium, chromiumFlags } from '../../../scripts/lib/chromium'
import { Tab } from '../../../scripts/lib/screens/tab'

export function withTab(): () => Tab {
  let browser: Browser
  let tab: Tab
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium(), args: chromiumFlags })
    tab = await Tab.open(browser)
  })
  afterEach(() => expect(tab.errors).toEqual([]))
  afterAll(() => browser.close())
  return () => tab
}
