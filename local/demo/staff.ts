/** Who works at the school: who teaches which subject in which grades, and whose class is whose. */
import type { StaffRow } from '../../cloudfunctions/lib/roster'
import { classIdOf } from './classes'

interface Teacher {
  id: string
  name: string
  /** The grades in which each subject is taught. */
  teaches: Readonly<Record<string, readonly number[]>>
  /** The grade whose class is this teacher's own. */
  own?: number
  /** Charged with exercise and fitness of all classes. */
  isForSports?: true
}

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9]

export const teachers: readonly Teacher[] = [
  { id: 'teacherZhao', name: '赵老师', teaches: { 语文: [1] }, own: 1 },
  { id: 'teacherZhou', name: '周老师', teaches: { 语文: [2] }, own: 2 },
  { id: 'teacherLi', name: '李老师', teaches: { 语文: [3], 道德与法治: [1] }, own: 3 },
  { id: 'teacherWu', name: '吴老师', teaches: { 语文: [4] }, own: 4 },
  { id: 'teacherZheng', name: '郑老师', teaches: { 语文: [5] }, own: 5 },
  { id: 'teacherFeng', name: '冯老师', teaches: { 语文: [6] }, own: 6 },
  { id: 'teacherQin', name: '秦老师', teaches: { 数学: [7, 8] }, own: 7 },
  { id: 'teacherXu', name: '许老师', teaches: { 语文: [8, 9] }, own: 8 },
  { id: 'teacherHe', name: '何老师', teaches: { 外语: [7, 8, 9] }, own: 9 },
  { id: 'teacherLyu', name: '吕老师', teaches: { 数学: [1, 2, 3] } },
  { id: 'teacherShi', name: '施老师', teaches: { 数学: [4, 5, 6] } },
  { id: 'teacherCao', name: '曹老师', teaches: { 外语: [3, 4, 5, 6] } },
  { id: 'teacherYan', name: '严老师', teaches: { 语文: [7], 道德与法治: [7, 8, 9] } },
  { id: 'teacherKong', name: '孔老师', teaches: { 数学: [9], 信息科技: [3, 4, 5, 6, 7, 8] } },
  { id: 'teacherHua', name: '华老师', teaches: { 物理: [8, 9], 科学: [4, 5, 6] } },
  { id: 'teacherJin', name: '金老师', teaches: { 化学: [9], 生物学: [7, 8], 科学: [1, 2, 3] } },
  { id: 'teacherWei', name: '魏老师', teaches: { 体育与健康: [1, 2, 3, 4, 5] }, isForSports: true },
  { id: 'teacherTao', name: '陶老师', teaches: { 体育与健康: [6, 7, 8, 9] } },
  { id: 'teacherJiang', name: '姜老师', teaches: { 艺术: all } },
  { id: 'teacherQi', name: '戚老师', teaches: { 劳动: all, 历史: [7, 8, 9] } },
]

const gradesOf = ({ teaches, own }: Teacher) =>
  [...new Set([...Object.values(teaches).flat(), ...(own === undefined ? [] : [own])])].sort((a, b) => a - b)

export const principal = 'principalChen'
export const admin = 'adminSun'
const doctor = 'doctorHu'

export const staff: StaffRow[] = [
  { id: principal, name: '陈校长', roles: ['principal'], classes: [] },
  { id: admin, name: '孙老师', roles: ['admin'], classes: [] },
  ...teachers.map((teacher): StaffRow => ({
    ...{ id: teacher.id, name: teacher.name },
    roles: teacher.isForSports ? ['teacher', 'sports'] : ['teacher'],
    classes: gradesOf(teacher).map(classIdOf),
    ...(teacher.own !== undefined && { headOf: [classIdOf(teacher.own)] }),
  })),
  { id: doctor, name: '胡医生', roles: ['doctor'], classes: [] },
]

/** The teacher of a subject in a grade; where the table names none, the class's own. */
export function teacherOf(grade: number, subject: string): string {
  const found = teachers.find(({ teaches }) => teaches[subject]?.includes(grade))
  return found?.id ?? classTeacherOf(grade)
}

export function classTeacherOf(grade: number): string {
  const found = teachers.find(({ own }) => own === grade)
  if (found === undefined) throw new Error(`grade ${grade} has no class teacher`)
  return found.id
}
