/** A browser for a test file, and for each test a school to visit in it. */
import { type Browser, chromium as driver } from 'playwright-core'
import { chromium, chromiumFlags } from '../../../scripts/lib/chromium'
import { type ServedSchool, serveSchool } from './served-school'
import { Visitor } from './visitor'

export function withBrowser() {
  let browser: Browser
  let served: ServedSchool
  let visitors: Visitor[] = []

  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium(), args: chromiumFlags })
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    served = await serveSchool()
  })
  afterEach(async () => {
    const errors = visitors.flatMap((visitor) => visitor.errors)
    await Promise.all(visitors.map(({ context }) => context.close()))
    visitors = []
    await served.close()
    expect(errors).toEqual([])
  })

  const enter = async (person: string): Promise<Visitor> => {
    const visitor = await Visitor.enter(browser, served.web.url, person)
    visitors.push(visitor)
    return visitor
  }
  const atComputer = async (address: string): Promise<Visitor> => {
    const visitor = await Visitor.atComputer(browser, new URL(address, served.web.url).href)
    visitors.push(visitor)
    return visitor
  }
  return { enter, atComputer, school: () => served.school, faults: () => served.web.faults }
}
