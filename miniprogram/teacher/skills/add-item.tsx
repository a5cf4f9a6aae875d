import { View } from '@tarojs/components'
import { useState } from 'react'
import { kindOf } from '../../../shared/records/fields'
import { skill } from '../../../shared/records/skill'
import type { SkillKind } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'
import { suggested } from './kinds'

interface AddItemProps {
  kind: SkillKind
  items: readonly string[]
  add(item: string): void
}

const signs = (text: string) => [...text].length
const { max: longest = 0 } = kindOf(skill.fields.item) as { max?: number }

function problemOf(item: string, items: readonly string[]): string | undefined {
  if (signs(item) > longest) return `不能超过 ${longest} 个字，现在有 ${signs(item)} 个`
  return items.includes(item) ? '已经有这一项了' : undefined
}

/** One more item, from those that schools often have or typed. It is kept once a mark of it is saved. */
export function AddItem({ kind, items, add }: AddItemProps) {
  const [typed, type] = useState('')
  const item = typed.trim()
  const problem = problemOf(item, items)
  const others = suggested[kind].filter((one) => !items.includes(one))
  return (
    <Panel title={items.length === 0 ? '先加一个项目' : '加一个项目'}>
      <View className="chips">
        {others.map((one) => (
          <View
            key={one}
            className="chip"
            hoverClass="is-pressed"
            ariaRole="button"
            ariaLabel={`添加${one}`}
            onClick={() => add(one)}
          >
            {`+ ${one}`}
          </View>
        ))}
      </View>
      <TextField
        name="item"
        label="其他项目"
        kind={kindOf(skill.fields.item)}
        value={typed}
        problem={problem}
        placeholder="例如：一分钟跳绳 120 个"
        onChange={(value) => type(String(value))}
      />
      <Button
        id="add-item"
        kind="quiet"
        text="添加"
        isDisabled={item === '' || problem !== undefined}
        onClick={() => add(item)}
      />
    </Panel>
  )
}
