/**
 * The action `stage`: a file is read, checked and compared with the school; nothing is changed. What it would do is kept
 * page by page, and the file is removed whatever comes of it.
 */
import * as z from 'zod/mini'
import { causesIn } from '../../../shared/imports/causes'
import { kindNames, kindOf, type KindName } from '../../../shared/imports/index'
import type { Complaint, Plan } from '../../../shared/imports/kind'
import { collect, NotThisTable, readTable } from '../../../shared/imports/table'
import { Refusal } from '../../../shared/problems'
import { oneOf, text } from '../../../shared/records/fields'
import type { PreviewView } from '../../../shared/views/imports'
import { logLine } from '../log-line'
import type { Request } from '../serve'
import { type ImportHead, putHead, readHead, removeHead, removePages } from '../store/imports'
import { type Brought, removeBrought } from '../store/brought'
import { readUploads, removeUploads } from '../store/uploads'
import { importId, lost, ownBrought } from './bring'
import { sheetsOf } from './file/index'
import { mostBytes, refuseFile } from './file/unreadable'
import { withoutNames } from './without-names'
import { begun, ownHead, refuseBeside, viewOf } from './head'
import { type Leader, readLeader } from './leader'
import { firstPages, keepPages, partsOf, sizes } from './pages'
import { fieldsOf, standingFor } from './standing'

/** Of a file that was brought under this id: see bring.ts. */
export const stageInput = z.strictObject({
  import: importId(),
  kind: oneOf(kindNames),
  name: text(1, 200, 'register'),
})
type Asked = z.output<typeof stageInput>

const longestName = 60

/** Milliseconds after which a file that is still being read never will be: the function's own limit. */
const readingTime = 30_000

async function contentOf({ files }: Brought): Promise<Buffer> {
  const content = await readUploads(files, mostBytes)
  if (content === undefined) throw lost()
  return content
}

interface Checked {
  plan: Plan
  faults: Complaint[]
  rows: number
  standing: string
}

/** Reads a table and compares it with the school; complaints are in the order of the rows. */
async function check(kind: KindName, file: Buffer, request: Request, leader: Leader): Promise<Checked> {
  const declared = kindOf(kind)
  const table = readTable(declared, await sheetsOf(file))
  const { known, digest } = await standingFor(kind, request, leader)
  const { complaints, tell } = collect()
  const plan = declared.plan(table.rows as never, known as never, tell)
  const faults = [...table.complaints, ...complaints].sort((a, b) => a.row - b.row)
  return { plan, faults, rows: table.rows.length, standing: digest }
}

/** A head with what was found. */
function foundIn(head: ImportHead, { plan, faults, rows, standing }: Checked): ImportHead {
  const { steps, gone, same, notes } = plan
  const isNew = steps.filter((step) => step.isNew).length
  const counts = { isNew, changed: steps.length - isNew, same, gone: gone.length }
  const faultyRows = new Set(faults.map(({ row }) => row)).size
  return {
    ...{ ...head, state: faults.length > 0 ? 'faulty' : 'ready', standing, rows, counts, notes: [...notes] },
    ...{
      complaints: faults.length,
      causes: causesIn(faults),
      ...(plan.doubt !== undefined && { doubt: plan.doubt }),
      faultyRows,
      total: partsOf(steps, sizes.steps).length,
      rev: head.rev + 1,
    },
  }
}

const refuseNotYet = (kind: KindName, { isOpen }: Leader) => {
  if (isOpen || kindOf(kind).isForFirstDay) return
  throw new Refusal('duplicate', 'kind', { cure: `学校启用以后才能导入${kindOf(kind).title}` })
}

const asRefusal = (error: unknown) => (error instanceof NotThisTable ? refuseFile(error.message) : error)

const isPassing = (error: unknown) => error instanceof Refusal && error.problem.code === 'busy'

/** Where that fails, the night does it. */
async function forget(brought: Brought): Promise<void> {
  try {
    await removeUploads(brought.files)
    await removeBrought(brought)
  } catch (error) {
    logLine('an upload was not removed', {}, error)
  }
}

/** Reads and keeps what comes of a file under a head that is this import's. */
async function fill(
  head: ImportHead,
  brought: Brought,
  request: Request,
  leader: Leader,
): Promise<ImportHead> {
  try {
    const checked = await check(head.kind, await contentOf(brought), request, leader)
    await keepPages(head, withoutNames(head.school, checked.plan), checked.faults)
    const found = foundIn(head, checked)
    if (!(await putHead(found, head))) throw new Refusal('busy')
    await forget(brought)
    return found
  } catch (error) {
    // The phone sends it again, and finds the file where it was.
    await removeHead(head)
    if (isPassing(error)) throw error
    await forget(brought)
    throw asRefusal(error)
  }
}

const previewOf = async (head: ImportHead, request: Request): Promise<PreviewView> => ({
  ...viewOf(ownHead(head, head.import, request), request),
  ...(await firstPages(head)),
})

/** Eight calls, one for each thousand pupils where they are compared, and one for each ten pages. */
export async function stage(asked: Asked, request: Request): Promise<PreviewView> {
  const [leader, before] = await Promise.all([
    readLeader(request, fieldsOf(asked.kind)),
    readHead(request.school),
  ])
  if (before?.import === asked.import) {
    if (before.state !== 'staging') return previewOf(before, request)
    // It is being read: whoever sent it again is told to wait.
    if (request.now.getTime() - before.touched < readingTime) throw new Refusal('busy')
  }
  refuseBeside(before)
  const brought = await ownBrought(asked.import, request)
  refuseNotYet(asked.kind, leader)
  const own = { import: asked.import, kind: asked.kind, file: asked.name.slice(0, longestName) }
  const head = begun(request, leader.name, own, (before?.rev ?? 0) + 1)
  if (!(await putHead(head, before))) throw new Refusal('busy')
  if (before) await removePages(request.school, before.import)
  return previewOf(await fill(head, brought, request, leader), request)
}
