/** The rules of who may change what others wrote, without a store. */
import type { RoleName } from '../../shared/roles/index'
import { anyone, type Before, isOverFamily, roleToLog, roleToWithdraw } from '../../shared/roles/permission'
import type { Caller, Subject } from '../../shared/roles/role'
import type { Profile } from '../../shared/roll'

const boarder: Profile = {
  ...{ student: 'bo', name: '波', gender: '男', guardians: ['mother'], proxy: true, consent: true },
  roll: { enrolledOn: '2026-09-01', enrolledIn: 'c1', leftOn: null, moves: {}, books: ['c1'] },
}
const ofBoarder: Subject = { pupil: boarder, class: 'c1' }
const mother: Caller = { id: 'mother' }
const teacher: Caller = { id: 'teacher', staff: { roles: ['teacher'], classes: ['c1'] } }
const both: Caller = { ...teacher, id: 'mother' }
const stranger: Caller = { id: 'stranger' }

const evening = { by: ['guardian', 'proxyTeacher'] as const }
const visit = { by: ['teacher'] as const, authored: true as const }
const check = { by: ['teacher'] as const }

const byMother: Before = { by: 'mother', as: 'guardian' }
const byTeacher: Before = { by: 'teacher', as: 'proxyTeacher' }
const byColleague: Before = { by: 'colleague', as: 'teacher' }
const ofTeacher: Before = { by: 'teacher', as: 'teacher' }
const byImport: Before = { by: 'setup', as: 'setup' }

type Case = [
  what: string,
  type: typeof evening | typeof visit | typeof check,
  caller: Caller,
  before: Before | undefined,
]

describe('to log, and to correct what stands', () => {
  it.each<[...Case, RoleName | undefined]>([
    ['a guardian, anew', evening, mother, undefined, 'guardian'],
    ['a guardian, what the school logged', evening, mother, byTeacher, 'guardian'],
    ['a teacher who logs for the family, anew', evening, teacher, undefined, 'proxyTeacher'],
    ['a guardian who teaches, as the guardian', evening, both, byMother, 'guardian'],
    ['a stranger', evening, stranger, undefined, undefined],
    ['a guardian, what a teacher logs', check, mother, undefined, undefined],
    ['a teacher, what a colleague checked', check, teacher, byColleague, 'teacher'],
    ['a teacher, what was imported', check, teacher, byImport, 'teacher'],
    ['a teacher, their own visit', visit, teacher, ofTeacher, 'teacher'],
    ["a teacher, a colleague's visit", visit, teacher, byColleague, undefined],
    ['a teacher, a new visit', visit, teacher, undefined, 'teacher'],
  ])('%s', (_, type, caller, before, role) => {
    expect(roleToLog(type, caller, ofBoarder, before)).toBe(role)
  })
})

describe('to take back', () => {
  it.each<[...Case, RoleName | undefined]>([
    ['a guardian, their own', evening, mother, byMother, 'guardian'],
    ['a guardian, what the school logged', evening, mother, byTeacher, 'guardian'],
    ['a teacher, what the school logged', evening, teacher, byTeacher, 'proxyTeacher'],
    ['a teacher, what the family said', evening, teacher, byMother, undefined],
    ['a teacher, what there is not', evening, teacher, undefined, 'proxyTeacher'],
    ['a stranger', evening, stranger, byMother, undefined],
    ["a teacher, a colleague's visit", visit, teacher, byColleague, undefined],
    ["a teacher, a colleague's check", check, teacher, byColleague, 'teacher'],
  ])('%s', (_, type, caller, before, role) => {
    expect(roleToWithdraw(type, caller, ofBoarder, before)).toBe(role)
  })
})

it("a teacher's word does not take the place of a family's; any other may", () => {
  expect(isOverFamily('proxyTeacher', byMother)).toBe(true)
  expect(isOverFamily('guardian', byMother)).toBe(false)
  expect(isOverFamily('proxyTeacher', byTeacher)).toBe(false)
  expect(isOverFamily('proxyTeacher', undefined)).toBe(false)
})

it('what any account is told is said in words', () => {
  expect(anyone('its own children')).toEqual({ anyone: 'its own children' })
})
