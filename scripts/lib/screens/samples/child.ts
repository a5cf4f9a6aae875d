/** What a family's pages about one child show. */
import type { ExportPage } from '../../../../shared/keeping/export'
import { addDays } from '../../../../shared/calendar'
import type {
  FamilyVisits,
  HistoryEntry,
  HistoryView,
  KeptKind,
  MineView,
  ReadsView,
  ShelfView,
  WeeksView,
} from '../../../../shared/views/child'
import { defaultRetention } from '../../../../shared/keeping/retention'
import { keptWords } from '../../../../shared/keeping/words'
import { child, waitingVisit } from './family'
import { longBook, longName, longNote } from './odd'
import { today } from './viewer'

const whose = { student: 'ming', name: '王小明' }

export const weeks: WeeksView = { ...whose, norms: child.norms, weeks: child.weeks }
export const bareWeeks: WeeksView = { ...weeks, weeks: [] }

const night: HistoryEntry = {
  ...{ type: 'sleep', title: '睡眠', date: today },
  versions: [
    { who: '您', at: `${today}T19:40`, words: '21:10 入睡，06:50 起床' },
    { who: '李老师（代记）', at: `${today}T08:10`, words: '21:00 入睡，07:00 起床', prefilled: true },
  ],
}
const reading: HistoryEntry = {
  ...{ type: 'reading', title: '阅读', date: today },
  versions: [
    { who: '您', at: `${today}T19:41`, words: null },
    { who: '您', at: `${today}T19:40`, words: '《夏洛的网》20分' },
  ],
}
const consent: HistoryEntry = {
  ...{ type: 'consent', title: '同意记录', date: '2026-09-01' },
  versions: [{ who: '您', at: '2026-09-01T20:15', words: '同意' }],
}

export const history: HistoryView = {
  ...{ ...whose, month: '2026-10', earlier: '2026-09', later: null, mayErase: true, others: [consent] },
  days: [
    { date: today, isOpen: true, entries: [night, reading] },
    { date: '2026-10-02', isOpen: false, entries: [{ ...night, date: '2026-10-02' }] },
  ],
}
export const bareHistory: HistoryView = { ...history, earlier: null, days: [], others: [] }

const many = Array.from({ length: 12 }, (_, index) => ({
  ...{ who: longName, at: `${today}T${String(index + 10)}:00` },
  words: `《${longBook}》600分，读完了`,
}))
/** A month of days, each corrected a dozen times. */
export const oddHistory: HistoryView = {
  ...{ ...history, name: longName },
  days: Array.from({ length: 31 }, (_, index) => ({
    ...{ date: addDays(today, -index), isOpen: index < 14 },
    entries: [{ ...reading, versions: many }],
  })),
}

const book = {
  ...{ book: '夏洛的网', first: '2026-10-03', last: '2026-10-13', days: 6, minutes: 150, finished: true },
}
export const shelf: ShelfView = {
  ...whose,
  months: [
    { month: '2026-10', books: [book, { ...book, book: '西游记', finished: false }], unnamed: 2 },
    { month: '2026-09', books: [{ ...book, book: '昆虫记' }], unnamed: 0 },
  ],
}
export const oddShelf: ShelfView = {
  ...whose,
  months: Array.from({ length: 12 }, (_, month) => ({
    ...{ month: `2026-${String(12 - month).padStart(2, '0')}`, unnamed: 31 },
    books: Array.from({ length: 20 }, (_one, index) => ({ ...book, book: `${longBook}${index}` })),
  })),
}

export const visitsToFamily: FamilyVisits = {
  ...whose,
  visits: [
    { ...waitingVisit, note: '约好九点半关灯。' },
    {
      ...{ ...waitingVisit, visit: 'v1', date: '2026-09-20', mode: '电话', note: '谈了体育锻炼。' },
      answer: { tookPlace: true, who: '您', at: '2026-09-21T08:00' },
    },
  ],
}
export const oddVisitsToFamily: FamilyVisits = {
  ...whose,
  visits: visitsToFamily.visits.map((visit) => ({ ...visit, teacher: longName, note: longNote })),
}

const kept = (type: string, title: string, count: number): KeptKind => ({
  ...{ type, title, count, purpose: '看睡得够不够', seenBy: '您家、班主任；学校只看合计' },
  correction: '7 天内您自己可以更正或撤回。再早的不能单独改或删一条，只能在本页下面把家庭记录全部删除。',
  fields: [
    { label: '日期', purpose: '是哪一天的' },
    { label: '入睡时间', purpose: '算睡了多久，是不是按时入睡' },
    ...(type === 'sleep' ? [{ label: '起床时间', purpose: '算睡了多久' }] : []),
  ],
  ...(count > 0 ? { from: '2026-09-01', to: today } : { from: null, to: null }),
})
export const mine: MineView = {
  ...{ ...whose, class: '三年级(1)班' },
  consent: {
    ...{ given: true, said: { who: '您', at: '2026-09-01T20:15', onPaper: false } },
    ...{ standing: 'given', version: 3 },
  },
  ...{ kept: keptWords(defaultRetention), erasable: '家庭记录' },
  byConsent: [kept('sleep', '睡眠', 31), kept('home_study', '作业时间', 28), kept('reading', '阅读', 0)],
  byDuty: [kept('fitness', '体质测试', 2), kept('home_visit', '家访', 1)],
}
export const mineWithoutConsent: MineView = {
  ...{
    ...mine,
    consent: { given: false, said: null, standing: 'none', version: null },
    byConsent: mine.byConsent.map((one) => ({ ...one, count: 0 })),
  },
}

const look = (at: string, who: string, role: string, what: string) => ({ at, who, role, what })
export const reads: ReadsView = {
  ...whose,
  lines: [
    look(`${today}T16:20`, '李老师', '任课教师', '家访记录和跟进'),
    look(`${today}T09:05`, '孙老师', '学校管理员', '学籍'),
    look('2026-10-13T17:40', '李老师', '任课教师', '班级里需要关心的学生'),
  ],
  next: 'earlier',
}
export const noReads: ReadsView = { ...whose, lines: [], next: null }
export const oddReads: ReadsView = {
  ...{ ...whose, name: longName, next: null },
  lines: Array.from({ length: 50 }, (_, index) => ({
    ...look(
      `${addDays(today, -Math.floor(index / 5))}T${String(20 - (index % 5))}:00`,
      longName,
      '任课教师',
      '技能评定',
    ),
  })),
}

const piece = (part: string, title: string, lines: string[]) => ({ part, title, lines, data: { title } })
export const copyPage: ExportPage = {
  ...{ ...whose, school: '岚山示例学校', at: `${today}T18:30`, next: null },
  items: [
    piece('学籍', '登记的情况', ['姓名：王小明', '性别：男', '监护人：您、另一位监护人']),
    ...Array.from({ length: 31 }, (_, index) =>
      piece('睡眠', addDays(today, -index), [`${addDays(today, -index)} 19:40 您`, '午睡时长：0']),
    ),
    piece('谁看过', '查看记录', [`${today} 16:20 李老师（任课教师）：家访记录和跟进`]),
  ],
}
export const oddCopy: ExportPage = {
  ...{ ...copyPage, name: longName },
  items: [piece('阅读', today, [`书名：${longBook}`, longNote])],
}
