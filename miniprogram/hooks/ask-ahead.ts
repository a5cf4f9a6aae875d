/** The home's answer is asked for while the app still starts, and is there or under way when the home is drawn. */
import Taro from '@tarojs/taro'
import { preload } from 'swr'
import type { Home } from '../../shared/views/viewer'
import { call } from '../cloud'
import { keptHome } from './use-home'

const homePage = 'pages/home/index'

/** What each home asks. */
const asked: Record<Home, readonly [() => Promise<unknown>, ...key: unknown[]]> = {
  family: [() => call('family', 'home', {}), 'family', 'home', {}],
  teacher: [() => call('school', 'today', {}), 'school', 'today', {}],
  school: [() => call('school', 'overview', {}), 'school', 'overview', {}],
}

/** A link may lead to another page. */
function opensHome(): boolean {
  const page = process.env.TARO_ENV === 'h5' ? location.hash : Taro.getLaunchOptionsSync().path
  return page === '' || page.includes(homePage)
}

/** To be done once, at the start. A failure is told by the home, which asks the same. */
export function askAhead(): void {
  if (!opensHome()) return
  const [ask, ...key] = asked[keptHome()]
  preload(key, ask).catch(() => undefined)
}
