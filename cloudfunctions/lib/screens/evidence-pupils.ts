/**
 * Pupils of a class who fell short of an indicator or have too few records for it, in the order of the roll. Each has
 * the counts that the rule looks at; what a family wrote is never among them.
 */
import { fullMonths, monthOf } from '../../../shared/calendar'
import { joinKey } from '../../../shared/keys'
import { homeworkCap } from '../../../shared/norms'
import { optionName } from '../../../shared/records/options'
import { type Evidence, handing, type PupilEvidence } from '../../../shared/requirements/evidence'
import { onRoll } from '../../../shared/roll'
import { count } from '../../../shared/tallies/counters'
import type { EvidenceRow } from '../../../shared/views/evidence'
import { noRecord } from './evidence-days'
import { inOrder, type Placed, type Sought, type Source } from './evidence-source'
import { same } from './requirement-classes'

/** A pupil's own counts in words. */
type Words = (pupil: PupilEvidence, evidence: Evidence) => string

const minutesOfHour = 60

function timeWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / minutesOfHour), minutes % minutesOfHour]
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

const sleep: Words = ({ tally }, { policy }) => {
  const [nights, minutes] = [count(tally.sleep, 'nights'), count(tally.sleep, 'minutes')]
  if (nights === 0) return noRecord
  if (nights < policy.minNights) return `只记了 ${nights} 晚，满 ${policy.minNights} 晚才算`
  const slept = minutes + (policy.countNaps ? count(tally.sleep, 'naps') : 0)
  return `记了 ${nights} 晚，平均 ${timeWords(Math.floor(slept / nights))}`
}

const bedtime: Words = ({ tally, stage }) =>
  `${count(tally.sleep, 'nights')} 晚中 ${count(tally.sleep, `bedtime_${stage}`)} 晚按时`

const homework: Words = ({ tally, grade }) => {
  const [days, minutes] = [count(tally.home_study, 'days'), count(tally.home_study, 'minutes')]
  if (days === 0) return noRecord
  return `记了 ${days} 天，平均 ${Math.ceil(minutes / days)} 分钟，上限 ${homeworkCap(grade)} 分钟`
}

/** "9 月、10 月没有读完一本" */
const reading: Words = ({ tally, roll, consent }, { calendar, asOf }) => {
  if (!consent) return noRecord
  const months = fullMonths(calendar, asOf).filter((first) => onRoll(roll, first))
  const bare = months.filter((first) => count(tally.reading, monthOf(first)) === 0)
  return `${bare.map((first) => `${Number(first.slice(5, 7))} 月`).join('、')}没有读完一本`
}

const fitness: Words = ({ tally }, { calendar }) => {
  const [grade] = ['fail', 'pass', 'good', 'excellent'].filter(
    (one) => count(tally.fitness, joinKey(calendar.academicYear.name, one)) > 0,
  )
  return grade === undefined ? '没有测试' : optionName(grade)
}

const eyesight: Words = ({ tally }, { calendar }) =>
  count(tally.eyesight, joinKey(calendar.academicYear.name, 'examined')) > 0 ? '近视' : '没有检查'

const skill =
  (kind: string): Words =>
  ({ tally }) => {
    const assessed = count(tally.skill, joinKey(kind, 'assessed'))
    return assessed === 0 ? '没有评定' : `评定 ${assessed} 项，还没有通过的`
  }

/** Whether a pupil alone falls short by the rule, has no figure there, or neither. */
function markOf(sought: Sought, pupil: PupilEvidence): 'missing' | 'short' | 'done' {
  const { requirement, found, rule, evidence } = sought
  const alone = handing({ ...evidence, pupils: [pupil] }, requirement.needs)
  const asked = requirement.indicators.find(({ key }) => key === rule.key)
  const own = asked?.assess(alone).find(same(found))
  if (own === undefined) return 'done'
  const [numerator, observed] = [own.numerator ?? 0, own.observed ?? 0]
  if (observed < (own.expected ?? 0)) return 'missing'
  return (rule.fewerIsBetter ? numerator > 0 : numerator < observed) ? 'short' : 'done'
}

function rows(sought: Sought, words: Words): Placed[] {
  const told = sought.evidence.pupils.flatMap((pupil): EvidenceRow[] => {
    const mark = markOf(sought, pupil)
    if (mark === 'done') return []
    return [
      { id: pupil.id, title: sought.names.get(pupil.id) ?? '', mark, words: words(pupil, sought.evidence) },
    ]
  })
  return inOrder(told.sort((a, b) => (a.id < b.id ? -1 : 1)))
}

const ofPupils = (words: Words): Source => ({
  ...{ by: 'class', kind: 'pupils', rows: (sought) => rows(sought, words) },
})

export const pupilSources: Record<string, Source> = {
  sleep_reached: ofPupils(sleep),
  bedtime_kept: ofPupils(bedtime),
  home_minutes_within_cap: ofPupils(homework),
  reading_monthly: ofPupils(reading),
  fitness_pass: ofPupils(fitness),
  fitness_excellent_good: ofPupils(fitness),
  myopia: ofPupils(eyesight),
  sport_skill: ofPupils(skill('sport')),
  art_skill: ofPupils(skill('art')),
  song_skill: ofPupils(skill('song')),
  labour_skill: ofPupils(skill('labour')),
  home_visits: ofPupils(() => '还没有上门家访'),
}
