/** The classes of an indicator: those that fall short, those that lack records, and the others. */
import type { ClassFigure } from '../../shared/views/school'
import { isImpossible, whole } from '../components/shares'

export interface ClassGaps {
  /** They fall short of what is asked. */
  short: ClassFigure[]
  /** What these come to depends on records that are missing. */
  bare: ClassFigure[]
  /** Nothing is to be done in these. */
  full: ClassFigure[]
}

function groupOf({ status, short, missing, figure }: ClassFigure): keyof ClassGaps {
  // What cannot be right is looked at too, though it lacks nothing by its numbers.
  if (isImpossible(figure)) return 'short'
  if (status === 'met' || short + missing <= 0) return 'full'
  // With all its records it may well be enough.
  return missing > 0 && (short === 0 || status === 'insufficient') ? 'bare' : 'short'
}

/** The largest gaps first: as they came, or by what is missing. */
export function gapsOf(classes: readonly ClassFigure[]): ClassGaps {
  const having = (group: keyof ClassGaps) => classes.filter((one) => groupOf(one) === group)
  const bare = having('bare').sort((a, b) => b.missing - a.missing)
  return { short: having('short'), bare, full: having('full') }
}

/** What its bar is as long as: what is missing where that matters, else what falls short. */
const sizeOf = (figure: ClassFigure) =>
  Math.max(groupOf(figure) === 'bare' ? figure.missing : figure.short, 0)

/** A gap as a share of the largest one, in percent: as long as its bar is drawn. */
export function gapLength(figure: ClassFigure, classes: readonly ClassFigure[]): number {
  return (whole * sizeOf(figure)) / Math.max(...classes.map(sizeOf), 1)
}
