/** A class as its teacher sees it. */
import type { ClassToday, PupilVisits, TeacherHome, VisitsView } from '../../../../shared/views/teacher'
import { longClass, longName, longNote, longSubject } from './odd'
import { beforeTerm, today, viewer } from './viewer'

export const classToday: ClassToday = {
  ...{ class: 'class3', name: '三年级(1)班', grade: 3, size: 28, homeworkCap: 60 },
  subjects: ['语文', '数学', '外语', '道德与法治', '科学', '体育与健康', '艺术', '劳动'],
  homework: [
    { subject: '语文', written: true, est_minutes: 20, assigned: 28, finished: 26, take_home: false },
    { subject: '数学', written: true, est_minutes: 25, assigned: 28, finished: 19, take_home: true },
  ],
  checks: [{ subject: '语文', tested: 28, reached: 24 }],
  ...{ exercise: null, meeting: { date: '2026-10-12', topic: '交通安全' }, visited: 11 },
  ...{ tasks: 2, proxy: { pupils: 6, logged: 4 } },
}

/** Nothing is done yet. */
export const bareClass: ClassToday = {
  ...classToday,
  ...{ homework: [], checks: [], exercise: null, meeting: null, visited: 0, tasks: 0, proxy: null },
}

export const classWithoutPupils: ClassToday = { ...bareClass, size: 0 }

export const oddClass: ClassToday = {
  ...classToday,
  ...{ name: longClass, size: 58, subjects: [longSubject, ...classToday.subjects] },
  homework: [...classToday.subjects, longSubject].map((subject) => ({
    ...{ subject, written: true, est_minutes: 120, assigned: 58, finished: 0, take_home: true },
  })),
  checks: [{ subject: longSubject, tested: 58, reached: 0 }],
  meeting: { date: today, topic: longNote.slice(0, 100) },
}

export const teacherHome = (...classes: ClassToday[]): TeacherHome => ({
  viewer: { ...viewer('teacher'), headOf: classes.slice(0, 1).map(({ name }) => name) },
  classes,
  pledge: { year: '2026-2027', signedOn: '2026-09-03' },
  items: { open: 2, overdue: 1 },
})

export const teacherBeforeTerm: TeacherHome = {
  viewer: { ...viewer('teacher'), today: beforeTerm, isSchoolDay: false },
  classes: [bareClass],
  pledge: { year: '2026-2027', signedOn: null },
  items: { open: 0, overdue: 0 },
}

const names = ['王小明', '秦兰', '李想', '赵子涵', '欧阳若曦', '孙浩']

export const visits: VisitsView = {
  ...{ class: 'class3', name: '三年级(1)班', today, isTaught: true },
  pupils: names.map((name, index) => ({
    student: index === 0 ? 'ming' : `pupil${index}`,
    name,
    visits: index % 3,
  })),
}

/** As {@link visits}, once the first of them was visited. */
export const visitsOnceVisited: VisitsView = {
  ...visits,
  pupils: visits.pupils.map((pupil) => (pupil.student === 'ming' ? { ...pupil, visits: 1 } : pupil)),
}

export const visitsWithoutPupils: VisitsView = { ...visits, pupils: [] }

export const oddVisits: VisitsView = {
  ...visits,
  name: longClass,
  pupils: [{ student: 'ming', name: longName, visits: 0 }, ...visits.pupils.slice(1)],
}

export const noVisits: PupilVisits = { student: 'ming', name: '王小明', visits: [], tasks: [] }

export const pupilVisits: PupilVisits = {
  ...noVisits,
  visits: [
    {
      ...{
        visit: 'v2',
        date: today,
        mode: 'in_person',
        topics: ['sleep', 'study'],
        mine: true,
        answer: 'confirmed',
      },
      note: '约好九点半关灯。',
    },
    {
      visit: 'v1',
      date: '2026-09-20',
      mode: 'phone',
      topics: ['safety'],
      note: '',
      mine: false,
      answer: 'waiting',
    },
  ],
}

export const oddPupilVisits: PupilVisits = {
  ...noVisits,
  name: longName,
  visits: pupilVisits.visits.map((visit) => ({ ...visit, note: longNote })),
}
