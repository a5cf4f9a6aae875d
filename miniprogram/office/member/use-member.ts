/** What is typed about a member of staff, and saving it. */
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { StaffMember } from '../../../shared/views/staff'
import { isDone, type Outcome, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { newId } from '../../new-id'

export interface MemberFields {
  number: string
  name: string
  roles: string[]
  classes: string[]
  headOf: string[]
}

const blank: MemberFields = { number: '', name: '', roles: ['teacher'], classes: [], headOf: [] }

const fieldsOf = ({ number, name, roles, classes, headOf }: StaffMember): MemberFields => ({
  ...{ number, name, roles, classes, headOf },
})

export function useMember(member: StaffMember | undefined, done: (words: string) => void) {
  const before = member ? fieldsOf(member) : blank
  const [values, setValues] = useState(before)
  const [problem, show] = useState<Problem>()
  const { isBusy, act } = useAct('office', 'saveStaff', { title: '教职工', place: member?.id ?? values.name })
  const settle = (outcome: Outcome, words: string) => {
    show(isDone(outcome) ? undefined : outcome)
    if (isDone(outcome)) done(saidOf([outcome], words))
  }
  const save = (fields: MemberFields, words: string) => {
    // Whoever gives up a class is not its head teacher any more.
    const headOf = fields.headOf.filter((own) => fields.classes.includes(own))
    const input = { mutation: newId(), ...fields, headOf, ...(member && { id: member.id }) }
    void act(input as Parameters<typeof act>[0]).then((outcome) => settle(outcome, words))
  }
  const set = (field: keyof MemberFields) => (value: unknown) => {
    setValues({ ...values, [field]: value })
    show(undefined)
  }
  const own = (field: keyof MemberFields) => (problem?.field === field ? problem.message : undefined)
  const isOther = !['number', 'name', 'roles', 'classes', 'headOf'].includes(problem?.field ?? '')
  const isSame = JSON.stringify(values) === JSON.stringify(before)
  return { values, set, own, isBusy, isSame, save, problem: isOther ? problem : undefined }
}
