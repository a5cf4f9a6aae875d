/** The action `looks`, for whoever leads a school: who of its district looked at it, and when. */
import type { LooksView } from '../../../shared/views/district'
import { refuseOthers } from '../screens/leaders'
import { newestFirst, readLine } from '../screens/reads'
import { readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import { readLooks, readLooksOver } from '../store/reads'

const shown = 100

/** Three calls: who asks, and the last lines of the log, of the school by itself and among others. */
export async function readSchoolLooks(request: Request): Promise<LooksView> {
  const { settings, caller } = await readKnown(request)
  refuseOthers(caller, '区县查看记录')
  const read = await Promise.all([readLooks, readLooksOver].map((looks) => looks(request.school, shown)))
  const lines = newestFirst(read.flat()).slice(0, shown)
  return { school: settings.name, lines: lines.map(readLine).map(({ who, what, at }) => ({ who, what, at })) }
}
