import type { Profile } from '../../shared/roll'
import { roleHeld, type RoleName, roles } from '../../shared/roles/index'
import type { Caller, Subject } from '../../shared/roles/role'

const amy: Profile = {
  ...{ student: 'amy', name: '艾米', gender: '女', guardians: ['motherWang'], proxy: false, consent: true },
  roll: { enrolledOn: '2026-09-01', enrolledIn: 'c1', leftOn: null, moves: {}, books: ['c1'] },
}
const boarder: Profile = { ...amy, student: 'bo', proxy: true, guardians: [] }

const staff = (id: string, roleNames: string[], classes: string[] = []): Caller => ({
  ...{ id, staff: { roles: roleNames, classes } },
})
const motherWang: Caller = { id: 'motherWang' }
const fatherZhao: Caller = { id: 'fatherZhao' }
const teacherLi = staff('teacherLi', ['teacher'], ['c1'])
const principalChen = staff('principalChen', ['principal'])
const teachingPrincipal = staff('principalQian', ['principal', 'teacher'], ['c1'])
const adminSun = staff('adminSun', ['admin'])
const doctorHu = staff('doctorHu', ['doctor'])
const sportsTian = staff('sportsTian', ['sports'])
const adminWithClass = staff('adminZhou', ['admin'], ['c1'])

const names = Object.keys(roles) as RoleName[]
const held = (caller: Caller, subject: Subject) => names.filter((name) => roles[name].holds(caller, subject))

const ofAmy: Subject = { pupil: amy, class: 'c1' }
const ofBoarder: Subject = { pupil: boarder, class: 'c1' }

it.each<[string, Caller, Subject, RoleName[]]>([
  ['a guardian, of her child', motherWang, ofAmy, ['guardian']],
  ["a guardian, of another family's child", motherWang, ofBoarder, []],
  ['a stranger, of a child', fatherZhao, ofAmy, []],
  ['a guardian, of the class', motherWang, { class: 'c1' }, []],
  ['a guardian, of the school', motherWang, {}, []],
  ['a teacher, of her class', teacherLi, { class: 'c1' }, ['teacher', 'staffMember']],
  ['a teacher, of another class', teacherLi, { class: 'c2' }, ['staffMember']],
  ['a teacher, of a pupil of her class', teacherLi, ofAmy, ['teacher', 'staffMember']],
  ['a teacher, of a pupil marked proxy', teacherLi, ofBoarder, ['proxyTeacher', 'teacher', 'staffMember']],
  ['a teacher, of a proxy pupil who has moved', teacherLi, { pupil: boarder, class: 'c2' }, ['staffMember']],
  ['a teacher, of the school', teacherLi, {}, ['staffMember']],
  ['a school doctor, of a class', doctorHu, { class: 'c1' }, ['staffMember', 'schoolDoctor']],
  ['a school doctor, of a pupil', doctorHu, ofBoarder, ['staffMember', 'schoolDoctor']],
  ['a delegate for sports, of a class', sportsTian, { class: 'c1' }, ['staffMember', 'sportsDelegate']],
  ['a principal, of a class', principalChen, ofBoarder, ['principal', 'staffMember']],
  ['a principal who teaches', teachingPrincipal, ofAmy, ['teacher', 'principal', 'staffMember']],
  ['an admin, of a pupil', adminSun, ofAmy, ['admin', 'staffMember']],
  ['an admin with a class, by the class alone', adminWithClass, ofAmy, ['teacher', 'admin', 'staffMember']],
  ['a teacher without classes', staff('t0', ['teacher']), ofAmy, ['staffMember']],
  ['somebody who has left the staff', staff('t1', []), ofAmy, []],
  [
    'a teacher, of an item that names her',
    teacherLi,
    { responsible: 'teacherLi' },
    ['staffMember', 'responsible'],
  ],
  ['a teacher, of another one’s item', teacherLi, { responsible: 'teacherQin' }, ['staffMember']],
  [
    'a teacher with an account, of an item that names her number',
    { id: 'account', staff: { roles: ['teacher'], classes: [], number: 'G017' } },
    { responsible: 'G017' },
    ['staffMember', 'responsible'],
  ],
  [
    'a teacher whom no list brought, with another account, of an item that names her first one',
    { id: 'newer', staff: { id: 'teacherLi', roles: ['teacher'], classes: [], accounts: ['newer'] } },
    { responsible: 'teacherLi' },
    ['staffMember', 'responsible'],
  ],
  ['somebody who has left, of an item that names them', staff('t1', []), { responsible: 't1' }, []],
  ['a guardian with the id of an item', motherWang, { responsible: 'motherWang' }, []],
  ['whoever a function says supervises', { id: 'wu', supervises: true }, ofAmy, ['supervisor']],
])('%s', (_, caller, subject, expected) => {
  expect(held(caller, subject)).toEqual(expected)
})

it('lets a guardian on the staff be both', () => {
  const both = { ...teacherLi, id: 'motherWang' }
  expect(held(both, ofAmy)).toEqual(['guardian', 'teacher', 'staffMember'])
})

describe('the role in which something is done', () => {
  it('is the first of those that are allowed and held', () => {
    const motherOfBoarder = { ...boarder, guardians: ['motherWang'] }
    const both = { ...teacherLi, id: 'motherWang' }
    const subject = { pupil: motherOfBoarder, class: 'c1' }
    expect(roleHeld(['guardian', 'proxyTeacher'], both, subject)).toBe('guardian')
    expect(roleHeld(['proxyTeacher', 'guardian'], both, subject)).toBe('proxyTeacher')
  })

  it('is none where none is held, or none is allowed', () => {
    expect(roleHeld(['guardian', 'proxyTeacher'], principalChen, ofBoarder)).toBeUndefined()
    expect(roleHeld([], principalChen, ofBoarder)).toBeUndefined()
  })
})

it('has a title and a scope for every role', () => {
  for (const name of names) {
    expect(roles[name].title).toMatch(/^\p{Script=Han}+$/u)
    expect(roles[name].scope).not.toBe('')
  }
})
