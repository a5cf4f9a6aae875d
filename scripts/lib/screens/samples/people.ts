/** The school's people: staff, pupils, and those who ask to join. */
import type {
  InvitationView,
  InvitedTo,
  JoinsView,
  OwnJoins,
  PeopleView,
  PupilView,
  RosterView,
} from '../../../../shared/views/people'
import { longClass, longName, longNote } from './odd'
import { today } from './viewer'

const numbers = '一二三四五六七八九'
const names = ['王小明', '秦兰', '李想', '赵子涵', '欧阳若曦', '孙浩']
const until = '2026-10-28'

const inNumbers = (index: number) => ({
  ...{ class: `class${index + 1}`, name: `${numbers[index] ?? ''}年级(1)班`, size: 28 },
  ...{ withoutGuardian: index === 2 ? 3 : 0, proxy: index > 5 ? 6 : 0, consent: 26 },
})

export const people: PeopleView = {
  ...{ today, joins: 2, classes: Array.from(numbers, (_, index) => inNumbers(index)) },
  staff: [
    { name: '陈校长', roles: ['校长'], classes: [], hasPledged: null },
    {
      ...{ name: '李老师', roles: ['教师'], classes: ['一年级(1)班', '三年级(1)班'] },
      ...{ headOf: ['三年级(1)班'], hasPledged: true },
    },
    { name: '孙老师', roles: ['教师', '管理员'], classes: ['七年级(1)班'], hasPledged: false },
  ],
}
export const noPeople: PeopleView = { today, joins: 0, staff: [], classes: [] }
export const oddPeople: PeopleView = {
  ...people,
  classes: Array.from({ length: 60 }, (_, index) => ({
    ...inNumbers(0),
    class: `class${index}`,
    name: longClass,
    size: 0,
  })),
  staff: Array.from({ length: 150 }, () => ({
    ...{ name: longName, roles: ['教师', '管理员'], classes: [longClass, longClass], hasPledged: false },
  })),
}

export const roster: RosterView = {
  ...{ class: 'class3', name: '三年级(1)班', today },
  pupils: names.map((name, index) => ({
    ...{ student: index === 0 ? 'ming' : `pupil${index}`, name, guardians: index === 2 ? 0 : 2 },
    ...{ proxy: index === 3, consent: index !== 4, presence: index === 5 ? 'left' : 'here' },
  })),
}
export const emptyRoster: RosterView = { ...roster, pupils: [] }
export const oddRoster: RosterView = {
  ...{ ...roster, name: longClass },
  pupils: Array.from({ length: 58 }, (_, index) => ({
    ...{
      student: `pupil${index}`,
      name: longName,
      guardians: 0,
      proxy: true,
      consent: false,
      presence: 'coming' as const,
    },
  })),
}

export const pupil: PupilView = {
  ...{ student: 'ming', name: '王小明', gender: '男', proxy: false, consent: true, ties: ['tie1', 'tie2'] },
  who: { tie1: '母亲', tie2: '名册上登记，还没有加入' },
  ...{
    today,
    class: 'class3',
    className: '三年级(1)班',
    presence: 'here',
    enrolledOn: '2024-09-01',
    leftOn: null,
  },
  moves: [{ date: '2025-02-17', className: '三年级(1)班' }],
  classes: people.classes.map(({ class: own, name }) => ({ class: own, name })),
}
export const pupilWithoutGuardian: PupilView = { ...pupil, consent: false, ties: [], moves: [] }
export const oddPupil: PupilView = {
  ...{ ...pupil, name: longName, className: longClass, presence: 'left', leftOn: '2026-10-10' },
  moves: Array.from({ length: 9 }, () => ({ date: '2025-02-17', className: longClass })),
}

export const invitation: InvitationView = {
  ...{ school: '岚山实验学校', class: 'class3', className: '三年级(1)班', code: 'ABCD2345', until, today },
  ...{ rules: { check: 'number', word: '', byList: true }, mayRule: true },
}
export const noInvitation: InvitationView = { ...invitation, code: null, until: null }

export const invitedTo: InvitedTo = {
  ...{ school: '岚山实验学校', className: '三年级(1)班', until },
  ...{ check: 'number', byList: true, isStaff: false },
}

export const staffInvitedTo: InvitedTo = { ...invitedTo, className: '', isStaff: true }

const ownJoin = {
  ...{ request: 'r1', school: '岚山实验学校', className: '三年级(1)班', name: '王小明' },
  ...{ relation: '母亲' as const, state: 'open' as const, on: today, reason: '' },
}
export const ownJoins: OwnJoins = {
  joins: [ownJoin, { ...ownJoin, request: 'r2', state: 'rejected', reason: '名册里没有这个名字，请核对。' }],
}
export const oddOwnJoins: OwnJoins = {
  joins: Array.from({ length: 5 }, (_, index) => ({
    ...{ ...ownJoin, request: `r${index}`, className: longClass, name: longName },
    ...{ state: 'rejected' as const, reason: longNote.slice(0, 200) },
  })),
}

const asked = {
  ...{ request: 'r1', class: 'class3', className: '三年级(1)班', name: '王小明', relation: '母亲' as const },
  ...{ on: today, until, vouchedBy: '李老师' },
  pupils: [{ student: 'ming', name: '王小明', guardians: 1, isRight: true, same: ['tie1'] }],
}
export const joins: JoinsView = {
  ...{ today, maySettle: true, hasMore: false },
  joins: [asked, { ...asked, request: 'r2', name: '张三', vouchedBy: '', pupils: [] }],
}
const doubtful = { student: 'ming', name: '王小明', guardians: 1, isRight: false, same: [] }
export const wrongJoins: JoinsView = { ...joins, joins: [{ ...asked, pupils: [doubtful] }] }
export const noJoins: JoinsView = { ...joins, joins: [] }
export const oddJoins: JoinsView = {
  ...{ ...joins, hasMore: true },
  joins: Array.from({ length: 20 }, (_, index) => ({
    ...{ ...asked, request: `r${index}`, name: longName, className: longClass, vouchedBy: longName },
    pupils: Array.from({ length: 3 }, (_one, twin) => ({
      student: `p${twin}`,
      name: longName,
      guardians: 6,
      isRight: false,
      same: [],
    })),
  })),
}
