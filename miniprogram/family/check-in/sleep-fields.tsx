/** Going to sleep, getting up, the nap, and how long the night was beside the norm. */
import { View } from '@tarojs/components'
import type { Norms } from '../../../shared/views/family'
import { ClockField } from '../../fields/clock-field'
import type { Form } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { duration } from '../../words'
import { nightOf, nightMinutes } from '../night'
import { Against } from './against'

// Any two days that follow each other: only the length is wanted.
const [someDay, theNext] = ['2026-01-01', '2026-01-02']

const longest = 24 * 60

/** The minutes between two clock times, or undefined while one is missing. */
function minutesOf(bed: string, wake: string): number | undefined {
  if (bed === '' || wake === '') return undefined
  const minutes = nightMinutes(nightOf(theNext, someDay, bed, wake))
  return minutes > 0 && minutes < longest ? minutes : undefined
}

function NightLength({ bed, wake, norms }: { bed: string; wake: string; norms: Norms }) {
  const minutes = minutesOf(bed, wake)
  if (minutes === undefined)
    return <View className="night-length is-empty">选好时间后，这里会算出睡了多久</View>
  const short = norms.sleep - minutes
  const norm = `标准 ${duration(norms.sleep)}`
  const words = short > 0 ? `${norm}，少 ${duration(short)}` : `达到${norm}`
  return (
    <View className="night-length" ariaRole="status" ariaLabel={`睡了${duration(minutes)}，${words}`}>
      <View className="night-figure">{`睡了 ${duration(minutes)}`}</View>
      <Against isKept={short <= 0} words={words} />
    </View>
  )
}

export function SleepFields({ form, norms }: { form: Form; norms: Norms }) {
  const [bed, wake] = [String(form.values.bed_at), String(form.values.wake_at)]
  const bedField = { ...form.field('bed_at', '入睡'), value: bed }
  const wakeField = { ...form.field('wake_at', '起床'), value: wake }
  return (
    <>
      <ClockField {...bedField} opensAt={norms.bedtime} />
      <ClockField {...wakeField} opensAt="06:50" />
      <NightLength bed={bed} wake={wake} norms={norms} />
      <WholeField {...form.field('nap', '午睡')} unit="分" step={10} />
    </>
  )
}
