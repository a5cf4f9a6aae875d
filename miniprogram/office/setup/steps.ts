/** The steps of setting a school up, in the order in which they are usually done. */
import type { PartName, SetupView } from '../../../shared/views/office'
import { dayAndClock, fromTo } from '../../words'

export interface Step {
  id: string
  title: string
  /** The page that it is done on, and what that page is told. */
  page: string
  ids?: Record<string, string>
  words(view: SetupView): string
  isDone(view: SetupView): boolean
}

const decided =
  (...parts: PartName[]) =>
  ({ decided: known }: SetupView) =>
    parts.every((part) => known[part] !== undefined)

/** Who decided on it last, of an open school; what stands there, before that. */
const told = (part: PartName, words: (view: SetupView) => string) => (view: SetupView) => {
  const last = view.decided[part]
  return [words(view), last && view.isOpen ? `${last.by} ${dayAndClock(last.at)} 修改` : '']
    .filter((one) => one !== '')
    .join(' · ')
}

const systemNames = { '6-3': '六三制', '5-4': '五四制' } as const

const lastYearWords = ({ parts: { lastYear } }: SetupView): string => {
  const { fitness, eyesight } = lastYear
  if (fitness === null && eyesight === null) return '没有去年的数据'
  return [fitness && `体质测试 ${fitness.examined} 人`, eyesight && `视力检查 ${eyesight.examined} 人`]
    .filter(Boolean)
    .join('，')
}

const gradesIn = ({ parts: { plan } }: SetupView) => new Set(plan.map(({ grade }) => grade)).size

export const steps: readonly Step[] = [
  {
    ...{ id: 'basics', title: '名称和学制', page: 'basics', isDone: decided('name', 'system') },
    words: told('name', ({ parts }) => `${parts.name}，${systemNames[parts.system]}`),
  },
  {
    ...{ id: 'calendar', title: '学年、学期和校历', page: 'calendar', isDone: decided('calendar') },
    words: told('calendar', ({ parts: { calendar } }) => {
      const { academicYear, term } = calendar
      return `${academicYear.name}学年，本学期 ${fromTo(term.start, term.end)}`
    }),
  },
  {
    ...{ id: 'plan', title: '课程方案', page: 'plan', isDone: decided('plan') },
    words: told('plan', (view) => `${gradesIn(view)} 个年级的每周课时`),
  },
  {
    ...{ id: 'classes', title: '班级', page: 'classes', isDone: ({ parts }) => parts.classes.length > 0 },
    words: told('classes', ({ parts: { classes } }) =>
      classes.length === 0 ? '还没有班级' : `${classes.length} 个班`,
    ),
  },
  {
    ...{ id: 'staff', title: '教职工', page: 'import', ids: { kind: 'staff' } },
    isDone: ({ staff, hasPrincipal }) => staff > 1 && hasPrincipal,
    words: ({ staff, hasPrincipal }) => `${staff} 人${hasPrincipal ? '' : '，还没有校长'}，用表格导入`,
  },
  {
    ...{ id: 'roster', title: '学籍名册', page: 'import', ids: { kind: 'roster' } },
    isDone: ({ pupils }) => pupils > 0,
    words: ({ pupils }) => (pupils === 0 ? '还没有学生，用表格导入' : `${pupils} 名学生`),
  },
  {
    ...{ id: 'baselines', title: '去年的体质和视力', page: 'baselines', isDone: decided('lastYear') },
    words: told('lastYear', lastYearWords),
  },
]
