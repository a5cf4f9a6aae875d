import * as z from 'zod/mini'
import { withConsent } from '../consent/word'
import type { Profile } from '../roll'
import { date, distinct, flag, id, oneOf, text } from './fields'
import { recordType } from './record'

const name = () => text(1, 40, 'register')
const gender = () => oneOf(['男', '女'])
const guardians = () => distinct(id(), 0, 6)

/** What the fields of the roll are for. */
const ofRoll = {
  student: '孩子在本校的编号，记录靠它归到同一个孩子',
  name: '认得出是哪个孩子',
  gender: '学籍要有；不用来比较',
  guardians: '谁可以替孩子记录、查看和决定',
  proxy: '家里不便填写时，由学校代录',
  consent: '纸面上同意了没有',
}

/** A pupil comes onto the school roll. */
export const enrol = recordType({
  type: 'enrol',
  title: '入学',
  purpose: '学籍：孩子什么时候入学、在哪个班、监护人是谁。',
  seenBy: '监护人、校长和管理员；任课老师看得到姓名和班级。',
  by: ['principal', 'admin'],
  ledger: 'pupil',
  group: 'school',
  fields: {
    student: id(),
    class: id(),
    name: name(),
    gender: gender(),
    guardians: guardians(),
    date: date(),
    proxy: z._default(flag(), false),
    consent: z._default(flag(), false),
  },
  purposes: {
    ...ofRoll,
    class: '编在哪个班',
    date: '从哪一天起在籍',
  },
  key: ['student'],
  dated: true,
  mayLieAhead: true,
  bounds: (_, { profile }) => profile && { field: 'student', cure: '这个编号已在使用' },
  changes: ({ date: enrolledOn, class: enrolledIn, ...person }) => ({
    ...person,
    roll: { enrolledOn, enrolledIn, leftOn: null, moves: {}, books: [enrolledIn] },
  }),
})

/** What the school's books say of a pupil is put right; `guardians` replaces the ties. */
export const amend = recordType({
  type: 'amend',
  title: '学籍信息变更',
  purpose: '学籍：登记的内容改过什么。',
  seenBy: '监护人；校长和管理员。',
  by: ['principal', 'admin'],
  ledger: 'pupil',
  group: 'school',
  fields: {
    student: id(),
    name: z.optional(name()),
    gender: z.optional(gender()),
    guardians: z.optional(guardians()),
    proxy: z.optional(flag()),
    consent: z.optional(flag()),
  },
  purposes: ofRoll,
  rules: [{ field: 'record', cure: '至少更改一项', holds: (record) => Object.keys(record).length > 1 }],
  key: ['student'],
  changes({ consent, ...record }, profile) {
    const person = { ...(profile as Profile), ...record }
    return consent === undefined ? person : withConsent(person, consent)
  },
})

/** A pupil moves to another class from a day on; a date holds one move. */
export const transfer = recordType({
  type: 'transfer',
  title: '转班',
  purpose: '学籍：什么时候转到哪个班。',
  seenBy: '监护人、校长和管理员；任课老师看得到姓名和班级。',
  by: ['principal', 'admin'],
  ledger: 'pupil',
  group: 'school',
  fields: { student: id(), class: id(), date: date() },
  purposes: { student: ofRoll.student, class: '转到哪个班', date: '从哪一天起' },
  key: ['student', 'date'],
  dated: true,
  mayLieAhead: true,
  needsRoll: true,
  changes(record, profile) {
    const { roll, ...person } = profile as Profile
    const books = [...new Set([...roll.books, record.class])]
    return { ...person, roll: { ...roll, moves: { ...roll.moves, [record.date]: record.class }, books } }
  },
})

/** A pupil leaves the school roll from a day on; a second one corrects the date. */
export const leave = recordType({
  type: 'leave',
  title: '离校',
  purpose: '学籍：什么时候离校。',
  seenBy: '监护人、校长和管理员；任课老师看得到姓名和班级。',
  by: ['principal', 'admin'],
  ledger: 'pupil',
  group: 'school',
  fields: { student: id(), date: date() },
  purposes: { student: ofRoll.student, date: '从哪一天起不在籍' },
  key: ['student'],
  dated: true,
  mayLieAhead: true,
  bounds: (record, { profile }) =>
    profile !== undefined && record.date <= profile.roll.enrolledOn
      ? { field: 'date', cure: `应晚于入学日期 ${profile.roll.enrolledOn}` }
      : undefined,
  changes(record, profile) {
    const { roll, erased: _erased, ...person } = profile as Profile
    return { ...person, roll: { ...roll, leftOn: record.date } }
  },
})
