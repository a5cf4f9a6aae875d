/** Guardians' names leave a plan before anything of it is stored: a digest stays by which they are known again. */
import type { Plan, Step } from '../../../shared/imports/kind'
import type { NamedGuardian } from '../../../shared/imports/roster/known'
import { kinOf } from '../joins/kin'
import type { Kin } from '../store/kin'

export interface WithKin {
  kin?: readonly Kin[]
}

function hidden(school: string, step: Step): Step {
  const { named, ...work } = step.work as { named?: readonly NamedGuardian[] }
  return named === undefined
    ? step
    : { ...step, work: { ...work, kin: named.map((one) => kinOf(school, one)) } }
}

export const withoutNames = (school: string, plan: Plan): Plan => ({
  ...plan,
  steps: plan.steps.map((step) => hidden(school, step)),
})
