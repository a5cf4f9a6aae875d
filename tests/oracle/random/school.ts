/** Small random schools: grades, pupils, ties, staff, plan and last year's figures. */
import type { FolderData, Row } from '../folder'
import { Dice } from './dice'
import { blankIds, nastyIds, nastySubjects } from './nasty'
import { randomPolicy } from './policy'
import { type Times, randomTimes } from './times'

export const plainSubjects = ['语文', '数学', '外语']

type Master = Omit<FolderData, 'events'>

/** Hands out ids that are distinct within one kind, some of them awkward. */
export function idMaker(dice: Dice, prefix: string, nastyShare: number, blanks = true): () => string {
  const used = new Set<string>()
  const pool = blanks ? [...nastyIds, ...blankIds] : nastyIds
  return () => {
    const wanted = dice.chance(nastyShare) ? dice.pick(pool) : ''
    const id = wanted === '' || used.has(wanted) ? `${prefix}${used.size}` : wanted
    used.add(id)
    return id
  }
}

function randomClasses(dice: Dice, calm: boolean): Row[] {
  const nextId = idMaker(dice, 'c', 0.15, false)
  const grades = dice.pick([
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 6],
    [6, 7],
    [7, 8, 9],
    [1, 2],
    [3, 4, 5, 6],
    [5, 6, 7],
    [2, 3, 8],
  ])
  return Array.from({ length: dice.whole(2, dice.pick(calm ? [2, 3] : [2, 3, 4, 6])) }, () => ({
    ...{ class_id: nextId(), grade: String(dice.pick(grades)), name: `班${dice.whole(1, 9)}` },
  }))
}

function randomStudents(dice: Dice, classes: Row[], times: Times, calm: boolean): Row[] {
  const nextId = idMaker(dice, 'st', 0.2)
  const proxies = dice.pick([0, 0.2, 0.6])
  return classes.flatMap(({ class_id: className }) =>
    Array.from({ length: dice.pick(calm ? [2, 3, 3, 4, 5] : [0, 1, 2, 3, 3, 4, 5, 8]) }, () => {
      const enrolledOn = dice.chance(calm ? 0.96 : 0.8) ? times.yearStart : dice.pick(times.days)
      const leaves = dice.chance(calm ? 0.02 : 0.1) ? times.after(enrolledOn, dice.whole(1, 40)) : ''
      return {
        ...{ student_id: nextId(), class_id: String(className), name: `童${dice.whole(1, 99)}` },
        ...{ gender: dice.pick(['男', '女']), enrolled_on: enrolledOn, left_on: leaves },
        ...{ proxy: dice.chance(proxies) ? '1' : '0', consent: dice.chance(calm ? 0.96 : 0.85) ? '1' : '0' },
      }
    }),
  )
}

const roleSets = ['teacher', 'teacher', 'teacher', 'principal', 'admin', 'principal teacher', 'admin teacher']

function randomStaff(dice: Dice, classes: Row[]): Row[] {
  const nextId = idMaker(dice, 't', 0.15)
  const ids = classes.map((row) => String(row.class_id))
  const person = (role: string, taught: string[]): Row => ({
    ...{ staff_id: nextId(), name: `师${dice.whole(1, 99)}`, role, classes: taught.join(' ') },
  })
  const head = person(
    dice.pick(['principal', 'principal admin', 'principal teacher']),
    dice.some(ids, dice.whole(0, 1)),
  )
  const office = person('admin', dice.chance(0.3) ? dice.some(ids, 1) : [])
  const masters = ids.filter(() => dice.chance(0.95)).map((id) => person('teacher', [id]))
  const others = Array.from({ length: dice.whole(0, 4) }, () =>
    person(dice.pick(roleSets), dice.some(ids, dice.whole(0, 3))),
  )
  return dice.shuffled([head, office, ...masters, ...others])
}

function randomTies(dice: Dice, students: Row[], staff: Row[], calm: boolean): Row[] {
  const nextId = idMaker(dice, 'g', 0.15)
  const known: string[] = staff.map((row) => String(row.staff_id)).filter(() => dice.chance(0.2))
  return students.flatMap(({ student_id: student }) => {
    const guardians = Array.from({ length: dice.pick(calm ? [1, 1, 2] : [0, 1, 1, 1, 2, 2, 3]) }, () => {
      const guardian = known.length > 0 && dice.chance(0.25) ? dice.pick(known) : nextId()
      known.push(guardian)
      return guardian
    })
    return [...new Set(guardians)].map((guardian_id) => ({
      ...{ guardian_id, student_id: String(student), relation: dice.pick(['父亲', '母亲', '祖父母']) },
    }))
  })
}

function randomPlan(dice: Dice, classes: Row[]): Row[] {
  const grades = [...new Set(classes.map((row) => String(row.grade)))].filter(() => dice.chance(0.9))
  return dice.shuffled(
    grades.flatMap((grade) => {
      const subjects = [
        ...plainSubjects,
        ...dice.some(
          nastySubjects.filter((name) => name !== '*'),
          dice.whole(0, 2),
        ),
      ]
      const rows = subjects.map((subject) => ({ grade, subject, lessons: String(dice.whole(1, 8)) }))
      const sum = rows.reduce((total, row) => total + Number(row.lessons), 0)
      return dice.chance(0.5)
        ? rows
        : [...rows, { grade, subject: '*', lessons: String(sum + dice.whole(0, 3)) }]
    }),
  )
}

function randomLastYear(dice: Dice): FolderData['school']['last_year'] {
  const examined = dice.whole(1, 20)
  const share = dice.whole(0, examined)
  const fitness = { examined, excellent: dice.whole(0, share), good: 0, pass: examined - share }
  const eyesight = { examined, myopic: dice.whole(0, examined) }
  return { fitness: dice.chance(0.8) ? fitness : null, eyesight: dice.chance(0.8) ? eyesight : null }
}

/** The master data of a random school; a calm one has few changes, so that more of its figures are complete. */
export function randomSchool(dice: Dice, calm: boolean): { master: Master; times: Times } {
  const times = randomTimes(dice)
  const classes = randomClasses(dice, calm)
  const students = randomStudents(dice, classes, times, calm)
  const staff = randomStaff(dice, classes)
  const guardians = randomTies(dice, students, staff, calm)
  const school = {
    ...{
      id: dice.chance(0.1) ? dice.pick(nastyIds) : 's1',
      name: '试验学校',
      system: dice.pick(['6-3', '5-4'] as const),
    },
    academic_year: { name: times.yearName, start: times.yearStart, end: times.yearEnd },
    term: { name: '第一学期', start: times.termStart, end: times.termEnd },
    ...{ as_of: times.asOf, last_year: randomLastYear(dice) },
  }
  const plan = randomPlan(dice, classes)
  const policy = dice.chance(0.5) ? {} : randomPolicy(dice)
  return {
    master: { school, policy, calendar: times.calendar, classes, students, staff, guardians, plan },
    times,
  }
}
