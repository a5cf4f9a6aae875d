/** The staff of a school, and what delegates enter. */
import type { DutiesView, HealthView } from '../../../../shared/views/health'
import type { StaffList, StaffMember } from '../../../../shared/views/staff'
import { longClass, longName } from './odd'
import { today, viewer } from './viewer'

const member = (id: string, name: string, own: Partial<StaffMember> = {}): StaffMember => ({
  ...{ id, number: id, name, roles: ['teacher'], classes: [], headOf: [] },
  ...{ hasJoined: true, isSelf: false, hasLeft: false, ...own },
})

const classes = [
  { class: 'class3', name: '三年级(1)班' },
  { class: 'class7', name: '七年级(1)班' },
  { class: 'class8', name: '八年级(1)班' },
]

export const staffList: StaffList = {
  ...{ today, classes },
  members: [
    member('principalChen', '陈校长', { roles: ['principal', 'teacher'], classes: ['class7'] }),
    member('D1', '胡医生', { roles: ['doctor'], hasJoined: false }),
    member('teacherLi', '李老师', { classes: ['class3', 'class7'], headOf: ['class3'] }),
    member('adminSun', '孙老师', { roles: ['admin'], isSelf: true }),
    member('T012', '赵老师', { classes: classes.map((one) => one.class), hasJoined: false }),
    member('T003', '周老师', { roles: [], hasLeft: true }),
  ],
}
const line = { roles: ['teacher'], classes: ['class3'], headOf: ['class3'], accounts: 1, by: '孙老师' }
/** Of somebody who was invited, came, was given more classes, and has another account now. */
export const staffWithLines: StaffList = {
  ...staffList,
  lines: [
    { ...line, classes: ['class3', 'class7'], accounts: 2, from: '2026-10-12T08:05', until: '' },
    { ...line, classes: ['class3', 'class7'], from: '2026-09-28T16:20', until: '2026-10-12T08:05' },
    { ...line, from: '2026-09-01T07:40', until: '2026-09-28T16:20' },
    { ...line, accounts: 0, from: '', until: '2026-09-01T07:40', by: '' },
  ],
}
export const preparing: StaffList = { ...staffList, isOpen: false }

export const nobodyYet: StaffList = {
  today,
  classes: [],
  members: [member('adminSun', '孙老师', { isSelf: true, roles: ['admin'] })],
}
export const oddStaff: StaffList = {
  ...{ today, classes: Array.from({ length: 24 }, (_, n) => ({ class: `c${n}`, name: longClass })) },
  members: Array.from({ length: 60 }, (_, n) =>
    member(`T${n}`, longName, {
      roles: ['principal', 'admin', 'teacher', 'sports', 'doctor'],
      classes: ['c0', 'c1'],
      headOf: ['c0'],
      hasJoined: n > 30,
    }),
  ),
}

export const duties: DutiesView = {
  ...{ viewer: viewer('duty'), year: '2026-2027', duties: ['exercise', 'fitness', 'eyesight'] },
  classes: [
    { class: 'class3', name: '三年级(1)班', size: 28, fitness: 28, eyesight: 12 },
    { class: 'class7', name: '七年级(1)班', size: 31, fitness: 0, eyesight: 0 },
  ],
}
export const oddDuties: DutiesView = {
  ...duties,
  classes: Array.from({ length: 40 }, (_, n) => ({
    class: `c${n}`,
    name: longClass,
    size: n,
    fitness: 0,
    eyesight: n,
  })),
}

export const health: HealthView = {
  ...{ class: 'class3', name: '三年级(1)班', kind: 'eyesight', year: '2026-2027' },
  pupils: Array.from({ length: 28 }, (_, n) => ({
    ...{ student: `pupil${n}`, name: ['王小明', '李晓雨', '欧阳若水', '赵远'][n % 4] ?? '' },
    value: n % 3 === 0 ? null : n % 5 === 0 ? 'myopic' : 'clear',
  })),
}
export const oddHealth: HealthView = {
  ...health,
  kind: 'fitness',
  name: longClass,
  pupils: health.pupils.map((pupil, n) => ({
    ...pupil,
    name: n % 2 ? longName : pupil.name,
    value: n % 2 ? 'excellent' : null,
  })),
}
