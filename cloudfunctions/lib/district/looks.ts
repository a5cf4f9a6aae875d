/** The action `looks`, for whoever leads a school: who of its district looked at it, and when. */
import type { LooksView } from '../../../shared/views/district'
import { refuseOthers } from '../screens/leaders'
import { newestFirst, readLine } from '../screens/reads'
import { readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import { readLooks } from '../store/reads'

const shown = 100

/** Two calls: who asks, and the last lines of the log. */
export async function readSchoolLooks(request: Request): Promise<LooksView> {
  const { settings, caller } = await readKnown(request)
  refuseOthers(caller, '区县查看记录')
  const lines = newestFirst(await readLooks(request.school, shown))
  return { school: settings.name, lines: lines.map(readLine).map(({ who, what, at }) => ({ who, what, at })) }
}
