/** What waits, was refused or went out, in words: what it is, whose, and of which day; never its values. */
import type { Problem } from '../../shared/problems'
import { nameOf } from '../kept-answers'
import { shortDate } from '../words'
import { aboutOf, type Entry } from './entry'
import type { Sent } from './list'

interface About {
  whose?: string
  date?: string
}

/** "王小明 11月18日", as far as it is known. */
export const aboutWords = ({ whose, date }: About): string =>
  [whose === undefined ? undefined : nameOf(whose), date === undefined ? undefined : shortDate(date)]
    .filter((part) => part !== undefined)
    .join(' ')

/** Entries of one pupil or class and one day, told together. */
export interface Group {
  about: string
  titles: string
  mutations: string[]
}

/** In the order in which they were written. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = JSON.stringify(aboutOf(entry))
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].map((own) => ({
    about: own[0] === undefined ? '' : aboutWords(aboutOf(own[0])),
    titles: [...new Set(own.map(({ title }) => title))].join('、'),
    mutations: own.map(({ mutation }) => mutation),
  }))
}

/** "11月18日 19:40" */
export const momentWords = (at: string): string => `${shortDate(at.slice(0, 10))} ${at.slice(11)}`

export const sentWords = ({ title, ...about }: Sent): string =>
  [title, aboutWords(about)].filter((part) => part !== '').join(' · ')

/** Why something still waits, and what will become of it. */
export function waitingWords(problem: Problem | undefined, isSending: boolean): string {
  if (isSending) return '正在提交…'
  if (problem === undefined) return '存在手机上，马上提交。'
  if (problem.code === 'offline') return '现在没有网络。已存在手机上，联网后自动提交。'
  if (problem.code === 'busy') return '系统正忙。已存在手机上，稍后会自动再发。'
  const isPassing = ['broken', 'unanswered'].includes(problem.code)
  return isPassing ? '这次没有提交成功。已存在手机上，稍后会自动再试。' : problem.message
}

/** What stands on a home: "3 条待提交，1 条未被接受"; "" where there is nothing to tell. */
export function lineWords(waiting: number, refused: number): string {
  const parts = [waiting > 0 ? `${waiting} 条待提交` : '', refused > 0 ? `${refused} 条未被接受` : '']
  return parts.filter((part) => part !== '').join('，')
}

/** The page on which a refused entry was written, opened to mend it; undefined where it is not known. */
export function wayToMend(entry: Entry): string | undefined {
  const { from = '', mutation } = entry
  if (from === '') return undefined
  const { date } = aboutOf(entry)
  const day = date === undefined || /[?&]date=/u.test(from) ? '' : `&date=${date}`
  return `${from}${from.includes('?') ? '' : '?'}${day}&mend=${mutation}`.replace('?&', '?')
}
