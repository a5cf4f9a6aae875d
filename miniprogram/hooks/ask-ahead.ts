/** The home's answer is asked for while the app still starts, and is there or under way when the home is drawn. */
import Taro from '@tarojs/taro'
import { preload } from 'swr'
import type { Home } from '../../shared/views/viewer'
import { isWaiting } from '../outbox/list'
import { outboxNow } from '../outbox/standing'
import { read } from './read'
import { keptHome } from './use-home'

const homePage = 'pages/home/index'

/** What each home asks. */
const asked: Record<Home, () => Promise<unknown>> = {
  family: () => preload(['family', 'home', {}], read<'family', 'home'>),
  teacher: () => preload(['school', 'today', {}], read<'school', 'today'>),
  duty: () => preload(['office', 'duties', {}], read<'office', 'duties'>),
  school: () => preload(['school', 'overview', {}], read<'school', 'overview'>),
}

/** A link may lead to another page. */
function opensHome(): boolean {
  const page = process.env.TARO_ENV === 'h5' ? location.hash : Taro.getLaunchOptionsSync().path
  return page === '' || page.includes(homePage)
}

/** What waits goes out at the start, and an answer that was asked for before might not have it yet. */
const isAllSent = () => !outboxNow().box.entries.some(isWaiting)

/** To be done once, at the start. A failure is told by the home, which asks the same. */
export function askAhead(): void {
  if (opensHome() && isAllSent()) asked[keptHome()]().catch(() => undefined)
}
