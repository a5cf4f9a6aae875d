/** The curriculum plan: the lessons of a week by grade, from a published table, with the school's own rows. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { wholeWeek } from '../../../shared/books'
import { presets } from '../../../shared/plans'
import { gradeName, wrongPlan } from '../../../shared/setting-up'
import type { SetupView } from '../../../shared/views/office'
import { Button } from '../../components/button'
import { ListPicker } from '../../components/list-picker'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { WholeField } from '../../fields/whole-field'
import { DeskPage, SaveParts } from '../desk-form'
import {
  changed,
  gradeWords,
  isSound,
  mostLessons,
  presetOf,
  problemOf,
  removed,
  type Row,
  subjectsOf,
  totalOf,
  withPreset,
} from './draft'

const about =
  '第 2 条用它核对课程表：总课时不超过，列出的学科不少于。先选一个方案的总课时，再按本校的安排逐年级添加学科；不列学科也可以，只核对总课时。'

const grades = Array.from({ length: 9 }, (_, index) => index + 1)

interface LessonsProps {
  row: Row
  label: string
  change(row: Row): void
  remove?: () => void
}

function Lessons({ row, label, change, remove }: LessonsProps) {
  return (
    <View className="office-row">
      <WholeField
        name={`lessons-${row.subject}`}
        label={label}
        kind={{ kind: 'whole', min: 0, max: mostLessons }}
        value={row.lessons}
        problem={problemOf(row)}
        onChange={(lessons) => change({ ...row, lessons })}
        unit="节"
        step={1}
      />
      {remove && (
        <View
          className="office-remove"
          hoverClass="is-pressed"
          onClick={remove}
          ariaRole="button"
          ariaLabel={`删去${label}`}
        >
          删去
        </View>
      )}
    </View>
  )
}

const longest = 20

function AddSubject({ add }: { add(subject: string): void }) {
  const [subject, type] = useState('')
  const named = subject.trim()
  return (
    <>
      <TextField
        name="subject"
        label="添加学科"
        placeholder="如 语文"
        kind={{ kind: 'text', min: 1, max: longest }}
        value={subject}
        problem={[...named].length > longest ? `不能超过 ${longest} 个字` : undefined}
        onChange={(typed) => type(String(typed))}
      />
      <Button
        id="add"
        kind="quiet"
        text="添加"
        isDisabled={named === '' || [...named].length > longest || named === wholeWeek}
        onClick={() => {
          add(named)
          type('')
        }}
      />
    </>
  )
}

interface GradeProps {
  rows: readonly Row[]
  set(rows: Row[]): void
}

/** One grade at a time: a table of nine would not fit on a phone. */
function Grade({ rows, set }: GradeProps) {
  const [grade, choose] = useState(1)
  const total = totalOf(rows, grade) ?? { grade, subject: wholeWeek, lessons: '' }
  const titles = grades.map((one) => `${gradeName(one)}：${gradeWords(rows, one)}`)
  return (
    <Panel title="逐年级">
      <ListPicker label="年级" options={titles} index={grade - 1} onChange={(index) => choose(index + 1)}>
        <View id="grade" className="date-value" ariaRole="button">{`${gradeName(grade)} ▾`}</View>
      </ListPicker>
      <View className="office-soft">{gradeWords(rows, grade)}</View>
      <Lessons row={total} label="每周总课时" change={(row) => set(changed(rows, row))} />
      {subjectsOf(rows, grade).map((row) => (
        <Lessons
          key={row.subject}
          row={row}
          label={row.subject}
          change={(next) => set(changed(rows, next))}
          remove={() => set(removed(rows, row))}
        />
      ))}
      <AddSubject key={grade} add={(subject) => set(changed(rows, { grade, subject, lessons: 1 }))} />
    </Panel>
  )
}

const options = presets.map(({ id, title, totals: [first, , third, , , , seventh] }) => {
  return [id, `${title}：${first}、${third}、${seventh} 节`] as const
})

function PlanForm({ view }: { view: SetupView }) {
  const [rows, set] = useState<readonly Row[]>(view.parts.plan)
  const take = (id: unknown) => {
    const preset = presets.find((one) => one.id === id)
    if (preset) set(withPreset(rows, preset))
  }
  const plan = isSound(rows) ? rows : undefined
  return (
    <>
      <View className="office-about">{about}</View>
      <Panel title="总课时">
        <ChoiceField
          name="preset"
          label="参照的方案（一二年级、三到六年级、七到九年级）"
          options={options}
          value={presetOf(rows)?.id ?? ''}
          problem={undefined}
          onChange={take}
          hint={presetOf(rows) === undefined ? '现在与两个方案都不同，是本校自己的安排。' : undefined}
        />
      </Panel>
      <Grade rows={rows} set={set} />
      <SaveParts parts={plan && { plan: [...plan] }} wrong={plan && wrongPlan(plan)?.cure} />
    </>
  )
}

export default function PlanPage() {
  return <DeskPage title="课程方案">{(view) => <PlanForm view={view} />}</DeskPage>
}
