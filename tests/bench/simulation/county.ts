/** The documents of a county on an evening of October: schools of equal size, every pupil with two guardians. */
import { emptyLedger, ledgerId } from '../../../cloudfunctions/lib/ledger'
import type { Fields } from '../../../local/database/ejson'
import { bigSchool } from '../big-school'
import type { VirtualStore } from './store'

export const today = '2026-10-14'
export const pupilsPerClass = 45
export const survey = 'autumn'

export interface County {
  schools: number
  /** In each school. */
  pupils: number
}

export const schoolOf = (index: number) => `school${index}`
export const pupilOf = (index: number) => `pupil${index}`
export const guardianOf = (pupil: number, which: 0 | 1) => `guardian${pupil}-${which}`
export const classOf = (pupil: number) => `class${Math.floor(pupil / pupilsPerClass)}`
export const teacherOf = (own: number) => `teacher${own}`
export const classesOf = ({ pupils }: County) => Math.ceil(pupils / pupilsPerClass)

const opened = { survey, opened: today, closes: today }
const version = { by: 'admin', as: 'admin', at: `${today}T08:00:00+08:00`, value: opened }

function staffOf(county: County): Fields[] {
  const teachers = Array.from({ length: classesOf(county) }, (_, own) => ({
    ...{ id: teacherOf(own), name: '王老师', roles: ['teacher'], classes: [`class${own}`] },
  }))
  return [...teachers, { id: 'principal', name: '张校长', roles: ['principal'], classes: [] }]
}

function schoolLedger(school: string, usual: object, staff: readonly Fields[]): Fields {
  const settings = { ...usual, id: school }
  const published = staff.map(({ id, ...member }) => [id, { rev: 1, tally: {}, ...member }] as const)
  return {
    ...emptyLedger(school, 'school'),
    ...{ settings, open: true, staff: Object.fromEntries(published), results: {} },
    ...{ records: { survey_open: { [survey]: [version] } }, tally: {} },
  }
}

function pupilLedger(school: string, index: number, roll: object): Fields {
  const student = pupilOf(index)
  const guardians = [guardianOf(index, 0), guardianOf(index, 1)]
  const profile = { student, name: '学生', gender: '女', guardians, proxy: false, consent: true, roll }
  return { ...emptyLedger(school, 'pupil', student), rev: 1, profile }
}

const entry = (roll: object) => ({
  ...{ rev: 1, tally: {}, name: '学生', proxy: false, consent: true, roll, guardians: 2 },
})

function fillClass(store: VirtualStore, school: string, own: number, county: County): void {
  const id = `class${own}`
  const roll = { enrolledOn: '2026-09-01', enrolledIn: id, leftOn: null, moves: {}, books: [id] }
  const first = own * pupilsPerClass
  const count = Math.min(pupilsPerClass, county.pupils - first)
  const indexes = Array.from({ length: count }, (_, place) => first + place)
  store.documents('ledgers').insert(indexes.map((index) => pupilLedger(school, index, roll)))
  const pupils = Object.fromEntries(indexes.map((index) => [pupilOf(index), entry(roll)]))
  const books = { _id: ledgerId(school, 'class', id), school, class: id, pupils, months: {} }
  store.documents('classes').insert([books])
}

/** Puts a whole county into the store. */
export function fillCounty(store: VirtualStore, county: County): void {
  const staff = staffOf(county)
  const { settings } = bigSchool('usual', county.pupils)
  for (let index = 0; index < county.schools; index++) {
    const school = schoolOf(index)
    const members = staff.map((member) => ({
      ...emptyLedger(school, 'staff', String(member.id)),
      ...{ rev: 1, member },
    }))
    store.documents('ledgers').insert([schoolLedger(school, settings, staff), ...members])
    for (let own = 0; own < classesOf(county); own++) fillClass(store, school, own, county)
  }
}
