/** The weeks of the term, to be chosen one by one. */
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

function wordOf({ isPast, days }: TermWeek, isNow: boolean): string {
  if (isPast) return '已过'
  return isNow ? '本周' : `${days} 个上学日`
}

function Week({ week, isOn, isNow, onClick }: WeekProps) {
  const { isPast } = week
  const [span, word] = [spanOf(week), wordOf(week, isNow)]
  return (
    <View
      id={`week-${week.week}`}
      className={`sampling-week${isOn ? ' is-on' : ''}${isPast ? ' is-past' : ''}`}
      hoverClass={isPast ? 'none' : 'is-pressed'}
      ariaRole="checkbox"
      ariaLabel={`${span}，${word}${isOn ? '，已选' : ''}`}
      {...(!isPast && { onClick })}
    >
      <View className="sampling-mark" ariaHidden>
        {isOn ? '✓' : ''}
      </View>
      <View className="sampling-span">{span}</View>
      <View className="sampling-word">{word}</View>
    </View>
  )
}

interface WeeksProps {
  view: SamplingView
  draft: Draft
  toggle(week: TermWeek): void
}

export function Weeks({ view: { weeks, today }, draft, toggle }: WeeksProps) {
  const current = weeks.find(({ isPast }) => !isPast)
  const isNow = (week: TermWeek) => week === current && week.week <= today
  return (
    <View className="sampling-weeks">
      {weeks.map((week) => (
        <Week
          key={week.week}
          week={week}
          isOn={isChosen(draft, week)}
          isNow={isNow(week)}
          onClick={() => toggle(week)}
        />
      ))}
    </View>
  )
}
