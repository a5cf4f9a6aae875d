/** What the school is called, and its system. */
import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SetupView } from '../../../shared/views/office'
import type { System } from '../../../shared/stages'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { DeskPage, SaveParts } from '../desk-form'

const systems = [
  ['6-3', '六三制：小学六年、初中三年'],
  ['5-4', '五四制：小学五年、初中四年'],
] as const

const longest = 100
const fixed = '学制在学校启用以后不能更改：小学和初中的标准按它划分。'

const wrongName = (name: string): string | undefined => {
  if (name.trim() === '') return '请填写学校名称'
  return [...name].length > longest ? `名称不能超过 ${longest} 个字` : undefined
}

function BasicsForm({ view: { parts, isOpen } }: { view: SetupView }) {
  const [name, setName] = useState(parts.name)
  const [system, setSystem] = useState<System>(parts.system)
  const problem = wrongName(name)
  const decided = isOpen ? { name: name.trim() } : { name: name.trim(), system }
  return (
    <Panel>
      <TextField
        name="name"
        label="学校名称"
        kind={{ kind: 'text', min: 1, max: longest }}
        value={name}
        problem={problem}
        onChange={(typed) => setName(String(typed))}
      />
      {isOpen ? (
        <View className="office-soft">{fixed}</View>
      ) : (
        <ChoiceField
          name="system"
          label="学制"
          options={systems}
          value={system}
          problem={undefined}
          onChange={(chosen) => setSystem(chosen as System)}
          hint={fixed}
        />
      )}
      <SaveParts parts={problem === undefined ? decided : undefined} />
    </Panel>
  )
}

export default function BasicsPage() {
  return <DeskPage title="名称和学制">{(view) => <BasicsForm view={view} />}</DeskPage>
}
