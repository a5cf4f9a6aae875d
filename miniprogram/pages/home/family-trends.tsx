/** A child's last weeks on the family's home: a look at each measure, and the ways to everything that was recorded. */
import { View } from '@tarojs/components'
import type { ChildView, DayView } from '../../../shared/views/family'
import { Panel } from '../../components/panel'
import { averageOver, averageWords, type Measure } from '../../family/averages'
import { Columns } from '../../family/columns'
import { goTo, historyOf, mineOf, shelfOf, visitsOf, weeksOfChild } from '../../family/links'
import { allMeasures, loggedShare, measureNames } from '../../family/told'
import { kindOf, scaledFor } from '../../family/week-scale'
import { FamilyNights } from './family-nights'

/** "近 7 天记了 4 天，平均 35分", of the days on this page: what waits on the phone is among them. */
const lastWords = (days: readonly DayView[], measure: Measure): string =>
  averageOver(days, measure) === undefined ? '近 7 天没有记录' : `近 7 天${averageWords(days, measure)}`

/** What the last days came to stands beside the measure; of sleep it stands with its nights already. */
const isTold = (measure: Measure) => measure !== 'sleep'

/** The weeks, the last of them as its days are on this page. */
const minutesOf = ({ weeks, days }: ChildView, measure: Measure) =>
  weeks.map((week, index) => ({
    [measure]: index === weeks.length - 1 ? averageOver(days, measure) : week[measure],
  }))

function Row({ child, measure }: { child: ChildView; measure: Measure }) {
  const { weeks, days, norms } = child
  const { shares, norm } = scaledFor(minutesOf(child, measure), measure, norms)
  const columns = weeks.map(({ to }, index) => ({ key: to, share: shares[index], marks: [] }))
  return (
    <View>
      <View className="trend-row">
        <View className="trend-name">{measureNames[measure]}</View>
        <View className="trend-chart">
          <Columns kind={kindOf(measure)} columns={columns} norm={norm} isSmall />
        </View>
      </View>
      {isTold(measure) && <View className="trend-told">{lastWords(days, measure)}</View>}
    </View>
  )
}

function Weeks({ child }: { child: ChildView }) {
  const { student, weeks, days } = child
  const measured = allMeasures.filter((measure) => weeks.some((week) => week[measure]))
  const told = measured.map(
    (measure) => `${measureNames[measure]}${isTold(measure) ? lastWords(days, measure) : ''}`,
  )
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
