import { View } from '@tarojs/components'
import type { HomeworkView } from '../../../shared/views/teacher'
import { Panel } from '../../components/panel'
import { homeworkWords } from '../load'
import { Row } from '../parts/row'
import { DaySum } from './day-sum'

interface HomeworkListProps {
  homework: HomeworkView[]
  cap: number
  word: string
  open(subject: string): void
}

/** The subjects that are published, with what they come to. A tap changes one. */
export function HomeworkList({ homework, cap, word, open }: HomeworkListProps) {
  return (
    <Panel title={`${word}已发布`} aside={`${homework.length} 科`}>
      <DaySum homework={homework} cap={cap} />
      <View className="teacher-list">
        {homework.map((one) => (
          <Row
            key={one.subject}
            title={one.subject}
            figure={`${one.est_minutes} 分钟`}
            detail={homeworkWords(one)}
            onClick={() => open(one.subject)}
          />
        ))}
      </View>
    </Panel>
  )
}
