import { View } from '@tarojs/components'
import { homeStudy } from '../../../shared/records/home-study'
import { kindOf } from '../../../shared/records/fields'
import { reading } from '../../../shared/records/reading'
import type { ProxyView } from '../../../shared/views/teacher'
import { Panel } from '../../components/panel'
import { ClockField } from '../../fields/clock-field'
import { WholeField } from '../../fields/whole-field'
import { duration, shortDate } from '../../words'
import type { PartName } from './common'
import type { EveningState } from './use-evening'
import './proxy.scss'

interface CommonFieldsProps {
  evening: EveningState
  view: ProxyView
}

const usualBed = '21:00'
const usualWake = '06:30'

/** What all who are ticked have in common; a part that is left empty is not logged. */
export function CommonFields({ evening, view: { date, today, norms, usual } }: CommonFieldsProps) {
  const { common, set, touched, refused } = evening
  const problemOf = (part: PartName, field: string) =>
    refused?.part === part && refused.problem.field === field ? refused.problem.message : undefined
  const isGuess = Object.keys(usual).length > 0 && touched.size === 0
  const [night, day] = date === today ? ['昨晚', '今天'] : ['前一晚', '当天']
  return (
    <Panel title="共同的一晚" aside={shortDate(date)}>
      {isGuess && <View className="teacher-small">已按最近一次填好，请核对。</View>}
      <ClockField
        name="bed"
        label={`${night}入睡`}
        value={common.bed}
        problem={problemOf('sleep', 'bed_at')}
        opensAt={usualBed}
        hint={`${norms.bedtime} 前入睡，睡满 ${duration(norms.sleep)}`}
        onChange={(value) => set('bed', value)}
      />
      <ClockField
        name="wake"
        label={`${day}起床`}
        value={common.wake}
        problem={problemOf('sleep', 'wake_at')}
        opensAt={usualWake}
        onChange={(value) => set('wake', value)}
      />
      <WholeField
        name="study"
        label="书面作业"
        kind={kindOf(homeStudy.fields.minutes)}
        value={common.study}
        problem={problemOf('home_study', 'minutes')}
        unit="分"
        onChange={(value) => set('study', value)}
      />
      <WholeField
        name="reading"
        label="阅读"
        kind={kindOf(reading.fields.minutes)}
        value={common.reading}
        problem={problemOf('reading', 'minutes')}
        unit="分"
        onChange={(value) => set('reading', value)}
      />
    </Panel>
  )
}
