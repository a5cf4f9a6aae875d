/**
 * wx, as far as the app uses it: own keys only, as Taro copies them at its start. What is missing here is not there on
 * the simulated phone, and the app fails over it.
 */
import type { PageStack } from './page-stack'
import type { VirtualTime } from './virtual-time'

interface Asked {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

export interface Modal {
  title: string
  content: string
  answer(isConfirmed: boolean): void
}

/** What the platform's own parts of the screen show. */
export interface Shown {
  title: string
  toasts: string[]
  modal: Modal | undefined
  /** What WeChat was asked to send, and what the person says to that question. */
  subscription: { asked: string[]; verdict: 'accept' | 'reject' | 'ban' | 'switched off' }
}

export interface Surroundings {
  time: Pick<VirtualTime, 'setTimeout'>
  network: {
    readonly isOffline: boolean
    call(name: string, event: { action?: unknown }): Promise<unknown>
    onChange(heard: (status: { isConnected: boolean }) => void): void
  }
  /** What the app has kept on the phone. */
  storage: Map<string, unknown>
  pages: Pick<PageStack, 'push' | 'back' | 'replace' | 'relaunch'>
  shown: Shown
  /** The page that the app was started with. */
  launched: string
}

const windowInfo = {
  ...{ pixelRatio: 2, windowWidth: 390, windowHeight: 753, screenWidth: 390, screenHeight: 844 },
  statusBarHeight: 47,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
}
const appInfo = { SDKVersion: '3.8.0', language: 'zh_CN', theme: 'light', fontSizeSetting: 16 }
const deviceInfo = { platform: 'ios', system: 'iOS 17', model: 'iPhone', brand: 'Apple' }

/** An answer as the platform gives it: later, to the callbacks. */
const replying = (time: Surroundings['time']) => ({
  good: (asked: Asked, result: object = {}): void => {
    time.setTimeout(() => {
      asked.success?.({ errMsg: 'ok', ...result })
      asked.complete?.({ errMsg: 'ok', ...result })
    })
  },
  bad: (asked: Asked, errMsg: string): void => {
    time.setTimeout(() => {
      asked.fail?.({ errMsg })
      asked.complete?.({ errMsg })
    })
  },
})

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What was kept comes back as a copy. */
const storageOf = (storage: Map<string, unknown>) => ({
  getStorageSync: (key: string): unknown => (storage.has(key) ? copyOf(storage.get(key)) : ''),
  setStorageSync: (key: string, value: unknown) => void storage.set(key, copyOf(value)),
  removeStorageSync: (key: string) => void storage.delete(key),
})

function navigationOf({ time, pages }: Surroundings) {
  const { good, bad } = replying(time)
  const moving = (move: (address: string) => void) => (asked: Asked & { url?: string }) => {
    time.setTimeout(() => {
      try {
        move(asked.url ?? '')
        good(asked)
      } catch (error) {
        bad(asked, String(error))
      }
    })
  }
  return {
    navigateTo: moving((address) => pages.push(address)),
    navigateBack: moving(() => pages.back()),
    redirectTo: moving((address) => pages.replace(address)),
    reLaunch: moving((address) => pages.relaunch(address)),
  }
}

function noticesOf({ time, shown }: Surroundings) {
  const { good } = replying(time)
  return {
    setNavigationBarTitle(asked: Asked & { title: string }) {
      shown.title = asked.title
      good(asked)
    },
    showToast(asked: Asked & { title: string }) {
      shown.toasts.push(asked.title)
      good(asked)
    },
    showModal(asked: Asked & { title?: string; content?: string }) {
      const answer = (isConfirmed: boolean) => {
        shown.modal = undefined
        good(asked, { confirm: isConfirmed, cancel: !isConfirmed })
      }
      shown.modal = { title: asked.title ?? '', content: asked.content ?? '', answer }
    },
    pageScrollTo: (asked: Asked) => good(asked),
    stopPullDownRefresh: (asked: Asked) => good(asked),
  }
}

function messagesOf({ time, shown: { subscription } }: Surroundings) {
  const { good } = replying(time)
  return {
    requestSubscribeMessage(asked: Asked & { tmplIds: string[] }) {
      subscription.asked.push(...asked.tmplIds)
      const { verdict } = subscription
      if (verdict !== 'switched off') {
        good(asked, Object.fromEntries(asked.tmplIds.map((id) => [id, verdict])))
        return
      }
      time.setTimeout(() => asked.fail?.({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 }))
    },
    openSetting: (asked: Asked) => good(asked),
  }
}

function cloudOf({ network }: Surroundings) {
  const callFunction = async ({ name, data }: { name: string; data: { action?: unknown } }) => ({
    errMsg: 'cloud.callFunction:ok',
    result: await network.call(name, data),
  })
  return { init: () => undefined, callFunction }
}

export function platformOf(surroundings: Surroundings) {
  const { time, network, storage } = surroundings
  const { good } = replying(time)
  const ignored = () => undefined
  return {
    ...{ onAppShow: ignored, onAppHide: ignored, offAppShow: ignored, offAppHide: ignored },
    canIUse: () => true,
    getWindowInfo: () => windowInfo,
    getAppBaseInfo: () => appInfo,
    getDeviceInfo: () => deviceInfo,
    getSystemInfoSync: () => ({ ...windowInfo, ...appInfo, ...deviceInfo }),
    getLaunchOptionsSync: () => ({ path: surroundings.launched, query: {}, scene: 1001 }),
    onNetworkStatusChange: (heard: (status: { isConnected: boolean }) => void) => network.onChange(heard),
    scanCode: (asked: Asked) => good(asked, { result: 'something else' }),
    getUpdateManager: () => ({ onUpdateReady: () => undefined, applyUpdate: () => undefined }),
    getNetworkType: (asked: Asked) => good(asked, { networkType: network.isOffline ? 'none' : 'wifi' }),
    ...storageOf(storage),
    ...navigationOf(surroundings),
    ...noticesOf(surroundings),
    ...messagesOf(surroundings),
    cloud: cloudOf(surroundings),
  }
}
