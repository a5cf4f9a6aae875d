import { View } from '@tarojs/components'
import { figureOf, itemStanding, nameOf, unarranged } from '../../../shared/reports/paper'
import type { ReportView } from '../../../shared/views/report'
import { Panel } from '../../components/panel'
import { shortDate } from '../../words'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import { aboutWords, shapeOf, stateWord, whoWords } from '../rectifications/words'

/** What was to be put right then, and for what nothing was arranged. */
export function ItemsOf({ report }: { report: ReportView }) {
  const { items } = report
  const missing = unarranged(report)
  return (
    <Panel title="存在的问题与整改">
      {items.length + missing.length === 0 && (
        <View className="lead-note">没有未达标的指标，也没有整改事项。</View>
      )}
      <View className="lead-rows item-rows">
        {missing.map(({ requirement, indicator }) => (
          <Line
            key={`${indicator.key} ${indicator.of}`}
            title={`${requirement.title} · ${nameOf(indicator)}`}
            words={figureOf(indicator)}
            aside={<Marked status="not_met" word="尚未安排整改" />}
            asideWords="尚未安排整改"
          />
        ))}
        {items.map((item) => (
          <Line
            key={item.rectification}
            title={item.what}
            words={`${aboutWords(item)}\n${whoWords(item)} · ${shortDate(item.until)}前\n${item.end ? itemStanding(item) : ''}`.trim()}
            aside={<Marked status={shapeOf[item.state]} word={stateWord(item)} />}
            asideWords={stateWord(item)}
          />
        ))}
      </View>
    </Panel>
  )
}
