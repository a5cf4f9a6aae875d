import { ChoiceField } from '../../fields/choice-field'
import { FlagField } from '../../fields/flag-field'
import { TextField } from '../../fields/text-field'
import type { Form } from '../../fields/use-form'

export const personFields = ['name', 'gender', 'proxy', 'consent']

const genders = [
  ['男', '男'],
  ['女', '女'],
] as const

/** What the books say of a person, whether new or known. */
export function PersonFields({ form }: { form: Form }) {
  return (
    <>
      <TextField {...form.field('name')} />
      <ChoiceField {...form.field('gender')} options={genders} />
      <FlagField {...form.field('proxy', '由学校代录睡眠、作业和阅读')} words={['代录', '家长自己记']} />
      <FlagField {...form.field('consent', '监护人书面同意记录')} words={['已同意', '没有']} />
    </>
  )
}
