import { View } from '@tarojs/components'
import type { WeekView } from '../../../shared/views/family'
import { shortDate } from '../../words'

interface StepProps {
  to: string | null
  text: string
  sign: string
  show(to: string): void
}

/** A step to another week; without one there it says so and does nothing. */
function Step({ to, text, sign, show }: StepProps) {
  if (to === null) return <View className="steps-step is-none">{sign}</View>
  return (
    <View
      className="steps-step"
      hoverClass="is-pressed"
      onClick={() => show(to)}
      ariaRole="button"
      ariaLabel={text}
    >
      {sign}
    </View>
  )
}

/** "11月12日 – 18日" */
function stretch(first: string, last: string): string {
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  return `${shortDate(first)} – ${isOneMonth ? `${Number(last.slice(-2))}日` : shortDate(last)}`
}

/** Which seven days these are, and the ways to those before and after. */
export function WeekSteps({ week, show }: { week: WeekView; show(to: string): void }) {
  const { days, earlier, later } = week
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? '']
  return (
    <View className="steps">
      <Step to={earlier} text="前七天" sign="‹" show={show} />
      <View className="steps-days" ariaRole="status">
        {stretch(first, last)}
      </View>
      <Step to={later} text="后七天" sign="›" show={show} />
    </View>
  )
}
