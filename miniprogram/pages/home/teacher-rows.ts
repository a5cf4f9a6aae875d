/** A class's things of today as its teacher reads them: what is done, what is not, and where each is logged. */
import { exerciseMinutes } from '../../../shared/norms'
import type { ItemCounts } from '../../../shared/views/rectification'
import type { ClassToday, PledgeView } from '../../../shared/views/teacher'
import { loadOf, noHomework, subjectsSet } from '../../teacher/load'
import { shortDate, weekdayWord } from '../../words'

/** done; still open; or to be looked at again, because it is short of a rule. */
export type RowState = 'done' | 'open' | 'short'

export interface TodayRow {
  page: 'homework' | 'check' | 'exercise' | 'meeting' | 'proxy' | 'visits'
  title: string
  /** The title where there is little room. */
  short: string
  state: RowState
  words: string
}

type Told = Pick<TodayRow, 'state' | 'words'>

const notYet: Told = { state: 'open', words: '未记录' }

function toldHomework({ homework, homeworkCap }: ClassToday): Told {
  const set = subjectsSet(homework)
  if (set.length === 0) {
    const hasNone = homework.some(({ subject }) => subject === noHomework)
    if (hasNone) return { state: 'done', words: '今天没有作业' }
    return {
      state: 'open',
      words: homeworkCap === 0 ? '今天还没记，这个年级不布置书面作业' : `未记录，上限 ${homeworkCap} 分钟`,
    }
  }
  const { minutes, over, isAgainst } = loadOf(homework, homeworkCap)
  const state = isAgainst ? 'short' : 'done'
  if (homeworkCap === 0)
    return { state, words: `${set.length} 科，${isAgainst ? '有书面作业要带回家' : '没有书面家庭作业'}` }
  const end = over > 0 ? `，超出 ${over} 分钟` : ' 分钟'
  return { state, words: `${set.length} 科，书面 ${minutes} / 上限 ${homeworkCap}${end}` }
}

const toldChecks = ({ checks }: ClassToday): Told =>
  checks.length === 0 ? notYet : { state: 'done', words: checks.map(({ subject }) => subject).join('、') }

function toldExercise({ exercise }: ClassToday): Told {
  if (exercise === null) return notYet
  if (exercise >= exerciseMinutes) return { state: 'done', words: `${exercise} 分钟` }
  return { state: 'short', words: `${exercise} 分钟，不足 ${exerciseMinutes} 分钟` }
}

function toldMeeting({ meeting }: ClassToday): Told {
  if (meeting === null) return notYet
  return { state: 'done', words: `${shortDate(meeting.date)} ${weekdayWord(meeting.date)}，${meeting.topic}` }
}

const toldVisits = ({ visited, size }: ClassToday): Told => ({
  state: size > 0 && visited >= size ? 'done' : 'open',
  words: `已访 ${visited} / ${size}`,
})

function proxyRow({ proxy }: ClassToday): TodayRow[] {
  if (proxy === null) return []
  const { pupils, logged } = proxy
  const state = logged >= pupils ? 'done' : 'open'
  return [{ page: 'proxy', title: '代录', short: '代录', state, words: `今晚已记 ${logged} / ${pupils} 人` }]
}

export const rowsOf = (own: ClassToday): TodayRow[] => [
  { page: 'homework', title: '作业用时', short: '作业', ...toldHomework(own) },
  { page: 'check', title: '随堂检测', short: '检测', ...toldChecks(own) },
  { page: 'exercise', title: '体育锻炼', short: '锻炼', ...toldExercise(own) },
  { page: 'meeting', title: '本周班会', short: '班会', ...toldMeeting(own) },
  ...proxyRow(own),
  { page: 'visits', title: '家访', short: '家访', ...toldVisits(own) },
]

/** A state in a word, where there is no room for more. */
export const stateWords: Record<RowState, string> = { done: '已记', open: '未记', short: '留意' }

/** What is to be followed up in all classes, in words. */
export function followUpWords(classes: readonly ClassToday[]): string {
  const open = classes.reduce((sum, { tasks }) => sum + tasks, 0)
  return open === 0 ? '没有要跟进的' : `${open} 件要跟进`
}

/** What is to be put right; after its day it is to be looked at. */
export function itemState(items: ItemCounts | undefined): RowState {
  if (items?.overdue) return 'short'
  return items?.open ? 'open' : 'done'
}

/** One's own pledge, in words. */
export const pledgeWords = ({ year, signedOn }: PledgeView): string =>
  signedOn === null ? `${year} 学年还没有签署` : `${shortDate(signedOn)}已签署`
