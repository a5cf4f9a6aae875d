import { View } from '@tarojs/components'
import { deciding, figureOf, nameOf, standardOf } from '../../../shared/reports/paper'
import type { ReportIndicator, ReportRequirement, ReportView } from '../../../shared/views/report'
import { Panel } from '../../components/panel'
import { Status } from '../../components/status'

function Figure({ one }: { one: ReportIndicator }) {
  return (
    <View className="report-figure">
      <View>{nameOf(one)}</View>
      <View className="report-number">{figureOf(one)}</View>
      <View className="report-standard">{`标准 ${standardOf(one)}`}</View>
    </View>
  )
}

function Requirement({ one }: { one: ReportRequirement }) {
  const { id, title, status, isBroken } = one
  return (
    <View className="report-row">
      <View className="report-title">
        <View>{`${id} ${title}`}</View>
        <Status status={status} isBroken={isBroken} />
      </View>
      {deciding(one).map((indicator) => (
        <Figure key={`${indicator.key} ${indicator.of}`} one={indicator} />
      ))}
    </View>
  )
}

/** The twelve as they stood: verdicts, figures with their counts, and what was asked. */
export const Twelve = ({ report: { requirements } }: { report: ReportView }) => (
  <Panel title="十二项基本要求">
    {requirements.map((one) => (
      <Requirement key={one.id} one={one} />
    ))}
  </Panel>
)
