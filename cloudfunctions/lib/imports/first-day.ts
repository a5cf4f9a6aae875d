/** The roll of a school that is not open yet, put as a table has it. Nothing of it counts, so nothing is kept of before. */
import type { RollEntry } from '../../../shared/imports/roster/known'
import { addPupils } from '../import'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { removeKinOfAll } from '../store/kin'
import { removePupils } from '../store/schools'

/** Puts entries in place of those that there are, and takes others out. May be done twice. */
export async function putRoll(
  request: Request,
  entries: readonly RollEntry[],
  without: readonly string[],
): Promise<void> {
  const students = [...entries.map(({ student }) => student), ...without]
  const ledgers = students.map((student) => ledgerId(request.school, 'pupil', student))
  await removePupils(request.school, students, ledgers)
  await removeKinOfAll(request.school, students)
  if (entries.length > 0) await addPupils(request, [...entries])
}
