import { View } from '@tarojs/components'
import './steps.scss'

interface StepProps {
  /** Where the step leads; null: there is nothing. */
  to: string | null
  text: string
  sign: string
  show(to: string): void
}

/** A step to another stretch of time; without one it is not seen. */
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

interface StepsProps {
  words: string
  earlier: string | null
  later: string | null
  /** What the steps are called: 前七天, 后七天. */
  names: readonly [earlier: string, later: string]
  show(to: string): void
}

/** Which stretch of time is shown, and the ways to those before and after. */
export function Steps({ words, earlier, later, names: [before, after], show }: StepsProps) {
  return (
    <View className="steps">
      <Step to={earlier} text={before} sign="‹" show={show} />
      <View className="steps-days" ariaRole="status">
        {words}
      </View>
      <Step to={later} text={after} sign="›" show={show} />
    </View>
  )
}
