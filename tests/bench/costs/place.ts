/** The school whose costs are counted: which of its people act, and on which day. */
import { districtNamed } from '../../../shared/district/place'
import { schoolDay } from '../generate/calendar'
import { type Pupil, teacherOf } from '../generate/people'
import type { GeneratedSchool } from '../generate/school'

export interface Place {
  school: string
  /** How many pupils, classes and members of staff there are, and how many school days have passed. */
  size: { pupils: number; classes: number; staff: number; days: number }
  /** A school day: the next one after those that have passed. */
  today: string
  /** A family that has logged all along, and one with two children, and a child whom the school logs for. */
  child: Pupil
  siblings: [Pupil, Pupil]
  boarder: Pupil
  /** Pupils of the child's class. */
  classmates: Pupil[]
  guardian: string
  teacher: string
  /** What was answered so far, by row. */
  answers: Map<string, unknown>
}

const isSteady = ({ consent, logs, leavesOn, movesOn, withdrawsOn, enrolledOn }: Pupil): boolean =>
  consent && logs && leavesOn === '' && movesOn === '' && withdrawsOn === '' && enrolledOn === schoolDay(1)

function firstOf(pupils: readonly Pupil[], what: string, is: (pupil: Pupil) => boolean): Pupil {
  const found = pupils.find(is)
  if (found === undefined) throw new Error(`no pupil of this school is ${what}`)
  return found
}

/** The district that the school is in. */
export const district = districtNamed('bench')

/** The people of a generated school who act, on the next school day. */
export function placeIn({ spec, classes, staff, pupils: units }: GeneratedSchool): Place {
  const pupils = units.map(({ pupil }) => pupil)
  const steady = pupils.filter(isSteady)
  const single = ({ proxy, index }: Pupil) => !proxy && index % 10 < 8
  const child = firstOf(steady, 'an only child', single)
  const younger = firstOf(steady, 'a younger child', ({ index, proxy }) => {
    const elder = pupils[index - 1]
    return index % 10 === 9 && !proxy && elder !== undefined && isSteady(elder) && !elder.proxy
  })
  const today = schoolDay(spec.days + 1)
  return {
    ...{ school: spec.id, today, child, answers: new Map() },
    size: { pupils: pupils.length, classes: classes.length, staff: staff.length, days: spec.days },
    siblings: [firstOf(pupils, 'the elder child', ({ index }) => index === younger.index - 1), younger],
    boarder: firstOf(
      steady,
      'logged for by the school',
      ({ proxy, class: own }) => proxy && own === child.class,
    ),
    classmates: steady.filter(({ class: own, proxy }) => own === child.class && !proxy),
    ...{ guardian: child.guardians[0], teacher: teacherOf(child.class) },
  }
}
