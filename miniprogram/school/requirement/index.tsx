/** One of the requirements: the official text, every indicator with what it rests on, its weeks and its classes. */
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { IndicatorRole } from '../../../shared/requirements/requirement'
import type { OneIndicator, RequirementView } from '../../../shared/views/school'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { roundingNote } from '../../pages/home/school-words'
import { nameOfOne, openAfter, openAtFirst } from '../class-map'
import { indicatorsOf, requirementNumber } from '../facts'
import { Head } from './head'
import { Indicator } from './indicator'
import './index.scss'

const sections: Record<IndicatorRole, string> = { deciding: '判定指标', supporting: '参考指标，不影响判定' }

interface SectionProps {
  view: RequirementView
  role: IndicatorRole
  /** Whose classes are seen. */
  open: readonly string[]
  toggle: (indicator: OneIndicator) => void
}

/** The indicators of one role. */
function Section({ view, role, open, toggle }: SectionProps) {
  const indicators = indicatorsOf(view, role)
  if (indicators.length === 0) return null
  return (
    <>
      <View className="requirement-section">{sections[role]}</View>
      <View className="requirement-indicators">
        {indicators.map((indicator) => (
          <Indicator
            key={nameOfOne(indicator)}
            id={view.id}
            weeks={view.weeks}
            indicator={indicator}
            isOpen={open.includes(nameOfOne(indicator))}
            toggle={() => toggle(indicator)}
          />
        ))}
      </View>
    </>
  )
}

const brokenText = '这一条没有算出来，其他各条不受影响。请联系学校管理员'
const emptyText = '还没有可以判定的数据'

function Requirement({ view }: { view: RequirementView }) {
  const hasDeciding = indicatorsOf(view, 'deciding').length > 0
  const [open, setOpen] = useState(() => openAtFirst(view.indicators))
  const toggle = (tapped: OneIndicator) => setOpen(openAfter(open, tapped, view.indicators))
  return (
    <>
      <Head view={view} />
      {view.isBroken && <Notice kind="problem" text={brokenText} />}
      {!view.isBroken && !hasDeciding && <Notice kind="plain" text={emptyText} />}
      <Section view={view} role="deciding" open={open} toggle={toggle} />
      <Section view={view} role="supporting" open={open} toggle={toggle} />
      <View className="requirement-note">{roundingNote}</View>
    </>
  )
}

const goHome = () => void Taro.reLaunch({ url: '/pages/home/index' })

/** There is no such requirement. */
function Unknown() {
  return <Notice kind="plain" text="没有这一条" action={{ text: '回到首页', onClick: goHome }} />
}

export default function RequirementPage() {
  const id = requirementNumber(useRouter().params.id)
  const answer = useAnswer('school', 'requirement', id === null ? null : { id })
  const isUnknown = id === null || answer.problem?.code === 'not_found'
  return (
    <Screen title={id === null ? '十二条' : `第 ${id} 条`} isWide>
      {isUnknown ? <Unknown /> : <Answered answer={answer}>{(view) => <Requirement view={view} />}</Answered>}
    </Screen>
  )
}
