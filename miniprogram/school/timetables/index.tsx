/** The classes with their timetables: which follow the plan, which do not, and which have none. */
import { View } from '@tarojs/components'
import type { ClassTimetable } from '../../../shared/views/affairs'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import { PagesOf } from '../parts/pages-of'
import { againstWords, inNeedFirst, standingOf, summaryWords } from './words'

function ClassLine({ own }: { own: ClassTimetable }) {
  const standing = standingOf(own)
  const words = own.against === null ? '还没有课程表' : againstWords(own.against)
  return (
    <Line
      id={`timetable-${own.class}`}
      title={own.name}
      words={own.size === 0 ? `${words}；没有在籍学生，不计入` : words}
      aside={<Marked {...standing} />}
      asideWords={standing.word}
      onClick={() => goTo('timetable', { class: own.class })}
    />
  )
}

const rule = '第 2 条按这里核对：方案里每个学科的周课时不少于方案，每周总课时不超过方案。'

function Timetables({ classes }: { classes: ClassTimetable[] }) {
  if (classes.length === 0) return <Notice kind="plain" text="学校还没有班级。" />
  return (
    <>
      <View className="lead-note">{rule}</View>
      <Panel title={summaryWords(classes)}>
        <View className="lead-rows is-grid">
          <PagesOf items={inNeedFirst(classes)} unit="个班">
            {(own) => <ClassLine key={own.class} own={own} />}
          </PagesOf>
        </View>
      </Panel>
    </>
  )
}

export default function TimetablesPage() {
  const answer = useAnswer('school', 'timetables', {})
  return (
    <Screen title="课程表" isWide>
      <Answered answer={answer}>{({ classes }) => <Timetables classes={classes} />}</Answered>
    </Screen>
  )
}
