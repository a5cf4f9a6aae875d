/** What may be worth a look in a survey that has closed, in words. */
import type { SurveyResult } from '../../../shared/books'
import { coachedSurveys, falseAlarms, found, simulated } from '../../../shared/coaching/false-alarms'
import { type SignalName, signals, signalsAgainst } from '../../../shared/coaching/index'
import type { LoggedPupil } from '../../../shared/coaching/signal'
import type { Question } from '../../../shared/surveys/form'
import type { SignalView } from '../../../shared/views/survey'

const stateOf = (isSeen: boolean | undefined): SignalView['state'] => {
  if (isSeen === undefined) return 'unknown'
  return isSeen ? 'seen' : 'none'
}

/** How often it is seen for nothing, and how often where there is something to see. */
const alarmWords = (key: SignalName) => {
  const times = falseAlarms[key]
  const words = times === 0 ? '一次也没有出现' : `有 ${times} 次也会出现`
  const { how, surveys } = found[key]
  return `没有人引导的 ${simulated} 次模拟问卷里，${words}；${how}的 ${coachedSurveys} 次里，看出 ${surveys} 次`
}

/** Every signal of a result; none where it has no figures. */
export function signalViews(
  result: SurveyResult | undefined,
  questions: readonly Question[],
  pupils: readonly LoggedPupil[],
): SignalView[] {
  if (result === undefined || !('figures' in result) || result.figures === undefined) return []
  const known = { ...result.signals, ...signalsAgainst(questions, result.figures, pupils) }
  return signals.map(({ key, title, seen, look }) => {
    const state = stateOf(known[key])
    return { key, title, state, words: state === 'seen' ? [seen, look] : [], falseAlarms: alarmWords(key) }
  })
}
