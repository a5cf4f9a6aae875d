/** What families log: how the child slept, how long homework took, what was read. */
import { addDays, daysBetween } from '../../shared/calendar'
import { isSchoolDayHere } from './calendar'
import { Dice } from './dice'
import { type LogRecord, timeOn } from './entry'
import type { Pupil } from './pupils'

const forSmall = ['小猪唏哩呼噜', '神笔马良', '一年级大个子', '猜猜我有多爱你', '小巴掌童话', '大卫上学去']
const forMiddle = ['安徒生童话', '稻草人', '中国古代寓言', '夏洛的网', '昆虫漫话', '草房子', '城南旧事']
const forJunior = [
  '朝花夕拾',
  '西游记',
  '骆驼祥子',
  '海底两万里',
  '红星照耀中国',
  '昆虫记',
  '傅雷家书',
  '水浒传',
]

function bookOf({ student, grade }: Pupil, month: string): string {
  const shelf = grade <= 2 ? forSmall : grade <= 6 ? forMiddle : forJunior
  const offset = new Dice('shelf', student).whole(0, shelf.length - 1)
  return shelf[(offset + Number(month.slice(5))) % shelf.length] ?? '童话'
}

const toFive = (minutes: number) => Math.round(minutes / 5) * 5

/** The night before a day; before a day off, it may get later. */
function nightBefore(pupil: Pupil, date: string, dice: Dice): LogRecord {
  const late = isSchoolDayHere(date) ? 0 : 25
  const bed = toFive(dice.around(pupil.bed + late, 14))
  const wake = toFive(dice.around(pupil.wake + late * 2, 6))
  const bedAt = timeOn(date, bed - 1440)
  return { type: 'sleep', student: pupil.student, date, bed_at: bedAt, wake_at: timeOn(date, wake) }
}

function studyOn(pupil: Pupil, date: string, dice: Dice): LogRecord[] {
  if (pupil.study === 0 || !isSchoolDayHere(date)) return []
  const minutes = Math.max(0, toFive(dice.around(pupil.study, 10)))
  return [{ type: 'home_study', student: pupil.student, date, minutes }]
}

function readingOn(pupil: Pupil, date: string, dice: Dice): LogRecord[] {
  if (!dice.chance(pupil.reads ? 0.8 : 0.35)) return []
  const book = bookOf(pupil, date.slice(0, 7))
  return [{ type: 'reading', student: pupil.student, date, minutes: toFive(dice.around(25, 8)) + 5, book }]
}

/** All that a family tells of one day. */
export function dayOf(pupil: Pupil, date: string): LogRecord[] {
  const dice = new Dice('day', pupil.student, date)
  return [nightBefore(pupil, date, dice), ...studyOn(pupil, date, dice), ...readingOn(pupil, date, dice)]
}

/** A book that was finished on a day. */
export const bookFinished = (pupil: Pupil, date: string): LogRecord => ({
  ...{ type: 'reading', student: pupil.student, date, minutes: 30 },
  ...{ book: bookOf(pupil, date.slice(0, 7)), finished: true },
})

/** The days of a week, from its Monday, up to a last day. */
export const daysUpTo = (monday: string, last: string): string[] =>
  Array.from({ length: 7 }, (_, day) => addDays(monday, day)).filter((day) => daysBetween(day, last) >= 0)
