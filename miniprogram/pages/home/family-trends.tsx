/** A child's last weeks on the family's home: a look at each measure, and the ways to everything that was recorded. */
import { View } from '@tarojs/components'
import type { ChildView, WeekSum } from '../../../shared/views/family'
import { Panel } from '../../components/panel'
import type { Measure } from '../../family/averages'
import { Columns } from '../../family/columns'
import { goTo, historyOf, mineOf, shelfOf, visitsOf, weeksOfChild } from '../../family/links'
import { allMeasures, loggedShare, measureNames } from '../../family/told'
import { kindOf, scaledFor } from '../../family/week-scale'
import { weekWords } from '../../family/week-words'
import { FamilyNights } from './family-nights'

/** "近 7 天平均 35分（4 天）" */
const lastWords = (weeks: readonly WeekSum[], measure: Measure): string => {
  const last = weeks.at(-1)
  const words = last && weekWords(last, measure)
  return words ? `近 7 天${words}` : '近 7 天没有记录'
}

function Row({ child: { weeks, norms }, measure }: { child: ChildView; measure: Measure }) {
  const { shares, norm } = scaledFor(weeks, measure, norms)
  const columns = weeks.map(({ to }, index) => ({ key: to, share: shares[index], marks: [] }))
  return (
    <View>
      <View className="trend-row">
        <View className="trend-name">{measureNames[measure]}</View>
        <View className="trend-chart">
          <Columns kind={kindOf(measure)} columns={columns} norm={norm} isSmall />
        </View>
      </View>
      <View className="trend-told">{lastWords(weeks, measure)}</View>
    </View>
  )
}

function Weeks({ child }: { child: ChildView }) {
  const { student, weeks } = child
  const measured = allMeasures.filter((measure) => weeks.some((week) => week[measure]))
  const told = measured.map((measure) => `${measureNames[measure]}${lastWords(weeks, measure)}`)
  return (
    <View
      id={`weeks-${student}`}
      className="trend"
      hoverClass="is-pressed"
      onClick={() => goTo(weeksOfChild(student))}
      ariaRole="button"
      ariaLabel={[`近 ${weeks.length} 周`, ...told, '看各周'].join('，')}
    >
      <View className="nights-head">
        <View>{`近 ${weeks.length} 周`}</View>
        <View className="nights-more">看各周 ›</View>
      </View>
      {measured.map((measure) => (
        <Row key={measure} child={child} measure={measure} />
      ))}
    </View>
  )
}

const ways = [
  ['history', '历史', historyOf],
  ['shelf', '书架', shelfOf],
  ['visits', '家访', visitsOf],
  ['mine', '数据', mineOf],
] as const

function Ways({ child: { student, name }, isAlone }: { child: ChildView; isAlone: boolean }) {
  return (
    <View className={`child-ways${isAlone ? ' is-alone' : ''}`}>
      {ways.map(([page, words, urlOf]) => (
        <View
          key={page}
          id={`${page}-${student}`}
          className="child-way"
          hoverClass="is-pressed"
          onClick={() => goTo(urlOf(student))}
          ariaRole="button"
          ariaLabel={`${name}的${words}`}
        >
          {words}
        </View>
      ))}
    </View>
  )
}

export function FamilyTrends({ child, today }: { child: ChildView; today: string }) {
  const { name, consent, days, weeks } = child
  const hasNights = consent && days.some((one) => one.isOpen || loggedShare(one) !== 'none')
  const hasWeeks = consent && weeks.length > 0
  return (
    <Panel title={`${name}的近况`}>
      {hasNights && <FamilyNights child={child} today={today} />}
      {hasWeeks && <Weeks child={child} />}
      <Ways child={child} isAlone={!hasNights && !hasWeeks} />
    </Panel>
  )
}
