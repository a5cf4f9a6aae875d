/** The columns of a list of staff (教职工名单). */
import { type Cell, partsOf, readName, readNumber, Unreadable, wordsFor } from '../cells'

const offices = wordsFor(
  ['principal', '校长'],
  ['admin', '管理员', '学校管理员', '系统管理员'],
  ['teacher', '教师', '老师', '任课教师', '任课老师', '班主任', '科任教师'],
)

export const titles: Readonly<Record<string, string>> = {
  principal: '校长',
  admin: '管理员',
  teacher: '教师',
}

/** Roles as they are kept and compared. */
export const inOrder = Object.keys(titles)

function roleOf(word: string): string {
  const role = offices.get(word)
  if (role !== undefined) return role
  throw new Unreadable(`没有「${word}」这个职务。应为校长、管理员或教师，多个用顿号隔开`)
}

function readRoles(cell: Cell): string[] {
  const words = partsOf(cell).flatMap((part) => part.split(' '))
  const roles = new Set(words.map(roleOf))
  return inOrder.filter((role) => roles.has(role))
}

export const columns = {
  number: {
    title: '工号',
    aliases: ['教职工号', '职工号', '教师编号', '人员编号', '编号'],
    needs: 'cell',
    hint: '必填，每人一个，不能重复',
    read: (cell: Cell) => readNumber(cell),
  },
  name: { title: '姓名', aliases: ['教师姓名', '教职工姓名'], needs: 'cell', read: readName, hint: '必填' },
  roles: {
    title: '职务',
    aliases: ['角色', '岗位', '职务角色', '身份'],
    read: readRoles,
    hint: '校长、管理员或教师，多个用顿号隔开；不填按教师',
  },
  classes: {
    title: '任教班级',
    aliases: ['班级', '任课班级', '所教班级', '执教班级'],
    read: partsOf,
    hint: '写已建班级的名称，多个用顿号隔开；不任课可不填',
  },
} as const
