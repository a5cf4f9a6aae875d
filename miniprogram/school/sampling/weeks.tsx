/** The weeks that are still to come, to be chosen one by one, and a line on those that are over. */
import { View } from '@tarojs/components'
import type { SamplingView, TermWeek } from '../../../shared/views/sampling'
import { shortDate } from '../../words'
import { type Draft, isChosen } from './draft'

interface WeekProps {
  week: TermWeek
  isOn: boolean
  isNow: boolean
  onClick: () => void
}

const spanOf = ({ from, to }: TermWeek) =>
  from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`

const wordOf = ({ days }: TermWeek, isNow: boolean) => (isNow ? '本周' : `${days} 个上学日`)

function Week({ week, isOn, isNow, onClick }: WeekProps) {
  const [span, word] = [spanOf(week), wordOf(week, isNow)]
  return (
    <View
      id={`week-${week.week}`}
      className={`sampling-week${isOn ? ' is-on' : ''}`}
      hoverClass="is-pressed"
      ariaRole="checkbox"
      ariaLabel={`${span}，${word}`}
      ariaChecked={isOn}
      onClick={onClick}
    >
      <View className="sampling-mark" ariaHidden>
        {isOn ? '✓' : ''}
      </View>
      <View className="sampling-text">
        <View className="sampling-span">{span}</View>
        <View className="sampling-word">{word}</View>
      </View>
    </View>
  )
}

interface WeeksProps {
  view: SamplingView
  draft: Draft
  toggle(week: TermWeek): void
}

/** What is over can be told, and not be changed. */
function Past({ weeks, draft }: { weeks: readonly TermWeek[]; draft: Draft }) {
  const asked = weeks.filter((week) => isChosen(draft, week))
  if (weeks.length === 0) return null
  const told =
    asked.length === 0 ? '没有问过' : `问过 ${asked.map(({ from }) => shortDate(from)).join('、')} 起的周`
  return <View className="sampling-soft">{`已过的 ${weeks.length} 周里，${told}。`}</View>
}

export function Weeks({ view: { weeks, today }, draft, toggle }: WeeksProps) {
  const ahead = weeks.filter(({ isPast }) => !isPast)
  const past = weeks.filter(({ isPast }) => isPast)
  return (
    <>
      {ahead.length === 0 && <View className="sampling-soft">这个学期已经没有后面的周了。</View>}
      <View className="sampling-weeks">
        {ahead.map((week) => (
          <Week
            key={week.week}
            week={week}
            isOn={isChosen(draft, week)}
            isNow={week.week <= today}
            onClick={() => toggle(week)}
          />
        ))}
      </View>
      <Past weeks={past} draft={draft} />
    </>
  )
}
