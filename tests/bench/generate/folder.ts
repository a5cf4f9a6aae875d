/** A generated school as a folder of the acceptance format, and beside it the totals that must come out. */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Row, SchoolFile } from '../../oracle/folder'
import { writeMaster } from '../../oracle/random-set'
import { allDays } from './calendar'
import { plan } from './class-year'
import { daysOf } from './in-order'
import { grades, type Pupil, system } from './people'
import { type GeneratedSchool, generateSchool } from './school'
import type { Spec } from './spec'
import type { Total } from './counted'
import { totalsOf } from './totals'

/** What must come out of a generated folder, kept in its totals.json. */
export interface Expected {
  as_of: string
  totals: Total[]
  rejected: { line: number; code: string }[]
}

const yesOrNo = (flag: boolean) => (flag ? '1' : '0')

const studentRow = ({ id, class: own, name, gender, enrolledOn, proxy, consent }: Pupil): Row => ({
  ...{ student_id: id, class_id: own, name, gender, enrolled_on: enrolledOn, left_on: '' },
  ...{ proxy: yesOrNo(proxy), consent: yesOrNo(consent) },
})

const tieRows = ({ id, guardians }: Pupil): Row[] =>
  guardians.map((guardian, index) => ({
    ...{ guardian_id: guardian, student_id: id, relation: index === 0 ? '母亲' : '父亲' },
  }))

/** Those who are on the first roster; who joins later is enrolled by an event. */
export const rosterOf = ({ pupils, days }: GeneratedSchool): Pupil[] =>
  pupils.map(({ pupil }) => pupil).filter(({ enrolledOn }) => enrolledOn === days[0])

export const schoolName = '生成学校'
export const lastYear = {
  fitness: { examined: 1000, excellent: 150, good: 400, pass: 360 },
  eyesight: { examined: 1000, myopic: 400 },
}

const schoolFile = ({ spec: { id }, calendar, asOf }: GeneratedSchool): SchoolFile => ({
  ...{ id, name: schoolName, system, academic_year: calendar.academicYear, term: calendar.term },
  ...{ as_of: asOf, last_year: lastYear },
})

function writeFiles(folder: string, school: GeneratedSchool): void {
  const roster = rosterOf(school)
  writeMaster(folder, {
    school: schoolFile(school),
    policy: {},
    calendar: allDays.map((date, nth) => ({ date, school_day: school.calendar.schoolDays[nth] ?? '0' })),
    classes: school.classes.map(({ id, grade, name }) => ({ class_id: id, grade: String(grade), name })),
    students: roster.map(studentRow),
    staff: school.staff.map(({ id, name, roles, classes }) => ({
      ...{ staff_id: id, name, role: roles.join(' '), classes: classes.join(' ') },
    })),
    guardians: roster.flatMap(tieRows),
    plan: plan(grades).map(({ grade, subject, lessons }) => ({
      ...{ grade: String(grade), subject, lessons: String(lessons) },
    })),
  })
}

/** Writes the events day by day, and gives the lines that must be refused. */
function writeEvents(folder: string, school: GeneratedSchool): Expected['rejected'] {
  const rejected: Expected['rejected'] = []
  const file = openSync(path.join(folder, 'events.jsonl'), 'w')
  let line = 0
  for (const [, entries] of daysOf(school)) {
    for (const { refused } of entries) {
      line += 1
      if (refused) rejected.push({ line, code: refused })
    }
    writeSync(
      file,
      entries.map(({ at, by, record }) => `${JSON.stringify({ at, by, ...record })}\n`).join(''),
    )
  }
  closeSync(file)
  return rejected
}

/** Writes the school of a spec and what must come out of it; the same spec gives the same bytes. */
export function writeGenerated(folder: string, spec: Spec): Expected {
  const school = generateSchool(spec)
  writeFiles(folder, school)
  const rejected = writeEvents(folder, school)
  const expected = { as_of: school.asOf, totals: totalsOf(school), rejected }
  writeFileSync(path.join(folder, 'totals.json'), `${JSON.stringify(expected, null, 1)}\n`)
  return expected
}
