import Taro from '@tarojs/taro'

const milliseconds = 200

/** Where the platform cannot scroll, a person still can. */
const scroll = (to: { scrollTop: number } | { selector: string }): void =>
  void Taro.pageScrollTo({ ...to, duration: milliseconds }).catch(() => undefined)

/** To where what has just changed can be seen. */
export const scrollToTop = (): void => scroll({ scrollTop: 0 })

/** To an element by its id; it may have just come and is drawn first. */
export const scrollToId = (id: string): void => Taro.nextTick(() => scroll({ selector: `#${id}` }))
