import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EventsView, FlagWeek } from '../../../shared/views/affairs'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import { Fold } from '../requirement/fold'
import { ThisWeek } from './this-week'
import { weeksApart, weekWords } from './words'

const toForm = ({ week, held: [date] }: FlagWeek) =>
  goTo('event', { type: 'flag_ceremony', ...(date === undefined ? { week } : { date }) })

function Missed({ week }: { week: FlagWeek }) {
  return (
    <Line
      id={`week-${week.week}`}
      title={weekWords(week.week)}
      words="没有升旗记录，点按补记"
      aside={<Marked status="insufficient" word="未记" />}
      asideWords="未记"
      onClick={() => toForm(week)}
    />
  )
}

function Held({ week }: { week: FlagWeek }) {
  return (
    <Line
      title={weekWords(week.week)}
      words={week.held.map(longDate).join('、')}
      aside={<Marked status="met" word="已升旗" />}
      asideWords="已升旗"
      onClick={() => toForm(week)}
    />
  )
}

/** The weeks of the term with a flag ceremony and those without; this week's in one tap. */
export function FlagWeeks({ view, refresh }: { view: EventsView; refresh: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const { missed, held } = weeksApart(view.weeks)
  return (
    <Panel title="升旗仪式" aside={`已结束的教学周 ${held.length} / ${view.weeks.length} 周`}>
      {view.thisWeek && <ThisWeek week={view.thisWeek} refresh={refresh} />}
      {view.weeks.length === 0 && <View className="lead-note">还没有已结束的教学周。</View>}
      {missed.length > 0 && (
        <View>
          {missed.map((week) => (
            <Missed key={week.week} week={week} />
          ))}
        </View>
      )}
      {held.length > 0 && (
        <Fold text={`已升旗的 ${held.length} 周`} isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
      )}
      {isOpen && held.map((week) => <Held key={week.week} week={week} />)}
    </Panel>
  )
}
