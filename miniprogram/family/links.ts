/** The ways between a family's pages. Addresses carry ids and days, never a name. */
import Taro, { useRouter } from '@tarojs/taro'

export const checkInOf = (student: string, date?: string): string =>
  `/family/check-in/index?student=${encodeURIComponent(student)}${date === undefined ? '' : `&date=${date}`}`

export const weekOfChild = (student: string): string =>
  `/family/week/index?student=${encodeURIComponent(student)}`

export const goTo = (url: string): void => void Taro.navigateTo({ url })

// The browser's router has decoded what the phone's leaves as it was sent.
const decoded = (value: string) => (process.env.TARO_ENV === 'h5' ? value : decodeURIComponent(value))

/** The child, and the day where one is named. */
export function useAddress(): { student: string; date: string | undefined } {
  const { student = '', date } = useRouter<{ student?: string; date?: string }>().params
  return { student: decoded(student), date }
}

/** Goes back to where one came from, or home. */
export const leave = (): Promise<unknown> =>
  Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.reLaunch({ url: '/pages/home/index' })

/** As long as a page takes to change: the browser build takes down whatever was said before. */
const pauseMilliseconds = 500

/** Leaves, and says there what was done. */
export async function leaveSaying(title: string): Promise<void> {
  await leave()
  await new Promise((done) => setTimeout(done, pauseMilliseconds))
  await Taro.showToast({ title, icon: 'success' })
}
