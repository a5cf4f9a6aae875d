/** What the school logs of a pupil in a year: the roll, consent, visits, skills, fitness, eyesight. */
import { between, diceFor, type Entry } from './entry'
import { allSchoolDays } from './calendar'
import { admin, classAt, dayAfter, isOnRoll, type Pupil, teacherOf } from './people'
import type { Spec } from './spec'

const kinds = ['sport', 'art', 'song', 'labour'] as const
type Kind = (typeof kinds)[number]
const items: Record<Kind, string> = { sport: '跳绳', art: '国画', song: '歌唱祖国', labour: '整理内务' }

/** What a year has brought so far. */
export interface Year {
  visited: boolean
  assessed: Set<Kind>
  passed: Set<Kind>
  fitness: string
  eyesight: boolean | undefined
}

export const emptyYear = (): Year => ({
  ...{ visited: false, assessed: new Set(), passed: new Set(), fitness: '', eyesight: undefined },
})

/** The school day on which something of a pupil is due, and its own dice. */
function dueOn({ seed }: Spec, { id }: Pupil, what: string, first: number, last: number) {
  const dice = diceFor(seed, id, what)
  return { date: allSchoolDays[dice.whole(first, last) - 1], dice }
}

const morning = (date: string, minute: number) => `${date}T07:${String(minute).padStart(2, '0')}:00+08:00`

/** Changes of the roll and of consent, in the early morning: what is logged that day knows of them. */
export function rollAbout(pupil: Pupil, date: string): Entry[] {
  const { id: student, class: own, name, gender, guardians, proxy, consent } = pupil
  const entries: Entry[] = []
  const say = (by: string, minute: number, record: Entry['record']) =>
    void entries.push({ at: morning(date, minute), by, record })
  if (pupil.enrolledOn === date && date !== allSchoolDays[0]) {
    const fields = { class: own, name, gender, guardians, date, proxy, consent }
    say(admin, 10, { type: 'enrol', student, ...fields })
  }
  if (pupil.leavesOn === date) say(admin, 20, { type: 'leave', student, date })
  if (!isOnRoll(pupil, date)) return entries
  if (pupil.movesOn === date) say(admin, 30, { type: 'transfer', student, date, class: pupil.movesTo })
  if (pupil.consentsOn === date) say(guardians[0], 40, { type: 'consent', student, given: true })
  if (pupil.withdrawsOn === date) say(guardians[0], 50, { type: 'consent', student, given: false })
  return entries
}

function visitAbout(spec: Spec, pupil: Pupil, date: string, asOf: string, year: Year): Entry[] {
  const due = dueOn(spec, pupil, 'visit', 1, 120)
  if (due.date !== date) return []
  const { dice } = due
  const [visit, by] = [`v-${pupil.id}`, teacherOf(classAt(pupil, date))]
  const mode = dice.chance(0.9) ? 'in_person' : 'phone'
  const topics = ['study', 'sleep']
  const record = {
    type: 'home_visit',
    visit,
    student: pupil.id,
    date,
    mode,
    topics,
    note: '了解孩子在家的情况',
  }
  const entries: Entry[] = [{ at: between(dice, date, 16, 18), by, record }]
  if (mode === 'in_person') year.visited = true
  const next = dayAfter(date)
  if (dice.chance(0.6) && next <= asOf && isOnRoll(pupil, next)) {
    const answer = { type: 'visit_answer', student: pupil.id, visit, took_place: true }
    entries.push({ at: between(dice, next, 18, 20), by: pupil.guardians[0], record: answer })
  }
  if (dice.chance(0.2)) {
    const task = { type: 'visit_task', student: pupil.id, task: `k-${pupil.id}`, what: '两周后再问问睡眠' }
    entries.push({ at: between(dice, date, 18, 20), by, record: task })
  }
  return entries
}

/** Each kind is assessed once, and who did not pass, or has forgotten, once more. */
function skillsAbout(spec: Spec, pupil: Pupil, date: string, year: Year): Entry[] {
  return kinds.flatMap((kind) => {
    const due = dueOn(spec, pupil, kind, 2, 70)
    if (due.date !== date) return []
    const passed = due.dice.chance(0.95)
    year.assessed.add(kind)
    if (passed) year.passed.add(kind)
    const record = { type: 'skill', student: pupil.id, date, kind, item: items[kind], passed }
    return [{ at: between(due.dice, date, 14, 16), by: teacherOf(classAt(pupil, date)), record }]
  })
}

function examinationsAbout(spec: Spec, pupil: Pupil, date: string, year: Year): Entry[] {
  const { date: day, dice } = dueOn(spec, pupil, 'examination', 3, 40)
  if (day !== date) return []
  const own = { student: pupil.id, year: '2026-2027' }
  const grade = dice.chance(0.93) ? dice.pick(['excellent', 'good', 'good', 'pass']) : 'fail'
  const myopic = dice.chance(0.38)
  Object.assign(year, { fitness: grade, eyesight: myopic })
  return [
    { at: between(dice, date, 9, 11), by: admin, record: { type: 'fitness', ...own, grade } },
    { at: between(dice, date, 11, 12), by: admin, record: { type: 'eyesight', ...own, myopic } },
  ]
}

/** What is logged of a pupil in a year, beside the evenings. */
export const yearAbout = (spec: Spec, pupil: Pupil, date: string, asOf: string, year: Year): Entry[] =>
  isOnRoll(pupil, date)
    ? [
        ...visitAbout(spec, pupil, date, asOf, year),
        ...skillsAbout(spec, pupil, date, year),
        ...examinationsAbout(spec, pupil, date, year),
      ]
    : []
