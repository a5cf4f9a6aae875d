/** One event of the school: recorded, its note put right, or taken back. */
import { useRouter } from '@tarojs/taro'
import { type EventsView, type EventType, eventTypes } from '../../../shared/views/affairs'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { eventNames } from '../events/words'
import { EventForm } from './event-form'

/** What the address names: an event that there is, or the days on which a new one may be. */
function subjectOf(type: EventType, { date, week }: Record<string, string | undefined>, view: EventsView) {
  const event = view.events.find((one) => one.type === type && one.date === date)
  const own = [...view.weeks, view.thisWeek].find((one) => one?.week === week)
  return { event, days: own?.days, first: own?.usual ?? view.today }
}

export default function EventPage() {
  const { params } = useRouter()
  const answer = useAnswer('school', 'events', {}, true)
  const type = eventTypes.find((one) => one === params.type)
  if (type === undefined) {
    return (
      <Screen title="学校活动">
        <Notice kind="plain" text="没有这类活动。" />
      </Screen>
    )
  }
  return (
    <Screen title={eventNames[type]}>
      <Answered answer={answer}>
        {(view) => <EventForm type={type} view={view} {...subjectOf(type, params, view)} />}
      </Answered>
    </Screen>
  )
}
