import { View } from '@tarojs/components'
import { adviceWords, loadOf, loadWords, type Planned } from '../load'
import './day-sum.scss'

interface DaySumProps {
  homework: readonly Planned[]
  cap: number
  /** The subject that is being filled in: it is marked. */
  draft?: string
}

/** A day's written homework by subject against the cap: a bar, whose end is the cap or the sum if that is more. */
function SumBar({ homework, cap, draft }: DaySumProps) {
  const { minutes } = loadOf(homework, cap)
  const end = Math.max(cap, minutes)
  const written = homework.filter((one) => one.written && one.est_minutes > 0)
  return (
    <View className="day-sum-bar" ariaHidden>
      {written.map(({ subject, est_minutes }) => (
        <View
          key={subject}
          className={`day-sum-part${subject === draft ? ' is-draft' : ''}`}
          style={`width: ${(100 * est_minutes) / end}%`}
        />
      ))}
      <View className="day-sum-cap" style={`left: ${(100 * cap) / end}%`} />
    </View>
  )
}

function partWords({ subject, est_minutes, written }: Planned, draft: string): string {
  const marks = [subject === draft ? '本次' : '', written ? '' : '非书面，不计入'].filter(Boolean)
  return `${subject || '本科'} ${est_minutes} 分钟${marks.length > 0 ? `（${marks.join('，')}）` : ''}`
}

const partsWords = (homework: readonly Planned[], draft: string) =>
  homework
    .filter(({ est_minutes }) => est_minutes > 0)
    .map((one) => partWords(one, draft))
    .join(' · ')

/** The day's sum in words and as a bar, and what to do where it is too much. */
export function DaySum({ homework, cap, draft }: DaySumProps) {
  const load = loadOf(homework, cap)
  const advice = adviceWords(load, draft === undefined)
  const parts = draft === undefined ? '' : partsWords(homework, draft)
  return (
    <View className={`day-sum${load.isAgainst ? ' is-over' : ''}`}>
      <View className="day-sum-words">{`${load.isAgainst ? '! ' : ''}${loadWords(load)}`}</View>
      {cap > 0 && <SumBar homework={homework} cap={cap} {...(draft !== undefined && { draft })} />}
      {parts !== '' && <View className="day-sum-parts">{parts}</View>}
      {advice !== '' && (
        <View className="day-sum-advice" ariaRole="alert">
          {advice}
        </View>
      )}
    </View>
  )
}
