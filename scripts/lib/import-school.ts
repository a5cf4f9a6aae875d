/** The operator's side of a school's first day: the import of the functions, in pieces that fit a call. */
import type { PupilRow } from '../../cloudfunctions/lib/roster'
import type { CloudBase } from '../../local/cloudbase'
import { FolderError } from './folder-error'
import type { SetFolder } from './set-folder'

const pupilsPerCall = 200

type ReplyOf = { ok: true; data: unknown } | { ok: false; problem: { message: string } }

/** Calls the operator's function, which a client cannot. */
export async function operate(
  cloud: CloudBase,
  action: string,
  school: string,
  input: unknown,
  at?: Date,
): Promise<unknown> {
  const reply = (await cloud.invoke('setup', { action, school, input }, {}, at)) as ReplyOf
  if (!reply.ok) throw new FolderError(`导入未完成: ${reply.problem.message}`)
  return reply.data
}

function inPieces(pupils: PupilRow[]): PupilRow[][] {
  const count = Math.ceil(pupils.length / pupilsPerCall)
  return Array.from({ length: count }, (_, piece) =>
    pupils.slice(piece * pupilsPerCall, (piece + 1) * pupilsPerCall),
  )
}

/** Imports settings, staff and the first roster, and opens the school. */
export async function importSchool(
  cloud: CloudBase,
  { settings, staff, pupils }: Pick<SetFolder, 'settings' | 'staff' | 'pupils'>,
  at?: Date,
): Promise<void> {
  await operate(cloud, 'found', settings.id, { settings, staff }, at)
  for (const piece of inPieces(pupils)) await operate(cloud, 'pupils', settings.id, { pupils: piece }, at)
  await operate(cloud, 'open', settings.id, {}, at)
}
