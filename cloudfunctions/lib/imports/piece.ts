/** A piece of an import: a page of steps. What of it was refused is told; the rest of it stands. */
import { recordTypes } from '../../../shared/records/index'
import type { Step } from '../../../shared/imports/kind'
import type { Logged, RollEntry } from '../../../shared/imports/roster/known'
import type { StaffWork } from '../../../shared/imports/staff/known'
import { type Problem, Refusal } from '../../../shared/problems'
import type { RefusedRow } from '../../../shared/views/imports'
import type { Request } from '../serve'
import { keepKin } from '../joins/kin'
import type { Kin } from '../store/kin'
import type { WithKin } from './without-names'
import { changeStaff } from '../staff/change'
import type { ImportHead } from '../store/imports'
import { parseItem, type Submission } from '../submission'
import { submit } from '../submit'
import { putRoll } from './first-day'
import type { Leader } from './leader'

export interface Piece {
  request: Request
  leader: Leader
  head: ImportHead
}

interface Records {
  records: readonly Logged[]
}

const isRecords = ({ work }: Step): boolean => Object.hasOwn(work as object, 'records')
const isStaff = ({ work }: Step): boolean => Object.hasOwn(work as object, 'staff')

const known = recordTypes.map(({ type }) => type)

const kinIn = (steps: readonly Step[]): Kin[] => steps.flatMap(({ work }) => (work as WithKin).kin ?? [])

interface Sent {
  step: Step
  submission: Submission
}

/** Every record under a mutation id of its own, which is the same whenever the piece is done again. */
const sentOf = ({ head }: Piece, steps: readonly Step[]): Sent[] =>
  steps.flatMap((step, place) =>
    (step.work as Records).records.map((record, index) => {
      const mutation = `${head.import}.${head.done}.${place}.${index}`
      return { step, submission: parseItem({ mutation, record }, known) }
    }),
  )

/** A store in trouble is asked again: whoever was accepted is known then. */
function refusedBy(problem: Problem, { row, label }: Step): RefusedRow {
  if (problem.code === 'busy' || problem.code === 'broken') throw new Refusal('busy')
  return { row, label, why: problem.message }
}

async function applyRecords(piece: Piece, steps: readonly Step[]): Promise<RefusedRow[]> {
  const sent = sentOf(piece, steps)
  const answers = await submit(
    piece.request,
    sent.map(({ submission }) => submission),
  )
  const refused = answers.flatMap((answer, place) => {
    const step = sent[place]?.step
    return answer.ok || step === undefined ? [] : [refusedBy(answer.problem, step)]
  })
  const rows = new Set(refused.map(({ row }) => row))
  await keepKin(kinIn(steps.filter(({ row }) => !rows.has(row))))
  return refused
}

async function applyStaff({ request, head }: Piece, steps: readonly Step[]): Promise<RefusedRow[]> {
  const changes = steps.map(({ work }) => (work as StaffWork).staff)
  await changeStaff(request, changes, `${head.import}.${head.done}`)
  return []
}

/** Before the school is open entries of the roll are put in place or taken out. */
async function applyRoll({ request }: Piece, steps: readonly Step[]): Promise<RefusedRow[]> {
  const works = steps.map(({ isNew, work }) => ({
    isNew,
    ...(work as { entry?: RollEntry; without?: string }),
  }))
  const entries = works.flatMap(({ entry }) => entry ?? [])
  const without = works.flatMap((work) => work.without ?? [])
  const changed = works.flatMap(({ isNew, entry }) => (isNew || entry === undefined ? [] : entry.student))
  await putRoll(request, { entries, without, there: [...changed, ...without], kin: kinIn(steps) })
  return []
}

export async function applyPiece(piece: Piece, steps: readonly Step[]): Promise<RefusedRow[]> {
  if (steps.every(isRecords)) return applyRecords(piece, steps)
  return steps.every(isStaff) ? applyStaff(piece, steps) : applyRoll(piece, steps)
}
