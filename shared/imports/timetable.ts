/** 课程表: the weekly lessons of every class, a row for each class and a column for each subject. */
import type { SchoolClass } from '../books'
import type { System } from '../stages'
import { type Cell, plain, readWhole, Unreadable } from './cells'
import { classFinder, unknownClass } from './class-names'
import type { RecordWork } from './health'
import { type Placed, type Plan, type Step, tableKind, type Tell, type ValuesOf } from './kind'
import { seenOnce } from './once'

const columns = {
  class: {
    title: '班级',
    aliases: ['班级名称', '行政班'],
    needs: 'cell',
    read: plain,
    hint: '必填，写已建班级的名称',
  },
} as const

/** Headings that name no subject. */
const notSubjects = /^(序号|年级|班主任|合计|总计|总课时|周课时|周总课时|课时合计|备注)$/u

/** Bounds of shared/records/timetable.ts. */
const [mostLessons, longestSubject] = [20, 20]

export interface KnownTimetables {
  system: System
  classes: readonly SchoolClass[]
  /** The weekly lessons as they are told, by class. */
  recorded: ReadonlyMap<string, string>
}

type Row = Placed<ValuesOf<typeof columns>>

/** Weekly lessons in words: "语文 7、数学 5". */
export const lessonsInWords = (lessons: Readonly<Record<string, number>>): string =>
  Object.entries(lessons)
    .sort(([a], [b]) => a.localeCompare(b, 'zh'))
    .map(([subject, perWeek]) => `${subject} ${perWeek}`)
    .join('、')

function readLessons(row: number, subject: string, cell: Cell, tell: Tell): number {
  try {
    return readWhole(cell, 0, mostLessons)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    tell(row, subject, `应为 0 到 ${mostLessons} 的周课时`, plain(cell))
    return 0
  }
}

/** The lessons of a row by subject; a subject without any is not taught. */
function lessonsOf({ row, rest }: Row, tell: Tell): Record<string, number> {
  const lessons: Record<string, number> = {}
  for (const [heading, cell] of rest) {
    const subject = heading.replace(/ /gu, '')
    if (notSubjects.test(subject)) continue
    if ([...subject].length > longestSubject) tell(row, heading, `学科的名称最多 ${longestSubject} 个字`)
    const perWeek = readLessons(row, heading, cell, tell)
    if (perWeek > 0) lessons[subject] = perWeek
  }
  return lessons
}

function plan(rows: readonly Row[], known: KnownTimetables, tell: Tell): Plan<RecordWork> {
  const find = classFinder(known.classes, known.system)
  const once = seenOnce(columns.class.title, tell)
  const steps: Step<RecordWork>[] = []
  let same = 0
  for (const one of rows) {
    const named = one.values.class ?? ''
    const own = find(named)
    const lessons = lessonsOf(one, tell)
    if (own === undefined && named !== '')
      tell(one.row, columns.class.title, unknownClass(named, known.classes), named)
    if (own === undefined || !once(one.row, own.id, named)) continue
    if (Object.keys(lessons).length === 0) tell(one.row, '各学科', '请填这个班各学科每周几节')
    const [from, to] = [known.recorded.get(own.id), lessonsInWords(lessons)]
    const changes = from === undefined ? [] : [{ what: '周课时', from, to }]
    const work = { records: [{ type: 'timetable', class: own.id, lessons }] }
    if (from === to) same += 1
    else steps.push({ row: one.row, label: own.name, changes, isNew: from === undefined, work })
  }
  return { steps, gone: [], same, notes: [] }
}

export const timetable = tableKind({
  kind: 'timetable',
  title: '课程表',
  purpose: '每个班各学科的周课时',
  columns,
  hasRest: true,
  example: [['示例 一年级(1)班', '8', '5', '4', '2', '2', '2', '1', '2']],
  more: ['语文', '数学', '体育与健康', '音乐', '美术', '道德与法治', '科学', '劳动'],
  notes: ['每个班一行，每个学科一列，填每周几节；不开的学科留空。', '学科的名称请与课程计划中的一致。'],
  plan,
})
