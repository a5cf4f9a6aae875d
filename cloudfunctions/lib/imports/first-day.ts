/** The roll of a school that is not open yet, put as a table has it. Nothing of it counts, so nothing is kept of before. */
import type { RollEntry } from '../../../shared/imports/roster/known'
import { addPupils } from '../import'
import { keepKin } from '../joins/kin'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { type Kin, removeKinOfAll } from '../store/kin'
import { removeFromBooks, removeLedgers } from '../store/schools'

/** What a piece does to the roll; `there` are those of its pupils who stand in some class's books already. */
export interface RollPiece {
  entries: readonly RollEntry[]
  without: readonly string[]
  there: readonly string[]
  /** Whom the table names as guardians. */
  kin: readonly Kin[]
}

/** Puts entries in place of those that there are, and takes others out. May be done twice. */
export async function putRoll(request: Request, { entries, without, there, kin }: RollPiece): Promise<void> {
  const students = [...entries.map(({ student }) => student), ...without]
  // Every class's books are written for this: of a first roster nobody is in any.
  if (there.length > 0) await removeFromBooks(request.school, there)
  await removeLedgers(students.map((student) => ledgerId(request.school, 'pupil', student)))
  await removeKinOfAll(request.school, students)
  await Promise.all([entries.length > 0 && addPupils(request, [...entries]), keepKin(kin)])
}
