/** A measure over the weeks: its chart, what the signs in it mean, and what the last week came to. */
import { View } from '@tarojs/components'
import type { WeeksView } from '../../../shared/views/child'
import { Panel } from '../../components/panel'
import { normWords, type Measure } from '../averages'
import { type Column, Columns } from '../columns'
import { measureNames } from '../told'
import { kindOf, type Scaled, scaledBedtimes, scaledFor } from '../week-scale'
import { weekWords } from '../week-words'

type Weeks = WeeksView['weeks']

/** The month under the first week that ends in it. */
const monthsOf = (weeks: Weeks): (string | undefined)[] =>
  weeks.map(({ to }, index) => {
    const month = to.slice(0, 7)
    return month === weeks[index - 1]?.to.slice(0, 7) ? undefined : `${Number(month.slice(5))}月`
  })

function columnsOf(weeks: Weeks, { shares }: Scaled, marksOf: (week: Weeks[number]) => string[]): Column[] {
  const months = monthsOf(weeks)
  return weeks.map((week, index) => {
    const word = months[index]
    return {
      ...{ key: week.to, share: shares[index], marks: marksOf(week) },
      ...(word !== undefined && { word }),
    }
  })
}

const mark = (count: number | undefined) => (count === undefined ? '–' : String(count))

function Bedtimes({ weeks, norms }: WeeksView) {
  const scaled = scaledBedtimes(weeks, norms)
  return (
    <>
      <View className="weeks-about">{`入睡时间：虚线是 ${norms.bedtime}，点在虚线下面是更早`}</View>
      <Columns kind="dots" columns={columnsOf(weeks, scaled, () => [])} norm={scaled.norm} />
      <View className="weeks-foot" />
    </>
  )
}

const counted: Record<Measure, string> = { sleep: '记了几晚', home_study: '记了几天', reading: '记了几天' }

function aboutOf(measure: Measure, { norms, weeks }: WeeksView): string {
  const finished = weeks.reduce((sum, { reading }) => sum + (reading?.finished ?? 0), 0)
  const norm = normWords(measure, norms)
  const above = measure === 'sleep' ? '，点在虚线上面是睡够了' : ''
  const line = scaledFor(weeks, measure, norms).norm === undefined ? norm : `虚线是${norm}${above}`
  const books = measure === 'reading' ? `这 ${weeks.length} 周读完 ${finished} 本` : ''
  return [line, books].filter((part) => part !== '').join('，')
}

export function WeekChart({ measure, view }: { measure: Measure; view: WeeksView }) {
  const { weeks, norms } = view
  const scaled = scaledFor(weeks, measure, norms)
  const last = weeks.at(-1)
  const words = last && weekWords(last, measure)
  const isEmpty = scaled.shares.every((share) => share === undefined)
  if (isEmpty)
    return (
      <Panel title={measureNames[measure]}>
        <View className="weeks-about">{`这 ${weeks.length} 周没有记录`}</View>
      </Panel>
    )
  return (
    <Panel title={measureNames[measure]}>
      <View className="weeks-now">{words ? `近 7 天${words}` : '近 7 天没有记录'}</View>
      <View className="weeks-about">{aboutOf(measure, view)}</View>
      <Columns
        kind={kindOf(measure)}
        columns={columnsOf(weeks, scaled, (week) => [mark(week[measure]?.count)])}
        norm={scaled.norm}
      />
      <View className="weeks-foot">{`下面的数是那周${counted[measure]}`}</View>
      {measure === 'sleep' && <Bedtimes {...view} />}
    </Panel>
  )
}
