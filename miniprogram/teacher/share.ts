/** How a check in class went, as far as the numbers make sense. */
import { percent } from '../../shared/requirements/words'

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0

/** "达标 28 / 31 人，90.3%"; "" while the numbers are not there or cannot be right. */
export function shareWords(tested: unknown, reached: unknown): string {
  if (!isCount(tested) || !isCount(reached) || tested === 0 || reached > tested) return ''
  return `达标 ${reached} / ${tested} 人，${percent(reached, tested)}`
}
