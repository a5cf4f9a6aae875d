/** The ways between the school's pages. Addresses carry ids and days, never a name. */
import Taro from '@tarojs/taro'

const addressOf = (page: string, ids: Record<string, string>) => {
  const pairs = Object.entries(ids).map(([name, id]) => `${name}=${encodeURIComponent(id)}`)
  return `/school/${page}/index${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}

export const goTo = (page: string, ids: Record<string, string> = {}): void =>
  void Taro.navigateTo({ url: addressOf(page, ids) })
