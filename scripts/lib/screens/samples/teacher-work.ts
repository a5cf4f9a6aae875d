/** What a teacher's pages show besides the day: a week of exercise, skills, follow-ups, evenings, the class at a glance. */
import type {
  ClassOverview,
  ExerciseDay,
  ExerciseWeek,
  PupilTask,
  ProxyPupil,
  ProxyView,
  SkillMark,
  SkillsView,
  TasksView,
} from '../../../../shared/views/teacher'
import { longClass, longName, longNote } from './odd'
import { today } from './viewer'

const own = { class: 'class3', name: '三年级(1)班', today }

const exerciseDay = (date: string, more: Partial<ExerciseDay> = {}): ExerciseDay => ({
  ...{ date, isSchoolDay: true, isOpen: true, minutes: null, suggested: 60, from: null },
  ...more,
})

export const exerciseWeek: ExerciseWeek = {
  ...own,
  monday: '2026-10-12',
  days: [
    exerciseDay('2026-10-12', { minutes: 65 }),
    exerciseDay('2026-10-13', { suggested: 45, from: '2026-10-06' }),
    exerciseDay('2026-10-14'),
  ],
  ...{ earlier: '2026-10-05', later: null },
}

/** A week of holidays. */
export const emptyWeek: ExerciseWeek = { ...exerciseWeek, days: [] }

export const oddWeek: ExerciseWeek = {
  ...exerciseWeek,
  name: longClass,
  days: [
    exerciseDay('2026-10-12', { minutes: 0 }),
    exerciseDay('2026-10-13', { minutes: 300, isOpen: false }),
    exerciseDay('2026-10-14', { isSchoolDay: false }),
  ],
}

const passed: SkillMark = { passed: true, date: '2026-10-09' }
const failed: SkillMark = { passed: false, date: '2026-09-10' }

export const skills: SkillsView = {
  ...own,
  openFrom: '2026-09-14',
  items: ['跳绳', '武术操', '50米跑', '篮球'],
  pupils: Array.from({ length: 45 }, (_, index) => ({
    student: `pupil${index}`,
    name: `学生${index + 1}`,
    marks: [passed, index % 3 === 0 ? failed : null, null, index % 2 === 0 ? passed : null],
  })),
}

export const skillsWithoutItems: SkillsView = {
  ...skills,
  items: [],
  pupils: skills.pupils.map((pupil) => ({ ...pupil, marks: [] })),
}

export const skillsWithoutPupils: SkillsView = { ...skills, items: [], pupils: [] }

export const oddSkills: SkillsView = {
  ...skills,
  name: longClass,
  items: ['一分钟跳绳不少于一百二十个并且中途停顿不超过三次🏃再跑一圈操场哦', '武术操'],
  pupils: [
    { student: 'ming', name: longName, marks: [failed, passed] },
    ...Array.from({ length: 59 }, (_, index) => ({
      ...{ student: `pupil${index}`, name: `学生${index + 1}`, marks: [passed, null] },
    })),
  ],
}

const task = (id: string, what: string, due: string, doneOn: string | null = null): PupilTask => ({
  ...{ task: id, what, due, doneOn },
  ...{ student: 'ming', name: '王小明', className: '三年级(1)班' },
})

export const tasks: TasksView = {
  today,
  classes: [
    { class: 'class3', name: '三年级(1)班' },
    { class: 'class1', name: '一年级(1)班' },
  ],
  open: [
    task('t1', '问问作息有没有改', '2026-10-10'),
    task('t2', '带一份体检提醒', today),
    task('t3', '约爸爸来校谈谈', ''),
  ],
  done: [task('t4', '借一本书', '2026-10-01', '2026-10-02')],
}

export const noTasks: TasksView = { ...tasks, open: [], done: [] }

export const oddTasks: TasksView = {
  ...tasks,
  open: [{ ...task('t1', longNote.slice(0, 200), '2026-01-01'), name: longName, className: longClass }],
}

const nothing = { sleep: null, home_study: null, reading: null }
const proxyPupil = (student: string, name: string, more: Partial<ProxyPupil> = {}): ProxyPupil => ({
  ...{ student, name, consent: true, logged: nothing },
  ...more,
})

export const proxy: ProxyView = {
  ...own,
  ...{ date: today, openFrom: '2026-10-07', norms: { sleep: 600, bedtime: '21:20', homework: 60 } },
  usual: { sleep: { bed: '21:00', wake: '06:30', nap: 0 }, home_study: { minutes: 30 } },
  pupils: [
    proxyPupil('boarder', '赵远'),
    proxyPupil('ming', '王小明', { logged: { sleep: 'guardian', home_study: 'school', reading: null } }),
    proxyPupil('refuser', '周静', { consent: false }),
  ],
}

export const proxyWithoutPupils: ProxyView = { ...proxy, usual: {}, pupils: [] }

export const oddProxy: ProxyView = {
  ...proxy,
  name: longClass,
  usual: {},
  pupils: [
    proxyPupil('ming', longName),
    ...Array.from({ length: 40 }, (_, index) => proxyPupil(`pupil${index}`, `住校生${index + 1}`)),
  ],
}

export const classOverview: ClassOverview = {
  ...own,
  least: { sleep: 5, homework: 5 },
  ...{ sleep: { count: 19, of: 28 }, homework: { count: 17, of: 28 }, visits: { count: 11, of: 28 } },
  care: [
    {
      ...{ student: 'ming', name: '王小明' },
      reasons: ['平均每晚睡 8小时50分，不到 10小时（12 晚）', '12 晚里有 9 晚 21:20 以后才入睡'],
    },
    { student: 'lan', name: '秦兰', reasons: ['有 1 件家访跟进没有完成', '本学年还没有上门家访'] },
  ],
}

const noneOf = { count: 0, of: 0 }

export const overviewWithoutPupils: ClassOverview = {
  ...classOverview,
  ...{ sleep: noneOf, homework: noneOf, visits: noneOf, care: [] },
}

export const calmOverview: ClassOverview = { ...classOverview, care: [] }

export const oddOverview: ClassOverview = {
  ...classOverview,
  name: longClass,
  care: [
    { student: 'ming', name: longName, reasons: classOverview.care.flatMap(({ reasons }) => reasons) },
    ...Array.from({ length: 57 }, (_, index) => ({
      ...{ student: `pupil${index}`, name: `学生${index + 1}`, reasons: ['有 1 件家访跟进没有完成'] },
    })),
  ],
}
