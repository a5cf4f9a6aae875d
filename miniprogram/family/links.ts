/** The ways between a family's pages. Addresses carry ids and days, never a name. */
import Taro, { useRouter } from '@tarojs/taro'
import { useId } from '../hooks/use-id'

export const checkInOf = (student: string, date?: string): string =>
  `/family/check-in/index?student=${encodeURIComponent(student)}${date === undefined ? '' : `&date=${date}`}`

export const weekOfChild = (student: string): string =>
  `/family/week/index?student=${encodeURIComponent(student)}`

export const goTo = (url: string): void => void Taro.navigateTo({ url })

const isDay = (text: string | undefined) => /^\d{4}-\d{2}-\d{2}$/u.test(text ?? '')

/** The child, and the day where one is named. */
export function useAddress(): { student: string; date: string | undefined } {
  const student = useId('student')
  const { date } = useRouter<{ date?: string }>().params
  return { student, date: isDay(date) ? date : undefined }
}
