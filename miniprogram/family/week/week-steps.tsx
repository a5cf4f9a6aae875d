import type { WeekView } from '../../../shared/views/family'
import { stretch } from '../../words'
import { Steps } from '../steps'

/** Which seven days these are, and the ways to those before and after. */
export function WeekSteps({ week, show }: { week: WeekView; show(to: string): void }) {
  const { days, earlier, later } = week
  const words = stretch(days[0]?.date ?? '', days.at(-1)?.date ?? '')
  return <Steps words={words} earlier={earlier} later={later} names={['前七天', '后七天']} show={show} />
}
