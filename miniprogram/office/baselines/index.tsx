/** Last year's fitness and eyesight, which this year is compared with; or that there are none. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LastYear } from '../../../shared/books'
import { wrongLastYear } from '../../../shared/setting-up'
import type { SetupView } from '../../../shared/views/office'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { WholeField } from '../../fields/whole-field'
import { DeskPage, SaveParts } from '../desk-form'

const about =
  '第 6 条把今年的优良率、近视率与去年相比。没有去年的数据也可以启用，这两项会显示「数据不足」，明年就能比较。'

const most = 99_999

type Row<Of extends string> = readonly [field: Of, label: string]

const fitnessRows: readonly Row<keyof NonNullable<LastYear['fitness']>>[] = [
  ['examined', '测试人数'],
  ['excellent', '其中优秀'],
  ['good', '其中良好'],
  ['pass', '其中及格'],
]
const eyesightRows: readonly Row<keyof NonNullable<LastYear['eyesight']>>[] = [
  ['examined', '检查人数'],
  ['myopic', '其中近视'],
]

interface CountsProps<Of extends string> {
  id: string
  title: string
  rows: readonly Row<Of>[]
  counts: Record<Of, unknown> | null
  set(counts: Record<Of, unknown> | null): void
}

const isWhole = (value: unknown, least: number) =>
  typeof value === 'number' && value >= least && value <= most

const options = [
  ['some', '有去年的数据'],
  ['none', '没有'],
] as const

/** The counts of one examination, or that there was none. */
function Counts<Of extends string>({ id, title, rows, counts, set }: CountsProps<Of>) {
  const empty = Object.fromEntries(rows.map(([field]) => [field, 0])) as Record<Of, unknown>
  return (
    <Panel title={title}>
      <ChoiceField
        name={`${id}-known`}
        label="去年的数据"
        options={options}
        value={counts === null ? 'none' : 'some'}
        problem={undefined}
        onChange={(chosen) => set(chosen === 'some' ? empty : null)}
      />
      {counts !== null &&
        rows.map(([field, label]) => (
          <WholeField
            key={field}
            name={`${id}-${field}`}
            label={label}
            kind={{ kind: 'whole', min: field === 'examined' ? 1 : 0, max: most }}
            value={counts[field]}
            problem={isWhole(counts[field], field === 'examined' ? 1 : 0) ? undefined : '请填写人数'}
            onChange={(value) => set({ ...counts, [field]: value })}
            unit="人"
          />
        ))}
    </Panel>
  )
}

const isFilled = (counts: Record<string, unknown> | null) =>
  counts === null ||
  Object.entries(counts).every(([field, value]) => isWhole(value, field === 'examined' ? 1 : 0))

function BaselinesForm({ view }: { view: SetupView }) {
  const { lastYear } = view.parts
  const [fitness, setFitness] = useState<Record<string, unknown> | null>(lastYear.fitness)
  const [eyesight, setEyesight] = useState<Record<string, unknown> | null>(lastYear.eyesight)
  const filled = isFilled(fitness) && isFilled(eyesight) ? ({ fitness, eyesight } as LastYear) : undefined
  return (
    <>
      <View className="office-about">{about}</View>
      <Counts id="fitness" title="体质健康" rows={fitnessRows} counts={fitness} set={setFitness} />
      <Counts id="eyesight" title="视力" rows={eyesightRows} counts={eyesight} set={setEyesight} />
      <SaveParts parts={filled && { lastYear: filled }} wrong={filled && wrongLastYear(filled)?.cure} />
    </>
  )
}

export default function BaselinesPage() {
  return <DeskPage title="去年的体质和视力">{(view) => <BaselinesForm view={view} />}</DeskPage>
}
