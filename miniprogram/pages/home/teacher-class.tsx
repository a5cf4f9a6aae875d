import { View } from '@tarojs/components'
import { headTitle } from '../../../shared/naming'
import type { ClassToday } from '../../../shared/views/teacher'
import { Panel } from '../../components/panel'
import { goToClass, stateMarks, TeacherRow } from './teacher-row'
import { rowsOf, stateWords, type TodayRow } from './teacher-rows'
import './teacher-home.scss'

interface OfClass {
  own: ClassToday
}

/** A thing of today as a sign and two words: with many classes, all of them are seen at once. */
function Tile({ own, row: { page, title, short, state, words } }: { own: string; row: TodayRow }) {
  return (
    <View
      id={`${page}-${own}`}
      className="teacher-tile"
      hoverClass="is-pressed"
      onClick={goToClass(page, own)}
      ariaRole="button"
      ariaLabel={`${title}，${words}`}
    >
      <View className={`teacher-task-mark is-${state}`} ariaHidden>
        {stateMarks[state]}
      </View>
      <View className="teacher-tile-title">{short}</View>
      <View className={`teacher-tile-words is-${state}`}>{stateWords[state]}</View>
    </View>
  )
}

const Rows = ({ own }: OfClass) => (
  <View className="teacher-tasks">
    {rowsOf(own).map(({ page, ...row }) => (
      <TeacherRow key={page} id={`${page}-${own.class}`} {...row} go={goToClass(page, own.class)} />
    ))}
  </View>
)

/** Visits are of the year and not of the day. */
const Tiles = ({ own }: OfClass) => (
  <View className="teacher-tiles">
    {rowsOf(own)
      .filter(({ page }) => page !== 'visits')
      .map((row) => (
        <Tile key={row.page} own={own.class} row={row} />
      ))}
  </View>
)

interface WayProps {
  page: 'visits' | 'skills' | 'overview'
  own: string
  text: string
}

const Way = ({ page, own, text }: WayProps) => (
  <View
    id={`${page}-${own}`}
    className="teacher-way"
    hoverClass="is-pressed"
    onClick={goToClass(page, own)}
    ariaRole="button"
    ariaLabel={text}
  >
    {text}
  </View>
)

interface TeacherClassProps extends OfClass {
  /** Whether it is the class of whom it is shown to. */
  isHead: boolean
  /** Whether there are many classes, and each is to take little room. */
  isCompact: boolean
}

/** A class with its things of today, each leading to where it is logged, and the ways to what is not of today. */
export function TeacherClass({ own, isHead, isCompact }: TeacherClassProps) {
  return (
    <Panel title={own.name} aside={`${isHead ? `${headTitle} · ` : ''}${own.size} 人`}>
      {isCompact ? <Tiles own={own} /> : <Rows own={own} />}
      <View className="teacher-ways">
        {isCompact && <Way page="visits" own={own.class} text={`家访 ${own.visited} / ${own.size}`} />}
        <Way page="skills" own={own.class} text="技能评定" />
        <Way page="overview" own={own.class} text="班级情况" />
      </View>
    </Panel>
  )
}
