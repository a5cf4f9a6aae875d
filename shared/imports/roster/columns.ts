/**
 * The columns of a school roll (学籍名册). Of guardians the table's names, relations and numbers are looked at only to
 * see how many there are: none of them is kept. Each is a place on the roll that an account takes by joining.
 */
import { type Cell, plain, readDate, readName, readNumber, readOneOf, wordsFor } from '../cells'
import type { Column } from '../kind'

const sexes = wordsFor(['男', '男', '男性', '1', 'M'], ['女', '女', '女性', '2', 'F'])
const yesOrNo = wordsFor([true, '是', '1', '住校', '住宿', '√'], [false, '否', '0', '走读', '不住校', '×'])

/** That somebody stands in a cell, and no more. */
const somebody = (_: Cell): true => true

const guardian = (place: 1 | 2, ...more: string[]): Column<true> => ({
  title: `监护人${place}`,
  aliases: [`监护人${place}姓名`, `家长${place}`, `家长${place}姓名`, `家庭成员${place}姓名`, ...more],
  read: somebody,
  hint: '可不填。只用来数有几位监护人，姓名不保存',
})

/** What schools' tables have and nothing is read of; it is named so that nobody wonders. */
const unread = (title: string, ...aliases: string[]): Column<never> => ({
  ...{ title, aliases, hint: '可不填，不读取，也不保存' },
})

export const columns = {
  student: {
    title: '学籍号',
    aliases: ['全国学籍号', '学籍编号', '国网学籍号', '学号', '学生编号'],
    needs: 'cell',
    hint: '必填，每人一个，不能重复',
    read: (cell: Cell) => readNumber(cell),
  },
  name: { title: '姓名', aliases: ['学生姓名', '名字'], needs: 'cell', read: readName, hint: '必填' },
  gender: {
    title: '性别',
    aliases: ['学生性别'],
    needs: 'cell',
    hint: '必填：男或女',
    read: (cell: Cell) => readOneOf(cell, sexes, '男或女'),
  },
  grade: { title: '年级', aliases: ['所在年级'], read: plain, hint: '班级名称里有年级时可不填' },
  class: {
    title: '班级',
    aliases: ['班级名称', '所在班级', '行政班', '班'],
    needs: 'cell',
    read: plain,
    hint: '必填，写已建班级的名称',
  },
  date: {
    title: '入学日期',
    aliases: ['入学时间', '入校日期', '入学年月日'],
    read: readDate,
    hint: '如 2026-09-01；不填按学年第一天',
  },
  proxy: {
    title: '学校代录',
    aliases: ['是否代录', '是否住校', '是否寄宿', '是否住宿'],
    read: (cell: Cell) => readOneOf(cell, yesOrNo, '是或否'),
    hint: '家里不便用手机、由老师代录的填“是”；可不填',
  },
  guardian1: guardian(1, '监护人', '监护人姓名', '家长', '家长姓名'),
  relation1: unread('关系1', '监护人1关系', '与学生关系', '关系'),
  phone1: unread('手机1', '监护人1手机', '监护人1电话', '联系电话', '手机', '手机号'),
  guardian2: guardian(2),
  relation2: unread('关系2', '监护人2关系'),
  phone2: unread('手机2', '监护人2手机', '监护人2电话'),
} as const
