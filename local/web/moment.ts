/** A moment as people say it, by the school's clock. */
import { localTime } from '../../shared/calendar'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

/** "2026年11月18日 星期三 19:40" */
export function momentWords(now: Date): string {
  const local = localTime(now)
  const [year = 0, month = 0, day = 0] = local.slice(0, 10).split('-').map(Number)
  const weekday = weekdays[new Date(`${local.slice(0, 10)}T12:00:00Z`).getUTCDay()] ?? ''
  return `${year}年${month}月${day}日 星期${weekday} ${local.slice(11, 16)}`
}
