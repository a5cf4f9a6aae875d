/** Who may log or withdraw what: the second refusal, `forbidden`. */
import { type Submission, family, ofClass } from './submission'
import { type Capacity, type World, classAt, hasRole, teaches } from './world'

type Answer = Capacity | 'forbidden'

const teachesPupil = (world: World, { by, pupil, date }: Submission): boolean =>
  pupil !== undefined && teaches(world, by, classAt(pupil, date))

/** A guardian, or a teacher of the class for a child marked proxy; a guardian who also teaches is the guardian. */
function familyCapacity(world: World, submission: Submission): Answer {
  const { by, pupil, withdrawal, inForce } = submission
  if (pupil?.guardians.has(by)) return 'guardian'
  if (!pupil?.proxy || !teachesPupil(world, submission)) return 'forbidden'
  return withdrawal && inForce?.as === 'guardian' ? 'forbidden' : 'teacher'
}

/** A visit is changed by its author alone; where there is nothing to withdraw, any teacher may hear so. */
function visitCapacity(world: World, submission: Submission): Answer {
  const { by, withdrawal, inForce } = submission
  if (withdrawal && inForce === undefined) {
    return (world.staff.get(by)?.classes.length ?? 0) > 0 ? 'teacher' : 'forbidden'
  }
  if (!teachesPupil(world, submission)) return 'forbidden'
  return inForce === undefined || inForce.author === by ? 'teacher' : 'forbidden'
}

/** In what capacity the caller acts, or `forbidden`. */
export function capacityOf(world: World, submission: Submission): Answer {
  const { about, by, pupil, className } = submission
  const allowed = (may: boolean, as: Capacity): Answer => (may ? as : 'forbidden')
  if (family.includes(about)) return familyCapacity(world, submission)
  if (about === 'consent' || about === 'ballot') return allowed(pupil?.guardians.has(by) ?? false, 'guardian')
  if (about === 'home_visit') return visitCapacity(world, submission)
  if (about === 'skill') return allowed(teachesPupil(world, submission), 'teacher')
  if (ofClass.includes(about)) return allowed(teaches(world, by, className ?? ''), 'teacher')
  if (about === 'pledge') return allowed(world.staff.has(by), 'staff')
  return allowed(hasRole(world, by, 'principal', 'admin'), 'leader')
}
