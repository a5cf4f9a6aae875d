/** The one import of a school: whose it is, how it stands, and who may do something with it. */
import { addDays, localTime } from '../../../shared/calendar'
import { kindOf } from '../../../shared/imports/index'
import { Refusal } from '../../../shared/problems'
import type { ImportView } from '../../../shared/views/imports'
import type { Request } from '../serve'
import { headId, type ImportHead } from '../store/imports'

/** Days for which what was brought is kept where nobody goes on with it. */
export const daysKept = 1

const minute = 60_000
/** So long after the last sign of life somebody else may go on with what is being applied: that goes by itself. */
const patience = 2 * minute

/** Whether somebody else may go on. What was only read holds nobody up: nothing is written by it. */
export const isStale = ({ state, touched }: ImportHead, { now }: Request): boolean =>
  state !== 'applying' || now.getTime() - touched >= patience

const minuteLength = 'YYYY-MM-DDTHH:MM'.length

export type Begun = Pick<ImportHead, 'import' | 'kind' | 'file'>

/** A head as an import begins. */
export function begun(
  { school, caller, now, today }: Request,
  name: string,
  own: Begun,
  rev: number,
): ImportHead {
  return {
    ...{ _id: headId(school), school, ...own, state: 'staging', by: caller, name },
    ...{
      since: localTime(now).slice(0, minuteLength),
      until: addDays(today, daysKept),
      touched: now.getTime(),
    },
    ...{
      standing: '',
      rows: 0,
      complaints: 0,
      faultyRows: 0,
      notes: [],
      total: 0,
      done: 0,
      refused: [],
      rev,
    },
    counts: { isNew: 0, changed: 0, same: 0, gone: 0 },
  }
}

export function viewOf(head: ImportHead, request: Request): ImportView {
  const { import: own, kind, file, state, by, name, since, rows, complaints, faultyRows, counts } = head
  const { notes, doubt = '', causes = [], total, done, refused } = head
  return {
    ...{ import: own, kind, title: kindOf(kind).title, file, state, isOwn: by === request.caller, by: name },
    ...{
      since,
      isStale: isStale(head, request),
      rows,
      complaints,
      faultyRows,
      counts,
      notes,
      doubt,
      causes,
      total,
      done,
      refused,
    },
  }
}

const refuse = (cure: string) => new Refusal('duplicate', 'import', { cure })

const told = ({ name, since, kind }: ImportHead) =>
  `${name}从 ${since.slice(5).replace('T', ' ')} 起正在导入${kindOf(kind).title}`

/**
 * Refuses to begin while another import is being applied: that is never dropped, only gone on with. What somebody has only
 * looked at makes way.
 */
export function refuseBeside(head: ImportHead | undefined): void {
  if (head?.state === 'applying') throw refuse(`${told(head)}，还没有做完。请先把它做完，再导入别的`)
}

/** The import that is meant, for whoever may go on with it: its own, or anybody's that has been left alone. */
export function ownHead(head: ImportHead | undefined, asked: string, request: Request): ImportHead {
  if (head === undefined || head.import !== asked)
    throw new Refusal('not_found', 'import', { field: '「这次导入」' })
  if (head.by !== request.caller && !isStale(head, request)) throw refuse(`${told(head)}。请等导入结束再试`)
  return head
}
