/** What a record of a pupil's ledger says, in a line. */
import type { Settings } from '../../../shared/books'
import { minutesBetween } from '../../../shared/calendar'
import { duration } from '../../../shared/duration'
import { labelOf } from '../../../shared/records/labels'
import { optionName } from '../../../shared/records/options'
import type { RecordValue } from '../../../shared/records/record'

type Tell = (value: RecordValue, settings: Settings) => string

const clock = (dateTime: unknown) => String(dateTime).slice(-'HH:MM'.length)
const joined = (...parts: string[]) => parts.filter((part) => part !== '').join('，')

const classNamed = ({ classes }: Settings, id: unknown) =>
  classes.find((one) => one.id === id)?.name ?? '其他班级'

const toldSleep: Tell = ({ bed_at, wake_at, nap }) =>
  joined(
    `${clock(bed_at)} – ${clock(wake_at)}`,
    duration(minutesBetween(String(bed_at), String(wake_at))),
    Number(nap) > 0 ? `午睡 ${duration(Number(nap))}` : '',
  )

const toldReading: Tell = ({ minutes, book, finished }) =>
  joined(
    duration(Number(minutes)),
    String(book).trim() === '' ? '' : `《${String(book).trim()}》`,
    finished === true ? '读完了' : '',
  )

/** Ties are told of as changed, never which. */
function toldAmend(value: RecordValue): string {
  const changed = Object.keys(value).filter((field) => field !== 'student')
  return `更改了${changed.map(labelOf).join('、')}`
}

const toldConsent: Tell = ({ given, version }) => {
  if (given !== true) return '不同意记录，之前的记录已全部删除'
  return typeof version === 'number' ? `同意记录（第 ${version} 版说明）` : '同意记录'
}

const tellings: Record<string, Tell> = {
  sleep: toldSleep,
  home_study: ({ minutes }) => duration(Number(minutes)),
  reading: toldReading,
  consent: toldConsent,
  home_visit: ({ mode, topics }) =>
    joined(optionName(String(mode)), `谈了${(topics as string[]).map(optionName).join('、')}`),
  visit_answer: ({ took_place }) => (took_place === true ? '确认已来过' : '说没有这次家访'),
  visit_task: ({ what, done }) => joined(String(what), done === true ? '已完成' : ''),
  skill: ({ kind, item, passed }) =>
    `${optionName(String(kind))} · ${String(item)}：${passed === true ? '通过' : '还没通过'}`,
  fitness: ({ year, grade }) => `${String(year)} 学年：${optionName(String(grade))}`,
  eyesight: ({ year, myopic }) => `${String(year)} 学年：${myopic === true ? '近视' : '没有近视'}`,
  enrol: (value, settings) => `编入${classNamed(settings, value.class)}`,
  transfer: (value, settings) => `转入${classNamed(settings, value.class)}`,
  leave: () => '离校',
  amend: toldAmend,
}

/** In words; a type without words of its own is told as recorded. */
export const tell = (type: string, value: RecordValue, settings: Settings): string =>
  tellings[type]?.(value, settings) ?? '已记录'
