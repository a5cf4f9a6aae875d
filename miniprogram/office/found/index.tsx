/** Where whoever has been given a code by the operator founds a school, and becomes its first admin. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { codeIn, codeLength } from '../../../shared/joining'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { TextField } from '../../fields/text-field'
import { useElsewhere } from '../../hooks/use-elsewhere'
import { useId } from '../../hooks/use-id'
import { enterSchool, rememberSchool } from '../../schools'
import { goOnTo } from '../links'
import { useDesk } from '../use-desk'
import '../office.scss'

const about =
  '平台的管理方给每所学校一个建校编码。填写后，您就是这所学校的第一位管理员；接着把校历、班级、教职工和学籍准备好，再启用学校。启用之前，只有您看得到它。'

const longestName = 40

interface Typed {
  code: string
  name: string
}

const problemsIn = ({ code, name }: Typed): Partial<Typed> => ({
  ...(codeIn(code).length !== codeLength && { code: `请填写 ${codeLength} 位建校编码` }),
  ...(name.trim() === '' && { name: '请填写您的姓名' }),
  ...([...name].length > longestName && { name: `姓名不能超过 ${longestName} 个字` }),
})

export default function FoundPage() {
  const [typed, type] = useState<Typed>({ code: useId('code'), name: '' })
  const [wrong, show] = useState<Partial<Typed>>({})
  const [sent, setSent] = useState('')
  const { isBusy, problem, send } = useDesk('found')
  useElsewhere(sent, sent !== '' && problem?.code === 'not_found', 'founding')
  const field = (name: keyof Typed, max: number) => ({
    ...{ name, value: typed[name], kind: { kind: 'text', min: 1, max } as const },
    problem: wrong[name] ?? (problem?.field === name ? problem.message : undefined),
    onChange: (value: unknown) => type({ ...typed, [name]: String(value) }),
  })
  const found = async () => {
    const problems = problemsIn(typed)
    show(problems)
    if (Object.keys(problems).length > 0) return
    const code = codeIn(typed.code)
    setSent(code)
    const made = await send({ code, name: typed.name.trim() })
    if (made === undefined) return
    enterSchool(made.school)
    rememberSchool(made.name)
    goOnTo('setup')
  }
  const isOnField = problem?.field === 'code' || problem?.field === 'name'
  return (
    <Screen title="建立新学校">
      <View className="office-about">{about}</View>
      <Panel>
        <TextField {...field('code', 20)} label="建校编码" placeholder="8 位，例如 ABCD-2345" />
        <TextField {...field('name', longestName)} label="您的姓名" placeholder="学校里称呼您的姓名" />
        <ProblemNotice problem={isOnField ? undefined : problem} />
        <View className="office-actions">
          <Button id="found" text="建立学校" isBusy={isBusy} onClick={() => void found()} />
        </View>
      </Panel>
    </Screen>
  )
}
