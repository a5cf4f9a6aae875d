/** The demo school: always the same one, believable in its sizes, and ready to be tried out on its evening. */
import { mostItems } from '../../cloudfunctions/lib/submission'
import { demoDay, demoTime } from '../../local/demo/calendar'
import type { Entry } from '../../local/demo/entry'
import type * as SchoolModule from '../../local/demo/school'
import { people } from '../../local/demo/people'
import { doorOf } from '../../shared/doors'
import { isTermDay } from '../../shared/calendar'

const freshSchool = () => {
  let made: SchoolModule.DemoSchool | undefined
  jest.isolateModules(() => {
    made = jest.requireActual<typeof SchoolModule>('../../local/demo/school').demoSchool()
  })
  return made!
}

const school = freshSchool()
const ofType = (type: string) =>
  school.entries.flatMap(({ records }) => records).filter((one) => one.type === type)
const daysOf = (student: string, type: string) =>
  ofType(type).filter((one) => one.student === student).map(({ date }) => date) // prettier-ignore

test('is the same school every time', () => {
  expect(JSON.stringify(freshSchool())).toBe(JSON.stringify(school))
})

test('has nine classes, about 250 pupils with names of their own in each class, and staff', () => {
  const { settings, pupils, staff } = school
  expect(settings.classes.map(({ grade }) => grade)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(pupils.length).toBeGreaterThan(240)
  expect(pupils.length).toBeLessThan(260)
  const named = pupils.map((row) => `${row.class} ${row.name}`)
  expect(new Set(named).size).toBe(named.length)
  expect(pupils.some(({ name }) => name.includes('·'))).toBe(true)
  expect(Math.max(...pupils.map(({ name }) => [...name].length))).toBeGreaterThan(8)
  expect(new Set(staff.map(({ id }) => id)).size).toBe(staff.length)
})

test('stands on the evening of a school day, and nothing is logged after it', () => {
  expect(isTermDay(school.settings.calendar, demoDay)).toBe(true)
  const times = school.entries.map(({ at }) => at)
  expect(times).toEqual([...times].sort())
  expect(times.at(-1)! < demoTime).toBe(true)
})

test('hands in together only what one call takes', () => {
  const isOneCall = ({ records }: Entry) =>
    records.length > 0 && records.length <= mostItems && new Set(records.map(doorOf)).size === 1
  expect(school.entries.filter((entry) => !isOneCall(entry))).toEqual([])
})

test('everybody who can be chosen is there, and one who is not yet', () => {
  const staff = school.staff.map(({ id }) => id)
  const guardians = school.pupils.flatMap((row) => row.guardians)
  const strangers = people.filter(({ id }) => !staff.includes(id) && !guardians.includes(id))
  expect(strangers.map(({ id }) => id)).toEqual([
    ...['supervisorZhou', 'newParent', 'newTeacher', 'newAdmin', 'newSupervisor'],
  ])
  const childrenOf = (id: string) => school.pupils.filter((row) => row.guardians.includes(id))
  expect(childrenOf('mumWang').map((row) => [row.name, row.class])).toEqual([
    ['王小明', 'class3'],
    ['王小红', 'class7'],
  ])
  expect(childrenOf('teacherQin')).toHaveLength(1)
  expect(staff).toContain('teacherQin')
})

test('each class has a head teacher among those who teach it, and there are delegates', () => {
  const heads = school.staff.flatMap(({ headOf = [] }) => headOf)
  expect(heads.sort()).toEqual(school.settings.classes.map(({ id }) => id).sort())
  const delegates = school.staff.filter(({ roles }) => roles.includes('sports') || roles.includes('doctor'))
  expect(delegates.map(({ id }) => id)).toEqual(['teacherWei', 'doctorHu'])
})

test('the class teacher of grade 3 teaches a lower grade too, where no homework is taken home', () => {
  expect(school.staff.find(({ id }) => id === 'teacherLi')?.classes).toEqual(['class1', 'class3'])
})

test.each(['pupil3-5', 'pupil7-9', 'pupil5-12'])('the evening of %s is still to be told', (student) => {
  const nights = daysOf(student, 'sleep')
  expect(nights).toEqual(expect.arrayContaining(['2026-11-16', '2026-11-17']))
  expect(nights).not.toContain(demoDay)
  expect(nights.length).toBeGreaterThan(40)
})

test('in the class teacher’s class some things of today are done and some are not', () => {
  const today = (type: string) => ofType(type).filter((one) => one.class === 'class3' && one.date === demoDay)
  expect(today('assignment').map(({ subject }) => subject)).toEqual(['语文'])
  const exercised = ofType('exercise').filter((one) => one.class === 'class3').map(({ date }) => String(date)) // prettier-ignore
  expect(exercised.filter((date) => date >= '2026-11-16')).toEqual(['2026-11-16'])
  expect(ofType('class_meeting').filter((one) => one.class === 'class3' && String(one.date) >= '2026-11-16')).toEqual([]) // prettier-ignore
  expect(ofType('class_meeting').filter((one) => one.class === 'class4' && String(one.date) >= '2026-11-16')).toHaveLength(1) // prettier-ignore
})
