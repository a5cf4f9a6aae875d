/** What becomes of each class of this year: as proposed, and as the admin chooses. */
import { View } from '@tarojs/components'
import { addDays } from '../../../shared/calendar'
import type { OwnClass } from '../../../shared/views/office'
import { ListPicker } from '../../components/list-picker'
import { Panel } from '../../components/panel'
import { DateField } from '../../fields/date-field'
import { useInTurns } from '../../hooks/use-in-turns'
import { choiceOf, choicesFor, countsOf, withChoice } from './draft'
import type { FormProps } from './form'

const classesAtOnce = 12

function Own({ one, draft, set }: { one: OwnClass } & Omit<FormProps, 'view'>) {
  const choices = choicesFor(draft, one)
  const index = choiceOf(choices, one)
  const change = (chosen: number) => {
    const choice = choices[chosen]
    if (choice) set(withChoice(draft, one.id, choice))
  }
  return (
    <View className="year-class" id={`class-${one.id}`}>
      <View>
        <View>{one.name}</View>
        <View className="office-soft">{`${one.pupils} 名学生`}</View>
      </View>
      <ListPicker
        label={`${one.name}在新学年`}
        options={choices.map(({ words }) => words)}
        index={index}
        onChange={change}
      >
        <View className={`year-choice${one.fate === 'up' ? '' : ' is-over'}`}>
          {`${choices[index]?.words ?? '请选择'} ▾`}
        </View>
      </ListPicker>
    </View>
  )
}

const about = '已按年级排好：最高年级毕业，其余升一级。个别班不同的，点右边改。'
const ofTeachers = '并班以后，两个班的老师请在「教职工」里调整。'

export function OwnClasses({ view, draft, set }: FormProps) {
  const shown = useInTurns(draft.own.length, classesAtOnce)
  const { up, leaves, merges, leaving } = countsOf(draft)
  const words = [
    `升级 ${up} 个班`,
    leaves > 0 && `毕业 ${leaves} 个班、${leaving} 人`,
    merges > 0 && `并入 ${merges} 个班`,
  ]
  return (
    <Panel title="现有班级" aside={words.filter(Boolean).join('，')}>
      <View className="office-soft">{about}</View>
      <View className="year-classes">
        {draft.own.slice(0, shown).map((one) => (
          <Own key={one.id} one={one} draft={draft} set={set} />
        ))}
      </View>
      {merges > 0 && <View className="office-soft">{ofTeachers}</View>}
      {leaves + merges > 0 && (
        <DateField
          name="leave-on"
          label={merges > 0 ? '从这天起离校或换班' : '从这天起不在籍'}
          value={draft.leaveOn}
          problem={undefined}
          from={addDays(view.today, 1)}
          to={view.calendar.academicYear.end}
          onChange={(leaveOn) => set({ ...draft, leaveOn: String(leaveOn) })}
        />
      )}
    </Panel>
  )
}
