/** An independent evaluator of the acceptance contract: plain, in memory, everything recomputed at the end. */
import { apply } from './apply'
import { type Facts, factsOf } from './facts'
import { type FolderData, readFolder } from './folder'
import type { Measure } from './measure'
import { pupilMeasures } from './measures-pupil'
import { studyMeasures } from './measures-study'
import { schoolMeasures } from './measures-school'
import { staffMeasures } from './measures-staff'
import { judge } from './refusals'
import { thresholdOf } from './thresholds'
import { localDay } from './time'
import { type Status, certainty, ends, statusOf } from './verdict'
import { worldOf } from './world'

export type Indicator = Record<string, unknown> & { key: string; scope: string; role: string; status: Status }

export interface Requirement {
  id: number
  status: Status
  indicators: Indicator[]
}

export interface Evaluated {
  card: {
    school: string
    as_of: string
    window: { from: string; to: string }
    met: number
    not_met: number
    insufficient: number
    requirements: Requirement[]
  }
  rejected: { line: number; code: string }[]
}

/** The keys that only some kinds of indicators have. */
function extrasOf(facts: Facts, measure: Measure): Record<string, unknown> {
  const { compared, unit, interval } = measure
  const { lower, upper, expected } = ends(measure)
  const extras: Record<string, unknown> = {}
  if (unit) {
    const certain = certainty(facts.world.policy, measure)
    Object.assign(extras, { lower: `${lower}/${expected}`, upper: `${upper}/${expected}`, certain })
  }
  if ('baseline' in compared) extras.baseline = compared.baseline
  if (compared.with === 'median') extras.median = compared.median
  if (compared.with === 'none upheld') extras.open = compared.open
  return interval === undefined ? extras : { ...extras, interval }
}

function thresholdShown(facts: Facts, measure: Measure): { threshold: string | null; provenance: string } {
  if (measure.compared.with === 'none upheld') return { threshold: '= 0', provenance: 'O' }
  if (measure.compared.with !== 'threshold') return { threshold: null, provenance: 'O' }
  const { operator, decimal, provenance } = thresholdOf(facts.world.policy, measure)
  return { threshold: `${operator} ${decimal}`, provenance }
}

function indicatorOf(facts: Facts, measure: Measure): Indicator {
  const { key, scope, role, numerator, denominator, observed, expected } = measure
  return {
    ...{ key, scope, role, status: statusOf(facts.world.policy, measure, facts.asOf) },
    ...{ numerator, denominator, observed, expected },
    ...thresholdShown(facts, measure),
    ...extrasOf(facts, measure),
  }
}

function requirementOf(facts: Facts, id: number, measures: Measure[]): Requirement {
  const indicators = measures
    .filter(({ expected }) => expected !== 0)
    .map((measure) => indicatorOf(facts, measure))
  const deciding = indicators.filter(({ role }) => role === 'deciding').map(({ status }) => status)
  const undecided = deciding.length === 0 || deciding.includes('insufficient')
  const status = deciding.includes('not_met') ? 'not_met' : undecided ? 'insufficient' : 'met'
  return { id, status, indicators }
}

function requirementsOf(facts: Facts): Requirement[] {
  const [school, study, pupils] = [schoolMeasures(facts), studyMeasures(facts), pupilMeasures(facts)]
  const all = [
    ...[school[1], school[2], school[3], [...school[4], ...study[4]], study[5]],
    ...[pupils[6], pupils[7], pupils[8], pupils[9], pupils[10], staffMeasures(facts), school[12]],
  ]
  return all.map((measures, index) => requirementOf(facts, index + 1, measures))
}

/** The card and the refusals of a school at the end of a day. */
export function evaluate(data: FolderData, asOf = data.school.as_of): Evaluated {
  const world = worldOf(data)
  const rejected: Evaluated['rejected'] = []
  for (const [index, event] of data.events.entries()) {
    if (localDay(event.at) > asOf) continue
    const answer = judge(world, event)
    if (answer.ok) apply(world, answer.submission, answer.as)
    else rejected.push({ line: index + 1, code: answer.code })
  }
  const requirements = requirementsOf(factsOf(world, asOf))
  const having = (status: Status): number => requirements.filter((one) => one.status === status).length
  const window = { from: data.school.term.start, to: asOf }
  const totals = { met: having('met'), not_met: having('not_met'), insufficient: having('insufficient') }
  return { card: { school: data.school.id, as_of: asOf, window, ...totals, requirements }, rejected }
}

/** The same for a set folder on disk. */
export const evaluateFolder = (folder: string, asOf?: string): Evaluated => evaluate(readFolder(folder), asOf)
