/** Which pupil a row is about: by 学籍号, or where the table has none, by name and class. */
import type { SchoolClass } from '../books'
import { classOn, onRoll, type Roll } from '../roll'
import type { System } from '../stages'
import { numberOf } from '../stays'
import { type Cell, plain, readName, readNumber } from './cells'
import { classFinder, unknownClass } from './class-names'
import type { Tell } from './kind'

export const pupilColumns = {
  student: {
    title: '学籍号',
    aliases: ['全国学籍号', '学籍编号', '国网学籍号', '学号', '学生编号'],
    read: (cell: Cell) => readNumber(cell),
    hint: '填了就按学籍号认人；不填按姓名和班级',
  },
  name: { title: '姓名', aliases: ['学生姓名', '名字'], needs: 'cell', read: readName, hint: '必填' },
  class: {
    title: '班级',
    aliases: ['班级名称', '所在班级', '行政班'],
    read: plain,
    hint: '没有学籍号时必填',
  },
} as const

/** A pupil of the school, and what is recorded so far of what the table brings. */
export interface FoundPupil {
  student: string
  name: string
  roll: Roll
  recorded: string | undefined
}

export interface KnownPupils {
  today: string
  system: System
  classes: readonly SchoolClass[]
  pupils: readonly FoundPupil[]
}

export interface NamedPupil {
  student?: string
  name?: string
  class?: string
}

/** Finds the pupil of a row among those on roll today, or tells why none is meant. */
export function pupilFinder({ today, system, classes, pupils }: KnownPupils, tell: Tell) {
  const here = pupils.filter(({ roll }) => onRoll(roll, today))
  const byNumber = new Map(here.map((pupil) => [numberOf(pupil.student).toUpperCase(), pupil]))
  const find = classFinder(classes, system)
  const byPlace = new Map<string, FoundPupil[]>()
  for (const pupil of here) {
    const place = `${classOn(pupil.roll, today)} ${pupil.name}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), pupil])
  }

  const numbered = (row: number, student: string, name: string): FoundPupil | undefined => {
    const found = byNumber.get(student)
    if (found?.name === name) return found
    if (found === undefined) tell(row, '学籍号', '在籍学生中没有这个学籍号。请核对', student)
    else tell(row, '姓名', `这个学籍号是「${found.name}」的。请核对学籍号和姓名`, name)
    return undefined
  }
  const placed = (row: number, name: string, named: string): FoundPupil | undefined => {
    const own = find(named)
    const [found, other] = byPlace.get(`${own?.id} ${name}`) ?? []
    if (found !== undefined && other === undefined) return found
    if (own === undefined) tell(row, '班级', unknownClass(named, classes), named)
    else if (other !== undefined) tell(row, '学籍号', `${own.name}有不止一位「${name}」，请填学籍号`)
    else tell(row, '姓名', `${own.name}没有叫「${name}」的在籍学生。请核对`, name)
    return undefined
  }
  return (row: number, { student, name, class: named }: NamedPupil): FoundPupil | undefined => {
    if (name === undefined) return undefined
    if (student !== undefined) return numbered(row, student, name)
    if (named !== undefined) return placed(row, name, named)
    tell(row, '班级', '没有学籍号时，请填班级')
    return undefined
  }
}
