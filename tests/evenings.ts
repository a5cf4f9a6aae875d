/** What a family has logged before the evening of a test. */
import { addDays } from '../shared/calendar'
import { type School, sleepOf } from './cast'

/** Ming's two evenings before a day, from which that day's is suggested: sleep, homework and reading. */
export async function usualEvenings(school: School, today: string): Promise<void> {
  for (const date of [addDays(today, -2), addDays(today, -1)]) {
    const own = { student: 'ming', date }
    school.at(`${date}T20:00`)
    await school.log('mumWang', sleepOf('ming', date))
    await school.log('mumWang', { type: 'home_study', ...own, minutes: 35 })
    await school.log('mumWang', { type: 'reading', ...own, minutes: 20, book: '西游记', finished: false })
  }
}
