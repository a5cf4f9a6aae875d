import { View } from '@tarojs/components'
import { optionName } from '../../../shared/records/options'
import type { VisitView } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'
import { answerMarks, answerWords, fixedWords } from './told'
import './visit.scss'

interface VisitItemProps {
  one: VisitView
  today: string
  change(): void
}

function VisitItem({ one, today, change }: VisitItemProps) {
  const fixed = fixedWords(one, today)
  return (
    <View className="visit">
      <View className="visit-head">
        <View className="visit-date">{longDate(one.date)}</View>
        <View className="visit-mode">{optionName(one.mode)}</View>
      </View>
      <View className="visit-topics">{one.topics.map(optionName).join('、')}</View>
      <View className="visit-note">{one.note}</View>
      <View
        className={`visit-answer is-${one.answer}`}
      >{`${answerMarks[one.answer]} ${answerWords[one.answer]}`}</View>
      {fixed === '' ? (
        <Button id={`change-${one.visit}`} kind="quiet" text="更正或撤回" onClick={change} />
      ) : (
        <View className="visit-fixed">{fixed}</View>
      )}
    </View>
  )
}

interface VisitListProps {
  visits: readonly VisitView[]
  today: string
  change(visit: VisitView): void
}

/** The visits that are recorded, the newest first. */
export function VisitList({ visits, today, change }: VisitListProps) {
  if (visits.length === 0) return null
  return (
    <Panel title="本学年的记录" aside={`${visits.length} 次`}>
      {visits.map((one) => (
        <VisitItem key={one.visit} one={one} today={today} change={() => change(one)} />
      ))}
    </Panel>
  )
}
