/** The pupils of a class for home visits: those not yet visited first. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { VisitsView } from '../../../shared/views/teacher'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { visitOf } from '../links'
import { ClassAnswered } from '../parts/class-answered'
import { ClassHead } from '../parts/class-page'
import { Row } from '../parts/row'
import { useId } from '../../hooks/use-id'

type Pupil = VisitsView['pupils'][number]

function Pupils({ own, title, pupils }: { own: string; title: string; pupils: Pupil[] }) {
  if (pupils.length === 0) return null
  return (
    <Panel title={title} aside={`${pupils.length} 人`}>
      <View className="teacher-list">
        {pupils.map(({ student, name, visits }) => (
          <Row
            key={student}
            title={name}
            detail=""
            isDone={visits > 0}
            {...(visits > 0 && { figure: `${visits} 次` })}
            onClick={() => void Taro.navigateTo({ url: visitOf(own, student) })}
          />
        ))}
      </View>
    </Panel>
  )
}

function Visits({ class: own, name, pupils }: VisitsView) {
  const visited = pupils.filter(({ visits }) => visits > 0)
  const waiting = pupils.filter(({ visits }) => visits === 0)
  return (
    <>
      <ClassHead name={name} aside={`本学年上门家访 ${visited.length} / ${pupils.length} 人`} />
      {pupils.length === 0 && <Notice kind="plain" text="这个班今天没有在籍学生。" />}
      {pupils.length > 0 && waiting.length === 0 && (
        <Notice kind="good" text="本学年每个学生家里都去过了。" />
      )}
      <Pupils own={own} title="还没有家访" pupils={waiting} />
      <Pupils own={own} title="已家访" pupils={visited} />
    </>
  )
}

export default function VisitsPage() {
  const answer = useAnswer('school', 'visits', { class: useId('class') })
  return (
    <Screen title="家访">
      <ClassAnswered answer={answer}>{(visits) => <Visits {...visits} />}</ClassAnswered>
    </Screen>
  )
}
