/** The ways between the pages of the school's desk. */
import Taro from '@tarojs/taro'

const addressOf = (page: string, ids: Record<string, string> = {}) => {
  const pairs = Object.entries(ids).map(([name, id]) => `${name}=${encodeURIComponent(id)}`)
  return `/office/${page}/index${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}

export const goTo = (page: string, ids?: Record<string, string>): void =>
  void Taro.navigateTo({ url: addressOf(page, ids) })

/** In the place of whatever was open. */
export const goOnTo = (page: string): void => void Taro.reLaunch({ url: addressOf(page) })
