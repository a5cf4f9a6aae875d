import { View } from '@tarojs/components'
import type { RequirementView } from '../../../shared/views/school'
import { Gauge } from '../../components/gauge'
import { Panel } from '../../components/panel'
import { isImpossible } from '../../components/shares'
import { Status } from '../../components/status'
import { Notice } from '../../components/notice'
import { figureWords, impossible, nameOf, nothing } from '../../pages/home/school-words'
import { factsOf } from '../facts'
import { Classes } from './classes'
import { Facts } from './facts'
import './indicator.scss'

type OneIndicator = RequirementView['indicators'][number]

/** The number, large, and what it is a number of. */
function Figure({ indicator }: { indicator: OneIndicator }) {
  const words = figureWords(indicator)
  const isWord = indicator.figure === nothing
  return (
    <View className="indicator-figure">
      <View className={`indicator-share${isWord ? ' is-word' : ''}`}>{words}</View>
      <View className="indicator-counts">{indicator.counts}</View>
    </View>
  )
}

/** One indicator: its figure, everything that the figure rests on, and the classes. */
export function Indicator({ indicator }: { indicator: OneIndicator }) {
  return (
    <Panel>
      <View className="indicator-head">
        <View className="indicator-name">{nameOf(indicator)}</View>
        <Status status={indicator.status} />
      </View>
      <Figure indicator={indicator} />
      <Gauge {...indicator} />
      {isImpossible(indicator.figure) && <Notice kind="problem" text={impossible} />}
      <View className="indicator-facts">
        <Facts facts={factsOf(indicator)} />
      </View>
      <Classes indicator={indicator} />
    </Panel>
  )
}
