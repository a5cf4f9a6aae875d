/**
 * The action `classOverview`: how much is known of a class this term, and which children may need care. From the sums
 * in the class's books alone. Nobody is named for not logging, and nobody is ranked.
 */
import * as z from 'zod/mini'
import type { SchoolClass, Settings } from '../../../shared/books'
import { duration } from '../../../shared/duration'
import { bedtimes, homeworkCap, sleepMinutes } from '../../../shared/norms'
import { type Policy, policyOf } from '../../../shared/policy/policy'
import { id } from '../../../shared/records/fields'
import { roleHeld } from '../../../shared/roles/index'
import { type Stage, stageOf } from '../../../shared/stages'
import { count } from '../../../shared/tallies/counters'
import type { CareView, ClassOverview, Share } from '../../../shared/views/teacher'
import { noteRead } from '../access-log'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { classFor, classReaders } from './own-class'
import { type Pupil, pupilsIn } from './pupils'
import { readKnown } from './viewer'

export const classOverviewInput = z.strictObject({ class: id() })
type Asked = z.output<typeof classOverviewInput>

/** By what a class's children are looked at. */
interface Measures {
  stage: Stage
  cap: number
  policy: Policy
}

function measuresOf({ system, policy }: Settings, { grade }: SchoolClass): Measures {
  return { stage: stageOf(system, grade), cap: homeworkCap(grade), policy: policyOf(policy) }
}

/** Days of homework time that it takes to say anything, as the requirement has it. */
const leastStudyDays = 5

const hasSlept = ({ tally }: Pupil, { policy }: Measures) => count(tally.sleep, 'nights') >= policy.minNights
const hasStudied = ({ tally }: Pupil) => count(tally.home_study, 'days') >= leastStudyDays

const isVisited = ({ tally }: Pupil) => count(tally.home_visit, 'in_person') > 0

function sleepReason({ tally: { sleep } }: Pupil, { stage, policy }: Measures): string {
  const [nights, norm] = [count(sleep, 'nights'), sleepMinutes[stage]]
  const slept = count(sleep, 'minutes') + (policy.countNaps ? count(sleep, 'naps') : 0)
  if (slept >= norm * nights) return ''
  return `平均每晚睡 ${duration(Math.floor(slept / nights))}，不到 ${duration(norm)}（${nights} 晚）`
}

/** Late now and then is nothing to be told; late on most nights is. */
function bedtimeReason({ tally: { sleep } }: Pupil, { stage }: Measures): string {
  const nights = count(sleep, 'nights')
  const late = nights - count(sleep, `bedtime_${stage}`)
  return late * 2 > nights ? `${nights} 晚里有 ${late} 晚 ${bedtimes[stage]} 以后才入睡` : ''
}

function homeworkReason({ tally: { home_study: study } }: Pupil, { cap }: Measures): string {
  const [days, minutes] = [count(study, 'days'), count(study, 'minutes')]
  if (cap === 0 || minutes <= cap * days) return ''
  return `在家书面作业平均每天 ${Math.ceil(minutes / days)} 分钟，超过 ${cap} 分钟（${days} 天）`
}

function taskReason({ tally }: Pupil): string {
  const open = count(tally.visit_task, 'open')
  return open > 0 ? `有 ${open} 件家访跟进没有完成` : ''
}

/** That a child was not visited yet adds to another reason and is none by itself: at first it is so for all. */
function reasonsFor(pupil: Pupil, measures: Measures): string[] {
  const found = [
    ...(hasSlept(pupil, measures) ? [sleepReason(pupil, measures), bedtimeReason(pupil, measures)] : []),
    ...(hasStudied(pupil) ? [homeworkReason(pupil, measures)] : []),
    taskReason(pupil),
  ].filter((reason) => reason !== '')
  return found.length > 0 && !isVisited(pupil) ? [...found, '本学年还没有上门家访'] : found
}

const shareOf = (pupils: readonly Pupil[], isCounted: (pupil: Pupil) => boolean): Share => ({
  count: pupils.filter(isCounted).length,
  of: pupils.length,
})

function careIn(pupils: readonly Pupil[], measures: Measures): CareView[] {
  const all = pupils.map((pupil) => {
    return { student: pupil.student, name: pupil.name, reasons: reasonsFor(pupil, measures) }
  })
  return all.filter(({ reasons }) => reasons.length > 0)
}

/** Two calls, at once; and one that notes which children were named, where any were. */
export async function readClassOverview({ class: own }: Asked, request: Request): Promise<ClassOverview> {
  const { school, today } = request
  const [known, books] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', own)], ['class', 'pupils']),
  ])
  const found = classFor(known, own, classReaders, '班级情况')
  const measures = measuresOf(known.settings, found)
  const pupils = pupilsIn(books, own, today)
  const care = careIn(pupils, measures)
  const role = roleHeld(classReaders, known.caller, { class: own })
  const students = care.map(({ student }) => student)
  await noteRead(request, known, { what: 'care', role, students, classes: [own] })
  return {
    ...{ class: own, name: found.name, today },
    least: { sleep: measures.policy.minNights, homework: leastStudyDays },
    sleep: shareOf(pupils, (pupil) => hasSlept(pupil, measures)),
    homework: shareOf(pupils, hasStudied),
    visits: shareOf(pupils, isVisited),
    care,
  }
}
