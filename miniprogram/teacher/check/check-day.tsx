import { View } from '@tarojs/components'
import type { CheckView } from '../../../shared/views/teacher'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import type { ClassDay } from '../parts/class-page'
import { Row } from '../parts/row'
import { useDayList } from '../parts/use-day-list'
import { shareWords } from '../share'
import { CheckForm } from './check-form'

interface CheckListProps {
  checks: CheckView[]
  word: string
  open(subject: string): void
}

function CheckList({ checks, word, open }: CheckListProps) {
  return (
    <Panel title={`${word}已记录`} aside={`${checks.length} 科`}>
      <View className="teacher-list">
        {checks.map(({ subject, tested, reached }) => (
          <Row
            key={subject}
            title={subject}
            detail={shareWords(tested, reached)}
            onClick={() => open(subject)}
          />
        ))}
      </View>
    </Panel>
  )
}

/** What was checked that day, and the form for one more subject or for a change of one. */
export function CheckDay(day: ClassDay) {
  const { checks } = day.own
  const { edited, said, round, saved, open } = useDayList(day)
  return (
    <>
      {said !== '' && <Notice kind="good" text={said} />}
      {edited === undefined && checks.length > 0 && <CheckList checks={checks} word={day.word} open={open} />}
      <CheckForm
        key={`${edited ?? ''} ${round}`}
        day={day}
        current={checks.find(({ subject }) => subject === edited)}
        saved={saved}
        close={() => open(undefined)}
      />
    </>
  )
}
