/** The columns of the matrix: who is asking, by the relation to what is asked about. */
import type { Caller } from '../../shared/roles/role'
import { profiles, staffNow } from './people'

export interface Column {
  letter: string
  words: string
  /** The account that asks, "" for none. */
  account: string
  /** The pupil and the class that it asks about. */
  student: string
  class: string
}

const about = (student: string, own: string) => ({ student, class: own })
const child = about('child', 'class3')

type Asking = Omit<Column, 'letter'>

const asking: readonly Asking[] = [
  { words: 'guardian of the child', account: 'mother', ...child },
  { words: 'guardian of another child of the class', account: 'classmatesMother', ...child },
  { words: 'guardian of a child of another class', account: 'othersMother', ...child },
  { words: 'former guardian: the tie was taken away', account: 'formerMother', ...child },
  { words: 'guardian at another school', account: 'motherThere', ...child },
  { words: 'teacher of the class', account: 'teacher', ...child },
  {
    words: 'teacher of the class, of a child for whom the school logs',
    account: 'teacher',
    ...about('boarder', 'class3'),
  },
  { words: 'teacher of another class', account: 'elsewhere', ...child },
  {
    words: 'teacher of another class, of a child for whom the school logs',
    account: 'teacher',
    ...about('boarder7', 'class7'),
  },
  {
    words: 'teacher of a class that the child has moved out of',
    account: 'teacher',
    ...about('moved', 'class7'),
  },
  { words: 'former teacher of the class, who has another one now', account: 'formerTeacher', ...child },
  { words: 'former teacher, who has left the school', account: 'leftTeacher', ...child },
  { words: 'member of staff without a class', account: 'office', ...child },
  { words: 'former principal, still on the staff', account: 'formerPrincipal', ...child },
  { words: 'principal', account: 'principal', ...child },
  { words: 'school admin', account: 'admin', ...child },
  { words: 'delegate for exercise and fitness', account: 'sports', ...child },
  { words: 'school doctor', account: 'doctor', ...child },
  { words: 'principal of another school', account: 'principalThere', ...child },
  { words: 'several roles: principal who teaches the class', account: 'teachingPrincipal', ...child },
  { words: 'several roles: teacher of the class and guardian', account: 'teacherMother', ...child },
  { words: 'several roles: teacher of another class and guardian', account: 'elsewhereMother', ...child },
  { words: 'supervisor of the district that the school is in', account: 'supervisor', ...child },
  { words: 'supervisor of another district', account: 'supervisorThere', ...child },
  { words: 'account without any role', account: 'stranger', ...child },
  { words: 'nobody: no identity', account: '', ...child },
]

export const columns: readonly Column[] = asking.map((one, index) => ({
  letter: String.fromCharCode('A'.charCodeAt(0) + index),
  ...one,
}))

/** Who a caller is here today. */
export function callerOf(account: string): Caller {
  const staff = staffNow.get(account)
  return { id: account, ...(staff && { staff }) }
}

/** Who a caller is towards the district that the school is in. */
export const towardsDistrict = (account: string): Caller => ({
  id: account,
  ...(account === 'supervisor' && { supervises: true }),
})

/** The pupils tied to an account today. */
export const childrenOf = (account: string) =>
  [...profiles.values()].filter(({ guardians }) => guardians.includes(account))
