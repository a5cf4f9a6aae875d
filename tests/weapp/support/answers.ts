/** Answers of the functions for every page, where no functions are at hand. */
import { addDays } from '../../../shared/calendar'
import type {
  FamilyVisits,
  HistoryView,
  KeptKind,
  MineView,
  ShelfView,
  WeeksView,
} from '../../../shared/views/child'
import type { ChildView, DayView, FamilyHome, FamilyVisit, WeekView } from '../../../shared/views/family'
import type { EvidenceView } from '../../../shared/views/evidence'
import type { IndicatorView, RequirementView, SchoolHome } from '../../../shared/views/school'
import {
  classOverview,
  exerciseWeek,
  proxy,
  skills,
  tasks,
} from '../../../scripts/lib/screens/samples/teacher-work'
import type { PledgeView, PupilVisits, TeacherHome, VisitsView } from '../../../shared/views/teacher'
import type { Viewer } from '../../../shared/views/viewer'

const today = '2026-10-14'
const viewer: Viewer = {
  ...{ name: '秦老师', homes: ['family', 'teacher', 'school'], school: '岚山示例学校' },
  ...{ today, isSchoolDay: true },
}

const norms = { sleep: 600, bedtime: '21:20', homework: 60 }
const days: DayView[] = Array.from({ length: 7 }, (_, index) => {
  const date = addDays(today, index - 6)
  const sleep = { bed_at: `${addDays(date, -1)}T21:00`, wake_at: `${date}T07:00`, nap: 0 }
  const logged = {
    sleep,
    home_study: { minutes: 35 },
    reading: { minutes: 20, book: '西游记', finished: false },
  }
  return { date, isSchoolDay: true, isOpen: true, ...(index % 3 > 0 && index < 6 && logged) }
})
const weeks = [14, 7, 0].map((before) => ({
  ...{ from: addDays(today, -before - 6), to: addDays(today, -before) },
  sleep: { count: 5, minutes: 590, bedtime: '21:10' },
  home_study: { count: 5, minutes: 35 },
  reading: { count: 4, minutes: 20, finished: 1 },
}))
const child: ChildView = {
  ...{
    student: 'ming',
    name: '王小明',
    class: '三年级(1)班',
    consent: true,
    proxy: false,
    norms,
    days,
    weeks,
  },
  usual: { sleep: { bed: '21:00', wake: '07:00', nap: 0 }, home_study: { minutes: 35 } },
}
const visit: FamilyVisit = {
  ...{ visit: 'visit1', student: 'ming', date: '2026-10-12', mode: '上门家访', topics: '学习、睡眠' },
  ...{ teacher: '李老师', answer: null, isCorrected: false, atHome: true },
}
const survey = { survey: 'autumn', student: 'ming', title: '学校满意度问卷', closes: '2026-10-20' }
const family: FamilyHome = {
  viewer,
  children: [child],
  waiting: { surveys: [survey], visits: [visit] },
}
const own = { student: 'ming', name: '王小明' }
const kept: KeptKind = {
  ...{ type: 'sleep', title: '睡眠', purpose: '看孩子睡得够不够。', seenBy: '监护人。' },
  ...{ count: 20, from: '2026-09-01', to: today },
}
const history: HistoryView = {
  ...{ ...own, month: '2026-10', earlier: '2026-09', later: null, others: [] },
  days: [
    {
      ...{ date: today, isOpen: true },
      entries: [
        {
          ...{ type: 'home_study', title: '在家书面作业时间', date: today },
          versions: [{ who: '您', at: `${today}T20:00`, words: '35分' }],
        },
      ],
    },
  ],
}
const book = { book: '西游记', first: '2026-10-01', last: today, days: 8, minutes: 160, finished: true }
const week: WeekView = {
  student: 'ming',
  name: '王小明',
  norms,
  days,
  begins: { year: '2026-09-01', roll: '2024-09-01' },
  earlier: addDays(today, -7),
  later: null,
}

const pledge: PledgeView = { year: '2026-2027', signedOn: null }
const teacher: TeacherHome = {
  viewer,
  pledge,
  classes: [
    {
      ...{
        class: 'class3',
        name: '三年级(1)班',
        grade: 3,
        size: 5,
        subjects: ['语文', '数学'],
        homeworkCap: 60,
      },
      homework: [
        { subject: '语文', written: true, est_minutes: 20, assigned: 5, finished: 4, take_home: true },
      ],
      checks: [{ subject: '语文', tested: 5, reached: 4 }],
      ...{ exercise: null, meeting: { date: today, topic: '交通安全' }, visited: 1, tasks: 1, proxy: null },
    },
  ],
}
const visits: VisitsView = {
  ...{ class: 'class3', name: '三年级(1)班', today, isTaught: true },
  pupils: [
    { student: 'ming', name: '王小明', visits: 0 },
    { student: 'lan', name: '秦兰', visits: 1 },
  ],
}

const pupilVisits: PupilVisits = { student: 'ming', name: '王小明', visits: [], tasks: [] }

const lead: IndicatorView = {
  ...{ key: 'daily_hour', title: '每天锻炼一小时', scope: '', role: 'deciding', status: 'insufficient' },
  ...{ figure: '50.0%', counts: '1 / 2 班·天', threshold: '≥ 95%', provenance: 'L' },
  ...{ coverage: '3.1%', coverageCounts: '2 / 64 班·天', certain: false, range: '1.5%–98.4%' },
  reason: '未记录的 62 班·天仍可能改变结论',
}
const overview: SchoolHome = {
  ...{ viewer, asOf: today, from: '2026-09-01', counts: { met: 0, not_met: 0, insufficient: 12 } },
  weeks: ['2026-09-21', '2026-09-28', '2026-10-05'],
  rows: Array.from({ length: 12 }, (_, index) => ({
    ...{ id: index + 1, title: `要求${index + 1}`, status: 'insufficient' as const, isBroken: false, lead },
    past: [null, ['insufficient', 40] as const, ['met', 96] as const],
    change: index === 0 ? ('lost' as const) : null,
  })),
}
const requirement: RequirementView = {
  ...{ id: 7, title: '体育锻炼', clause: '校内锻炼不少于1小时', status: 'insufficient', isBroken: false },
  ...{ asOf: today, from: '2026-09-01', weeks: ['2026-09-28', '2026-10-05'] },
  indicators: [
    {
      ...{ ...lead, rule: '锻炼满 60 分钟的上学日数，除以有记录的上学日数。', of: 'school' },
      takes: '按现在的总数算，补记 60 班·天，且都锻炼满一小时，就达标',
      past: [
        { status: 'insufficient', figure: '40.0%', counts: '2 / 5 班·天' },
        { status: 'insufficient', figure: '50.0%', counts: '1 / 2 班·天' },
      ],
      grades: [{ grade: 3, name: '三年级', status: 'insufficient', figure: '0.0%', counts: '0 / 1 班·天' }],
      classes: [
        {
          ...{
            class: 'class3',
            name: '三年级(1)班',
            status: 'insufficient',
            figure: '0.0%',
            counts: '0 / 1 天',
          },
          ...{ coverage: '3.1%', coverageCounts: '1 / 32 天', short: 1, missing: 31 },
          ...{ gap: '没达到 1 天，缺记录 31 天', grade: 3, takes: '' },
        },
      ],
    },
  ],
}

const evidence: EvidenceView = {
  ...{ id: 7, key: 'exercise_days', of: 'school', title: '每天锻炼一小时', scope: '', kind: 'days' },
  class: { id: 'class3', name: '三年级(1)班' },
  ...{ asOf: today, from: '2026-09-01', total: 2, next: null },
  now: {
    ...{
      status: 'insufficient',
      figure: '0.0%',
      counts: '0 / 1 天',
      coverage: '3.1%',
      coverageCounts: '1 / 32 天',
    },
    ...{ gap: '没达到 1 天，缺记录 31 天', takes: '' },
  },
  rows: [
    { id: today, title: today, mark: 'missing', words: '没有记录' },
    { id: '2026-10-13', title: '2026-10-13', mark: 'short', words: '30 分钟' },
  ],
}

/** By function and action. */
export const answers: Record<string, unknown> = {
  'family.home': family,
  'family.week': week,
  'family.weeks': { ...own, norms, weeks } satisfies WeeksView,
  'family.history': history,
  'family.shelf': { ...own, months: [{ month: '2026-10', books: [book], unnamed: 2 }] } satisfies ShelfView,
  'family.visits': { ...own, visits: [{ ...visit, note: '约好九点半关灯' }] } satisfies FamilyVisits,
  'family.mine': {
    ...{ ...own, class: '三年级(1)班', byConsent: [kept], byDuty: [] },
    consent: { given: true, said: { who: '您', at: '2026-09-01T08:00', onPaper: false } },
  } satisfies MineView,
  'school.today': teacher,
  'school.exerciseWeek': exerciseWeek,
  'school.skills': skills,
  'school.tasks': tasks,
  'school.proxy': proxy,
  'school.classOverview': classOverview,
  'school.pledge': pledge,
  'school.visits': visits,
  'school.pupilVisits': pupilVisits,
  'school.overview': overview,
  'school.requirement': requirement,
  'school.evidence': evidence,
}

/** What each page is opened with, so that it has something to show. */
export const optionsOfPages: Record<string, Record<string, string>> = {
  family: { student: 'ming' },
  teacher: { class: 'class3', student: 'ming' },
  school: { id: '7', key: 'exercise_days', of: 'school', class: 'class3' },
}
