/**
 * After an evening is logged: one quiet line that has tomorrow's reminder come. It is not there for whoever chose none,
 * and asks nothing twice: what is authorised is told, and no more.
 */
import { View } from '@tarojs/components'
import { usualHour } from '../../../shared/reminders'
import type { ReminderView } from '../../../shared/views/reminder'
import { Button } from '../../components/button'
import { goTo, remindersPage } from '../links'
import { EndedNotice } from './ended'
import { type Reminding, useReminder } from './use-reminder'
import { whenWords } from './words'
import './offer.scss'

/** Where the way to other hours is. */
const Change = ({ text }: { text: string }) => (
  <View
    id="change-reminder"
    className="offer-change"
    hoverClass="is-pressed"
    ariaRole="button"
    onClick={() => goTo(remindersPage)}
  >
    {text}
  </View>
)

interface OfferedProps {
  view: ReminderView
  next: NonNullable<ReminderView['next']>
  reminding: Reminding
}

function Offered({ view, next, reminding }: OfferedProps) {
  const hour = view.hour ?? usualHour
  const when = whenWords(next, hour)
  if (view.left.evening > 0) {
    return (
      <View className="offer">
        <View className="offer-made" ariaRole="status">{`✓ ${when} 提醒您一次`}</View>
        <Change text="改提醒" />
      </View>
    )
  }
  return (
    <View className="offer">
      <Button
        id="offer-reminder"
        kind="quiet"
        text={`${when} 提醒我`}
        isBusy={reminding.isBusy}
        onClick={() => void reminding.authorise('evening', hour)}
      />
      <EndedNotice ended={reminding.ended} of="evening" />
      <Change text="换个时间，或不提醒" />
    </View>
  )
}

/** Further ahead than tomorrow is not of tonight. */
const isNear = (next: ReminderView['next']): next is NonNullable<ReminderView['next']> =>
  next !== null && next.inDays <= 1

export function ReminderOffer() {
  const reminding = useReminder()
  const view = reminding.answer.data
  if (view === undefined || view.templates.evening === undefined) return null
  const isDeclined = view.isChosen && view.hour === null
  if (isDeclined || !isNear(view.next)) return null
  return <Offered view={view} next={view.next} reminding={reminding} />
}
