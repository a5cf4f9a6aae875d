/** One evening for several pupils: what is filled in, and the records that it comes to. */
import { addDays } from '../../../shared/calendar'
import type { LoggedBy, ProxyPupil, ProxyView } from '../../../shared/views/teacher'
import { nightOf } from '../../family/night'
import { isDone, type Outcome } from '../../hooks/outcome'
import type { Entry } from '../../hooks/use-log'

export const parts = ['sleep', 'home_study', 'reading'] as const
export type PartName = (typeof parts)[number]

export const partNames: Record<PartName, string> = { sleep: '睡眠', home_study: '作业', reading: '阅读' }

/** What is filled in: clock times as "HH:MM", minutes as they were typed; "" is left out. */
export interface Common {
  bed: string
  wake: string
  study: unknown
  reading: unknown
}

export const commonOf = ({ usual: { sleep, home_study: study, reading } }: ProxyView): Common => ({
  ...{ bed: sleep?.bed ?? '', wake: sleep?.wake ?? '' },
  ...{ study: study?.minutes ?? '', reading: reading?.minutes ?? '' },
})

/** The part that a field belongs to. */
export const partOf: Record<keyof Common, PartName> = {
  ...{ bed: 'sleep', wake: 'sleep' },
  ...{ study: 'home_study', reading: 'reading' },
}

/** A part of a pupil's day, as it is sent. */
export interface Sent extends Entry {
  part: PartName
  name: string
}

const isFilled = ({ bed, wake, study, reading }: Common): Record<PartName, boolean> => ({
  ...{ sleep: bed !== '' || wake !== '', home_study: study !== '', reading: reading !== '' },
})

function recordOf(
  part: PartName,
  { bed, wake, study, reading }: Common,
  student: string,
  date: string,
): Entry['record'] {
  const own = { type: part, student, date }
  if (part === 'sleep') return { ...own, ...nightOf(date, addDays(date, -1), bed, wake), nap: 0 }
  return { ...own, minutes: part === 'home_study' ? study : reading }
}

/** Whether anything of a pupil's day is still to be logged. */
export const isOpenFor = ({ consent, logged }: ProxyPupil): boolean =>
  consent && parts.some((part) => logged[part] === null)

/** What is filled in, for each of the pupils of whom nothing of that part is logged: nobody's record is replaced. */
export function sendingOf(
  { date, pupils }: ProxyView,
  common: Common,
  ticked: ReadonlySet<string>,
  touched: ReadonlySet<PartName>,
): Sent[] {
  const filled = isFilled(common)
  return pupils
    .filter((pupil) => pupil.consent && ticked.has(pupil.student))
    .flatMap(({ student, name, logged }) =>
      parts
        .filter((part) => filled[part] && logged[part] === null)
        .map((part) => ({
          ...{ part, name, record: recordOf(part, common, student, date) },
          ...(!touched.has(part) && { prefilled: true }),
        })),
    )
}

/** Why nothing can be sent yet; "" where something can. */
export function missingWords(common: Common, ticked: number, sending: number): string {
  const filled = isFilled(common)
  if (!parts.some((part) => filled[part])) return '先填共同的一晚，没有的项可以空着。'
  if (filled.sleep && (common.bed === '' || common.wake === '')) return '入睡和起床时间要一起填，或者都不填。'
  if (ticked === 0) return '先在名单里选学生。'
  return sending === 0 ? '选中的学生，这些项都已经记过了。' : ''
}

/** What is told of a guardian's records that stay as they are. */
export function keptWords(sent: readonly Sent[], outcomes: readonly Outcome[]): string {
  const kept = sent.filter((_, index) => outcomes[index]?.code === 'duplicate')
  if (kept.length === 0) return ''
  return `家长已经记了，保持家长的：${kept.map(({ name, part }) => `${name}的${partNames[part]}`).join('、')}。`
}

/** The first that was neither recorded nor the family's own already, and the part that it is of. */
export function refusedIn(sent: readonly Sent[], outcomes: readonly Outcome[]) {
  const index = outcomes.findIndex((outcome) => !isDone(outcome) && outcome?.code !== 'duplicate')
  const [one, problem] = [sent[index], outcomes[index]]
  return one && problem ? { ...one, problem } : undefined
}

const loggedWords = { guardian: '家长已记', school: '已代录' } as const

/** "睡眠已代录，作业家长已记，阅读未记" */
export function stateWords({ logged }: ProxyPupil): string {
  if (parts.every((part) => logged[part] === null)) return '还没有记'
  const words = (by: LoggedBy) => (by === null ? '未记' : loggedWords[by])
  return parts.map((part) => `${partNames[part]}${words(logged[part])}`).join('，')
}
