import { useState } from 'react'
import { View } from '@tarojs/components'
import { codeIn, codeLength, type Relation, relations } from '../../../shared/joining'
import type { Problem } from '../../../shared/problems'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { isDone, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { newId } from '../../new-id'
import { Invited } from './invited'
import { type JoinFields, type JoinProblems, problemsIn, sentWords } from './words'

const options = relations.map((relation) => [relation, relation] as const)
const fieldNames = ['code', 'name', 'relation'] as const

/** What is typed, what is wrong with it, and sending it. */
function useJoin(first: string, sent: () => void) {
  const [values, setValues] = useState<JoinFields>({ code: first, name: '', relation: '' })
  const [problems, show] = useState<JoinProblems>({})
  const [problem, tell] = useState<Problem>()
  const [said, say] = useState('')
  const { isBusy, act } = useAct('family', 'join', {
    title: '加入申请',
    place: `${values.code} ${values.name}`,
  })
  const set = (field: keyof JoinFields) => (value: unknown) => {
    setValues({ ...values, [field]: String(value) })
    show({ ...problems, [field]: undefined })
    say('')
  }
  const refuse = (found: Problem | undefined) => {
    const own = fieldNames.find((field) => field === found?.field)
    show(own && found ? { [own]: found.message } : {})
    tell(own ? undefined : found)
  }
  const send = async () => {
    const { code, name, relation } = values
    const outcome = await act({ mutation: newId(), code: codeIn(code), name, relation: relation as Relation })
    refuse(isDone(outcome) ? undefined : outcome)
    if (!isDone(outcome)) return
    say(saidOf([outcome], sentWords))
    setValues({ ...values, name: '' })
    sent()
  }
  const submit = () => {
    const wrong = problemsIn(values)
    show(wrong)
    if (Object.keys(wrong).length === 0) void send()
  }
  return { values, problems, problem, said, isBusy, set, submit }
}

interface JoinFormProps {
  /** The code that came with the link, or "". */
  first: string
  /** Called when it was sent. */
  sent: () => void
}

export function JoinForm({ first, sent }: JoinFormProps) {
  const { values, problems, problem, said, isBusy, set, submit } = useJoin(first, sent)
  const text = (field: 'code' | 'name', max: number) => ({
    ...{ name: field, value: values[field], problem: problems[field], onChange: set(field) },
    kind: { kind: 'text', min: 1, max } as const,
  })
  return (
    <Panel title="申请加入">
      <TextField {...text('code', 20)} label="邀请码" placeholder="8 位，例如 ABCD-2345" />
      {codeIn(values.code).length === codeLength && <Invited code={codeIn(values.code)} />}
      <TextField {...text('name', 40)} label="孩子的姓名" placeholder="与学校名册上的一致" />
      <ChoiceField
        name="relation"
        label="您是孩子的"
        options={options}
        value={values.relation}
        problem={problems.relation}
        onChange={set('relation')}
      />
      <ProblemNotice problem={problem} />
      {said !== '' && <Notice kind="good" text={said} />}
      <View className="join-send">
        <Button id="send" text="提交申请" isBusy={isBusy} onClick={submit} />
      </View>
    </Panel>
  )
}
