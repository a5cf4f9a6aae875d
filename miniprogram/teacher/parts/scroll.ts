import Taro from '@tarojs/taro'

const milliseconds = 200

/** To where what has just changed can be seen. */
export const scrollToTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: milliseconds })

/** To an element by its id; it may have just come and is drawn first. */
export const scrollToId = (id: string): void =>
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, duration: milliseconds }))
