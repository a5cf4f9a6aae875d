/** The ways between the district's pages. Addresses carry ids, never a name. */
import Taro from '@tarojs/taro'

export type Page =
  | 'map'
  | 'school'
  | 'item'
  | 'new-item'
  | 'balance'
  | 'draws'
  | 'draw'
  | 'drawn'
  | 'enter'
  | 'looks'

const addressOf = (page: Page, ids: Record<string, string>) => {
  const pairs = Object.entries(ids).map(([name, id]) => `${name}=${encodeURIComponent(id)}`)
  return `/district/${page}/index${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}

export const goTo = (page: Page, ids: Record<string, string> = {}): void =>
  void Taro.navigateTo({ url: addressOf(page, ids) })

/** In the place of the page that one is on: the way back leads to the page before it. */
export const goOnTo = (page: Page, ids: Record<string, string> = {}): void =>
  void Taro.redirectTo({ url: addressOf(page, ids) })
