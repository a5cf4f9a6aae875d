/**
 * The columns of a school roll (学籍名册). A guardian's name is read and not kept: what is kept is a keyed digest by which
 * it is known again when the guardian joins (decisions 35 and 37). A telephone number is not even read.
 */
import type { Relation } from '../../joining'
import { type Cell, plain, readDate, readName, readNumber, readOneOf, wordsFor } from '../cells'
import type { Column } from '../kind'

const sexes = wordsFor(['男', '男', '男性', '1', 'M'], ['女', '女', '女性', '2', 'F'])
const yesOrNo = wordsFor([true, '是', '1', '住校', '住宿', '√'], [false, '否', '0', '走读', '不住校', '×'])

const guardian = (place: 1 | 2, ...more: string[]): Column<string> => ({
  title: `监护人${place}`,
  aliases: [`监护人${place}姓名`, `家长${place}`, `家长${place}姓名`, `家庭成员${place}姓名`, ...more],
  read: plain,
  hint: '可不填。用来数有几位、家长加入时核对；姓名本身不保存',
})

const fathers = /^(父亲|父|爸爸)$/u
const mothers = /^(母亲|母|妈妈)$/u

/** What a guardian is to the child, in the words of joining. */
function readRelation(cell: Cell): Relation {
  const word = plain(cell)
  if (fathers.test(word)) return '父亲'
  return mothers.test(word) ? '母亲' : '其他监护人'
}

const relation = (title: string, ...aliases: string[]): Column<Relation> => ({
  ...{ title, aliases, read: readRelation, hint: '可不填：父亲、母亲或其他监护人' },
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
  relation1: relation('关系1', '监护人1关系', '与学生关系', '关系'),
  phone1: unread('手机1', '监护人1手机', '监护人1电话', '联系电话', '手机', '手机号'),
  guardian2: guardian(2),
  relation2: relation('关系2', '监护人2关系'),
  phone2: unread('手机2', '监护人2手机', '监护人2电话'),
} as const
