/** What the whole school did: flag ceremonies by week; social practice, parents' meetings and open days of the year. */
import { View } from '@tarojs/components'
import type { EventsView, EventType } from '../../../shared/views/affairs'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { FlagWeeks } from './flag-weeks'
import { countWords, eventNames, eventsOf } from './words'

const others: readonly EventType[] = ['social_practice', 'parent_meeting', 'open_day']

function Events({ type, view }: { type: EventType; view: EventsView }) {
  const events = eventsOf(type, view)
  return (
    <Panel title={eventNames[type]} aside={countWords(type, view)}>
      <View className="lead-rows">
        {events.map(({ date, note }) => (
          <Line
            key={date}
            id={`${type}-${date}`}
            title={longDate(date)}
            words={note}
            onClick={() => goTo('event', { type, date })}
          />
        ))}
      </View>
      {events.length === 0 && <View className="lead-note">本学年还没有记录。</View>}
      <View className="lead-actions">
        <Button
          id={`add-${type}`}
          kind="quiet"
          text={`记一次${eventNames[type]}`}
          onClick={() => goTo('event', { type })}
        />
      </View>
    </Panel>
  )
}

export default function EventsPage() {
  const answer = useAnswer('school', 'events', {})
  return (
    <Screen title="学校活动" isWide>
      <Answered answer={answer}>
        {(view) => (
          <View className="lead-columns">
            <View className="lead-column">
              <FlagWeeks view={view} refresh={answer.refresh} />
            </View>
            <View className="lead-column">
              {others.map((type) => (
                <Events key={type} type={type} view={view} />
              ))}
            </View>
          </View>
        )}
      </Answered>
    </Screen>
  )
}
