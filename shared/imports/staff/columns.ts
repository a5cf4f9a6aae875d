/** The columns of a list of staff (教职工名单). */
import { type Cell, partsOf, readName, readNumber } from '../cells'
import { readTitles, titlesTold } from './titles'

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
    read: readTitles,
    hint: `${titlesTold}，多个用顿号隔开；不填按教师`,
  },
  classes: {
    title: '任教班级',
    aliases: ['班级', '任课班级', '所教班级', '执教班级'],
    read: partsOf,
    hint: '写已建班级的名称，多个用顿号隔开；不任课可不填',
  },
  headOf: {
    title: '班主任班级',
    aliases: ['担任班主任的班级', '担任班主任班级', '所带班级', '班主任所带班级'],
    read: partsOf,
    hint: '班主任写所带的班；不是班主任不填',
  },
} as const
