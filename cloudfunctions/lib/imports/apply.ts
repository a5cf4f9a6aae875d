/**
 * The action `applyImport`: what a file would do is done, page by page, for a few seconds at a time; the phone asks on
 * until all of it is. Each piece may be done twice: records are known by their mutation ids, which follow from the
 * import and the place of the step, and whatever else is written is written as it is to be. So a break loses nothing.
 */
import * as z from 'zod/mini'
import type { Gone, Step } from '../../../shared/imports/kind'
import { Refusal } from '../../../shared/problems'
import { id, oneOf } from '../../../shared/records/fields'
import type { ImportView } from '../../../shared/views/imports'
import type { Request } from '../serve'
import { type ImportHead, putHead, putPage, readHead, removePages } from '../store/imports'
import { ownHead, viewOf } from './head'
import { type Leader, readLeader } from './leader'
import { pageOf, partsOf, readPart, sizes } from './pages'
import { applyPiece } from './piece'
import { fieldsOf, standingFor } from './standing'

/** Who of those that the table does not have is to be marked as left: all of them, or these. */
export const applyInput = z.strictObject({
  import: id(),
  gone: z.union([oneOf(['all']), z.array(id()).check(z.maxLength(500))]),
})
type Asked = z.output<typeof applyInput>

/** Milliseconds for which a call begins new pieces: a person waits for it, and the store is asked again for no longer. */
const workingTime = 3500

const changedMeanwhile = () =>
  new Refusal('duplicate', 'import', { cure: '预览以后，学校的名册有了变动。请重新选择文件，再看一次' })

/** The steps for those who left, behind all others. */
async function leaving(head: ImportHead, asked: Asked['gone']): Promise<Step[]> {
  if (asked.length === 0 || head.counts.gone === 0) return []
  const all = await readPart<Gone>(head, 'gone', Math.ceil(head.counts.gone / sizes.gone))
  const chosen = asked === 'all' ? all : all.filter((one) => asked.includes(one.id))
  return chosen.map(({ label, work }) => ({ row: 0, label, changes: [], isNew: false, work }))
}

/** From a preview to work that has begun; refused where the school is not as it was when it was compared. */
async function begin(head: ImportHead, asked: Asked, request: Request, leader: Leader): Promise<ImportHead> {
  const { digest } = await standingFor(head.kind, request, leader)
  if (digest !== head.standing) throw changedMeanwhile()
  const more = partsOf(await leaving(head, asked.gone), sizes.steps)
  for (const [place, steps] of more.entries()) await putPage(pageOf(head, 'steps', head.total + place, steps))
  const begunNow = { ...head, state: 'applying' as const, total: head.total + more.length }
  return step(head, begunNow, request)
}

/** Puts the next head in place of one; whoever was a moment earlier goes on with it instead. */
async function step(before: ImportHead, next: ImportHead, { caller, now }: Request): Promise<ImportHead> {
  const moved = { ...next, by: caller, touched: now.getTime(), rev: before.rev + 1 }
  if (!(await putHead(moved, before))) throw new Refusal('busy')
  return moved
}

/**
 * Pages of a piece. Records are submitted page by page, for their mutation ids say which page they are of; before the
 * school is open its roll is put as it stands, and the books of a class are written once for a piece.
 */
const pagesAtOnce = ({ kind }: ImportHead, { isOpen }: Leader): number =>
  kind === 'roster' && !isOpen ? 5 : 1

async function goOn(begunHead: ImportHead, request: Request, leader: Leader): Promise<ImportHead> {
  let head = begunHead
  const until = performance.now() + workingTime
  while (head.done < head.total && performance.now() < until) {
    const pages = Math.min(pagesAtOnce(head, leader), head.total - head.done)
    const steps = await readPart<Step>(head, 'steps', pages, head.done)
    const refused = await applyPiece({ request, leader, head }, steps)
    const done = head.done + pages
    const state = done === head.total ? 'done' : 'applying'
    head = await step(head, { ...head, done, state, refused: [...head.refused, ...refused] }, request)
  }
  return head
}

/** Two calls, those of comparing once more when it begins, and for each piece two and those of its rows. */
export async function applyImport(asked: Asked, request: Request): Promise<ImportView> {
  const before = await readHead(request.school)
  const leader = await readLeader(request, before ? fieldsOf(before.kind) : [])
  let head = ownHead(before, asked.import, request)
  if (head.state === 'faulty' || head.state === 'staging')
    throw new Refusal('duplicate', 'import', { cure: '表里还有要改的地方。请改好后重新选择文件' })
  if (head.state === 'ready') head = await begin(head, asked, request, leader)
  if (head.state === 'applying') head = await goOn(head, request, leader)
  if (head.state === 'done') await removePages(request.school, head.import)
  return viewOf(head, request)
}
