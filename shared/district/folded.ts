/** A folded card as it reads: its whole numbers beside the rules that found them. Pure. */
import { splitKey } from '../keys'
import { requirements } from '../requirements/index'
import type { AnyRequirement } from '../requirements/requirement'
import { figuresOf, type PastFigures, type WeekLine } from '../requirements/snapshot'
import { indicatorView } from '../requirements/words'
import type { IndicatorView } from '../views/school'

export const twelve = requirements as readonly AnyRequirement[]

export interface FoldedIndicator {
  requirement: AnyRequirement
  rule: AnyRequirement['indicators'][number]
  /** "school", "primary", "junior:数学" */
  scope: string
  figures: PastFigures
  view: IndicatorView
}

/** Where nothing is asked for: a fold keeps no thresholds, and says why nothing is decided in no words. */
const noPolicy = { families: '0', school: '0' }
const noThreshold = { threshold: null, provenance: 'L' as const, certain: null }

/** The indicators of a fold in the order of the requirements. What this release does not know is left out. */
export function indicatorsIn({ found }: Pick<WeekLine, 'found'>): FoldedIndicator[] {
  const kept = Object.entries(found).map(([place, text]) => ({ place: splitKey(place), text }))
  return twelve.flatMap((requirement) =>
    requirement.indicators.flatMap((rule) =>
      kept
        .filter(({ place: [key] }) => key === rule.key)
        .map(({ place: [key = '', scope = ''], text }): FoldedIndicator => {
          const figures = figuresOf(text)
          const whole = { key, scope, role: rule.role, ...noThreshold, ...figures }
          return { requirement, rule, scope, figures, view: indicatorView(rule, whole, noPolicy) }
        }),
    ),
  )
}
