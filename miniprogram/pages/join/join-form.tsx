import { View } from '@tarojs/components'
import { relations } from '../../../shared/joining'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { Accept } from './accept'
import { Invited } from './invited'
import { ScanCode } from './scan-code'
import type { useJoin } from './use-join'
import { checkFields, ownName } from './words'

const options = relations.map((relation) => [relation, relation] as const)

type Joining = ReturnType<typeof useJoin>
type Typed = 'code' | 'name' | 'check' | 'guardian'

const textOf = ({ values, problems, set }: Joining, field: Typed, max: number) => ({
  ...{ name: field, value: values[field], problem: problems[field], onChange: set(field) },
  kind: { kind: 'text', min: 1, max } as const,
})

/** What the school asks beside the name of the child. */
function Asked({ joining }: { joining: Joining }) {
  const { check = 'none', byList = false } = joining.invited ?? {}
  return (
    <>
      {check !== 'none' && <TextField {...textOf(joining, 'check', 20)} {...checkFields[check]} />}
      {byList && <TextField {...textOf(joining, 'guardian', 40)} {...ownName} />}
    </>
  )
}

/** Who asks for which child. */
function Child({ joining }: { joining: Joining }) {
  const { values, problems, problem, said, isBusy, set, submit } = joining
  return (
    <>
      <TextField {...textOf(joining, 'name', 40)} label="孩子的姓名" placeholder="与学校名册上的一致" />
      <ChoiceField
        name="relation"
        label="您是孩子的"
        options={options}
        value={values.relation}
        problem={problems.relation}
        onChange={set('relation')}
      />
      <Asked joining={joining} />
      <ProblemNotice problem={problem} />
      {said !== '' && <Notice kind="good" text={said} />}
      <View className="join-send">
        <Button id="send" text="提交申请" isBusy={isBusy} onClick={submit} />
      </View>
    </>
  )
}

export function JoinForm({ joining }: { joining: Joining }) {
  const { code, isWhole, isStaff, invited, set } = joining
  return (
    <Panel title={isStaff ? '加入学校' : '申请加入'}>
      <TextField {...textOf(joining, 'code', 20)} label="邀请码" placeholder="8 位，例如 ABCD-2345" />
      <ScanCode found={set('code')} />
      {isWhole && <Invited code={code} tell={joining.tell} />}
      {isStaff ? <Accept code={code} isOpen={invited?.isOpen ?? true} /> : <Child joining={joining} />}
    </Panel>
  )
}
