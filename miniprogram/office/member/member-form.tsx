import { View } from '@tarojs/components'
import { useState } from 'react'
import { offices } from '../../../shared/roles/offices'
import { optionName } from '../../../shared/records/options'
import type { StaffList, StaffMember } from '../../../shared/views/staff'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { type MemberFields, useMember } from './use-member'

interface MemberFormProps {
  list: StaffList
  /** Absent of somebody new. */
  member: StaffMember | undefined
  done: (words: string) => void
}

type Editing = ReturnType<typeof useMember>

const offer = offices.map((office) => [office, optionName(office)] as const)
const delegates = '体育负责人可记所有班的锻炼和体质测试，校医可记所有班的视力；看不到学校的其他内容。'
const leaving = (name: string) =>
  `${name}离任后，职务和任教班级都取消，不能再进入学校；以前的记录和签过的承诺保留。确认吗？`
const leavingSelf = '您取消的是自己的职务，之后您不能再进入这里。确认吗？'

const textOf = ({ values, own, set }: Editing, name: 'name' | 'number', max: number) => ({
  ...{ name, value: values[name], problem: own(name), onChange: set(name) },
  kind: { kind: 'text', min: 1, max } as const,
})

function Classes({ list, editing }: { list: StaffList; editing: Editing }) {
  const { values, own, set } = editing
  const all = list.classes.map((one) => [one.class, one.name] as const)
  const taught = all.filter(([id]) => values.classes.includes(id))
  const choice = (name: 'classes' | 'headOf', label: string, options: typeof all) => (
    <ChoiceField
      {...{
        name,
        label,
        options,
        isMany: true,
        value: values[name],
        problem: own(name),
        onChange: set(name),
      }}
    />
  )
  return (
    <>
      {choice('classes', '任教班级', all)}
      {taught.length > 0 && choice('headOf', '其中担任班主任', taught)}
    </>
  )
}

/** Taking all offices and classes away; asked about first. */
function Leaving({ member, editing }: { member: StaffMember; editing: Editing }) {
  const [isAsked, ask] = useState(false)
  const { name, isSelf } = member
  const nothing: MemberFields = { ...editing.values, name, roles: [], classes: [], headOf: [] }
  if (!isAsked) return <Button id="leave" kind="quiet" text="离任" onClick={() => ask(true)} />
  return (
    <Confirm
      {...{ sentence: isSelf ? leavingSelf : leaving(name), yes: '确认离任', no: '不离任', id: 'leave-yes' }}
      isBusy={editing.isBusy}
      onConfirm={() => {
        editing.save(nothing, '已离任')
        ask(false)
      }}
      onCancel={() => ask(false)}
    />
  )
}

/** What the school's books say of a member of staff. */
export function MemberForm({ list, member, done }: MemberFormProps) {
  const editing = useMember(member, done)
  const { values, set, own, isBusy, isSame, save, problem } = editing
  return (
    <Panel title={member ? '职务和班级' : ''}>
      <TextField {...textOf(editing, 'name', 40)} label="姓名" />
      {!member && <TextField {...textOf(editing, 'number', 64)} label="工号（没有可以不填）" />}
      <ChoiceField
        {...{ name: 'roles', label: '职务', options: offer, isMany: true, hint: delegates }}
        {...{ value: values.roles, problem: own('roles'), onChange: set('roles') }}
      />
      <Classes list={list} editing={editing} />
      <ProblemNotice problem={problem} />
      <View className="lead-actions">
        <Button
          id="save"
          text="保存"
          isBusy={isBusy}
          isDisabled={isSame || values.name.trim() === ''}
          onClick={() => save(values, '已保存')}
        />
        {member && !member.hasLeft && <Leaving member={member} editing={editing} />}
      </View>
    </Panel>
  )
}
