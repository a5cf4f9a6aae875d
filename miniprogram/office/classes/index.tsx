/** The classes of the school: added by grade with one tap each, renamed, and removed as long as nothing is in them. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolClass } from '../../../shared/books'
import { gradeName, wrongClasses } from '../../../shared/setting-up'
import type { SetupView } from '../../../shared/views/office'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'
import { useInTurns } from '../../hooks/use-in-turns'
import { newId } from '../../new-id'
import { DeskPage, SaveParts } from '../desk-form'
import { byGrade, renamed, withOneMore, without } from './draft'
import './classes.scss'

const about =
  '点「加一个班」会按顺序起名，如「一年级(1)班」；名称可以改成学校自己的叫法。已有学生或记录的班不能删除。导入学籍名册时，按班级名称对应。'

const longest = 40
const gradesAtOnce = 3

const wrongName = ({ name }: SchoolClass): string | undefined => {
  if (name.trim() === '') return '请填写班级名称'
  return [...name].length > longest ? `名称不能超过 ${longest} 个字` : undefined
}

interface ClassRowProps {
  own: SchoolClass
  /** Of its grade, from 1. */
  place: number
  rename(name: string): void
  remove: () => void
}

function ClassRow({ own, place, rename, remove }: ClassRowProps) {
  return (
    <View className="classes-row">
      <View className="classes-name">
        <TextField
          name={`class-${own.id}`}
          label={`第 ${place} 个班`}
          kind={{ kind: 'text', min: 1, max: longest }}
          value={own.name}
          problem={wrongName(own)}
          onChange={(name) => rename(String(name))}
        />
      </View>
      <View
        className="office-remove"
        hoverClass="is-pressed"
        onClick={remove}
        ariaRole="button"
        ariaLabel={`删去${own.name}`}
      >
        删去
      </View>
    </View>
  )
}

function ClassesForm({ view }: { view: SetupView }) {
  const [classes, set] = useState<readonly SchoolClass[]>(view.parts.classes)
  const all = byGrade(classes)
  const shown = useInTurns(all.length, gradesAtOnce)
  const isWrong = classes.some((one) => wrongName(one) !== undefined)
  const named = classes.map((one) => ({ ...one, name: one.name.trim() }))
  return (
    <>
      <View className="office-about">{about}</View>
      {all.slice(0, shown).map(({ grade, classes: own }) => (
        <Panel key={grade} title={gradeName(grade)} aside={`${own.length} 个班`}>
          {own.map((one, place) => (
            <ClassRow
              key={one.id}
              place={place + 1}
              own={one}
              rename={(name) => set(renamed(classes, one.id, name))}
              remove={() => set(without(classes, one.id))}
            />
          ))}
          <View
            id={`add-${grade}`}
            className="classes-add"
            hoverClass="is-pressed"
            onClick={() => set(withOneMore(classes, grade, newId()))}
            ariaRole="button"
            ariaLabel={`${gradeName(grade)}加一个班`}
          >
            ＋ 加一个班
          </View>
        </Panel>
      ))}
      <SaveParts parts={isWrong ? undefined : { classes: named }} wrong={wrongClasses(named)?.cure} />
    </>
  )
}

export default function ClassesPage() {
  return <DeskPage title="班级">{(view) => <ClassesForm view={view} />}</DeskPage>
}
