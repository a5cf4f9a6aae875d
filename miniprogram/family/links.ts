/** The ways between a family's pages. Addresses carry ids and days, never a name. */
import Taro, { useRouter } from '@tarojs/taro'
import { useId } from '../hooks/use-id'

export const checkInOf = (student: string, date?: string): string =>
  `/family/check-in/index?student=${encodeURIComponent(student)}${date === undefined ? '' : `&date=${date}`}`

const pageOf = (page: string, student: string): string =>
  `/family/${page}/index?student=${encodeURIComponent(student)}`

/** The seven days that end on a day, or today. */
export const weekOfChild = (student: string, to?: string): string =>
  `${pageOf('week', student)}${to === undefined ? '' : `&date=${to}`}`

export const weeksOfChild = (student: string): string => pageOf('weeks', student)
export const historyOf = (student: string): string => pageOf('history', student)
export const shelfOf = (student: string): string => pageOf('shelf', student)
export const visitsOf = (student: string): string => pageOf('visits', student)
export const mineOf = (student: string): string => pageOf('mine', student)
export const consentOf = (student: string): string => pageOf('consent', student)
export const readsOf = (student: string): string => pageOf('reads', student)
export const exportOf = (student: string): string => pageOf('export', student)

export const surveyOf = (survey: string, student: string): string =>
  `/family/survey/index?survey=${encodeURIComponent(survey)}&student=${encodeURIComponent(student)}`

export const remindersPage = '/family/reminder/index'
export const joinPage = '/pages/join/index'
/** Where supervisors enter the code of a district. */
export const supervisePage = '/district/enter/index'
export const foundPage = '/office/found/index'

export const goTo = (url: string): void => void Taro.navigateTo({ url })

const isDay = (text: string | undefined) => /^\d{4}-\d{2}-\d{2}$/u.test(text ?? '')

/** The child, and the day where one is named. */
export function useAddress(): { student: string; date: string | undefined } {
  const student = useId('student')
  const { date } = useRouter<{ date?: string }>().params
  return { student, date: isDay(date) ? date : undefined }
}
