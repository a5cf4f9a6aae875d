/** The documents of a school whose families are asked, as the functions would have left them. */
import { emptyLedger, ledgerId } from '../../../cloudfunctions/lib/ledger'
import type { Fields } from '../../../local/database/ejson'
import { joinKey } from '../../../shared/keys'
import { bigSchool } from '../big-school'
import { questions } from './ballots'

export const survey = 'autumn'
export const opened = '2026-10-14'
export const closes = '2026-10-16'
const perClass = 6

export const studentOf = (index: number) => `pupil${index}`
export const guardianOf = (index: number, which: 0 | 1 = 0) => `guardian${index}-${which}`

const versionOf = (value: object) => [
  { by: 'principal', as: 'principal', at: `${opened}T08:00:00+08:00`, value },
]
const form = { survey, title: '问卷', introduction: '', questions }

function ownLedger(school: string, classes: number): Fields {
  const { settings } = bigSchool(school, 1)
  const ids = Array.from({ length: classes }, (_, own) => ({
    ...{ id: `class${own}`, grade: 3, name: `三年级${own}班` },
  }))
  const principal = { rev: 1, tally: {}, name: '张校长', roles: ['principal'], classes: [] }
  return {
    ...emptyLedger(school, 'school'),
    ...{ settings: { ...settings, classes: ids }, open: true, staff: { principal }, results: {} },
    records: {
      survey_open: { [survey]: versionOf({ survey, opened, closes }) },
      survey_form: { [survey]: versionOf(form) },
    },
    tally: { survey_open: { [joinKey(survey, opened, closes)]: 1 } },
  }
}

const rollIn = (id: string) => ({
  ...{ enrolledOn: '2026-09-01', enrolledIn: id, leftOn: null, moves: {}, books: [id] },
})

function pupilLedger(school: string, index: number, id: string): Fields {
  const student = studentOf(index)
  const guardians = [guardianOf(index, 0), guardianOf(index, 1)]
  const who = { student, name: '学生', gender: '女', guardians, proxy: false, consent: true }
  return { ...emptyLedger(school, 'pupil', student), rev: 1, profile: { ...who, roll: rollIn(id) } }
}

const entryIn = (id: string) => ({
  ...{ rev: 1, tally: {}, name: '学生', proxy: false, consent: true, roll: rollIn(id), guardians: 2 },
})

/** Classes of six; the ledgers, and the books. */
export function schoolOf(school: string, families: number): { ledgers: Fields[]; classes: Fields[] } {
  const count = Math.ceil(families / perClass)
  const indexes = Array.from({ length: families }, (_, index) => index)
  const classOf = (index: number) => `class${Math.floor(index / perClass)}`
  const classes = Array.from({ length: count }, (_, own) => {
    const id = `class${own}`
    const members = indexes.filter((index) => classOf(index) === id)
    const pupils = Object.fromEntries(members.map((index) => [studentOf(index), entryIn(id)]))
    return { _id: ledgerId(school, 'class', id), school, class: id, pupils, months: {} }
  })
  const pupils = indexes.map((index) => pupilLedger(school, index, classOf(index)))
  const member = { id: 'principal', name: '张校长', roles: ['principal'], classes: [] }
  const principal = { ...emptyLedger(school, 'staff', 'principal'), rev: 1, member }
  return { ledgers: [ownLedger(school, count), principal, ...pupils], classes }
}
