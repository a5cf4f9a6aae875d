import { View } from '@tarojs/components'
import type { OneIndicator } from '../../../shared/views/school'
import { Gauge } from '../../components/gauge'
import { isImpossible } from '../../components/shares'
import { Status } from '../../components/status'
import { Panel } from '../../components/panel'
import { Notice } from '../../components/notice'
import { Way } from '../../components/way'
import { figureWords, impossible, nameOf, nothing } from '../../pages/home/school-words'
import { factsOf } from '../facts'
import { goTo } from '../links'
import { Arranged } from './arranged'
import { Classes } from './classes'
import { Facts } from './facts'
import { WeeksPanel } from './weeks-panel'
import './indicator.scss'

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

interface IndicatorProps {
  /** The number of the requirement. */
  id: number
  weeks: readonly string[]
  indicator: OneIndicator
  /** Whether its classes are seen. */
  isOpen: boolean
  toggle: () => void
}

/** What it would take, in a sentence. */
const Takes = ({ takes }: { takes: string }) =>
  takes === '' ? null : (
    <View className="indicator-takes">
      <View className="indicator-label">怎样才达标</View>
      <View>{takes}</View>
    </View>
  )

/** The figure, what it would take, and its weeks. */
function Standing({ weeks, indicator }: Pick<IndicatorProps, 'weeks' | 'indicator'>) {
  return (
    <View>
      <Figure indicator={indicator} />
      <Gauge {...indicator} />
      {isImpossible(indicator.figure) && <Notice kind="problem" text={impossible} />}
      <Takes takes={indicator.takes} />
      <WeeksPanel weeks={weeks} indicator={indicator} />
    </View>
  )
}

/** One indicator: how it stands, everything that its figure rests on, its records, and the classes. */
export function Indicator({ id, weeks, indicator, isOpen, toggle }: IndicatorProps) {
  const { key, of, status, classes } = indicator
  const open = () => goTo('evidence', { id: String(id), key, of })
  return (
    <View className={classes.length > 0 ? 'is-divided' : ''}>
      <Panel>
        <View className="indicator-head">
          <View className="indicator-name">{nameOf(indicator)}</View>
          <Status status={status} />
        </View>
        <View className="indicator-sides">
          <Standing weeks={weeks} indicator={indicator} />
          <View className="indicator-facts">
            <Facts facts={factsOf(indicator)} />
            <Way id={`evidence-${key}-${of}`} title="查看记录" onClick={open} />
          </View>
        </View>
        <Arranged id={id} indicator={indicator} />
        <Classes id={id} indicator={indicator} isOpen={isOpen} toggle={toggle} />
      </Panel>
    </View>
  )
}
