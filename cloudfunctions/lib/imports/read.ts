/** The actions `imports`, `preview`, `importPage` and `dropImport`. */
import * as z from 'zod/mini'
import { kindNames, kindOf } from '../../../shared/imports/index'
import { id, oneOf, whole } from '../../../shared/records/fields'
import { Refusal } from '../../../shared/problems'
import type { ImportPages, ImportsView, KindView, PreviewView } from '../../../shared/views/imports'
import type { Request } from '../serve'
import { readHead, removeHead, removePages } from '../store/imports'
import { ownHead, viewOf } from './head'
import { type Leader, readLeader } from './leader'
import { firstPages, readPage, shownOf } from './pages'

export const importInput = z.strictObject({ import: id() })
type Asked = z.output<typeof importInput>

function kindView({ isOpen, settings }: Leader): KindView[] {
  return kindNames.map((kind) => {
    const { title, purpose, isForFirstDay } = kindOf(kind)
    const noClasses = settings.classes.length === 0 ? '请先建班' : ''
    return { kind, title, purpose, notYet: isOpen || isForFirstDay ? noClasses : '学校启用以后可以导入' }
  })
}

/** Two calls, at once. */
export async function readImports(request: Request): Promise<ImportsView> {
  const [leader, head] = await Promise.all([readLeader(request), readHead(request.school)])
  const current = head ? viewOf(head, request) : null
  return { today: request.today, isOpen: leader.isOpen, kinds: kindView(leader), current }
}

async function headFor(asked: string, request: Request) {
  const [, head] = await Promise.all([readLeader(request), readHead(request.school)])
  return ownHead(head, asked, request)
}

/** Three calls. */
export async function readPreview({ import: asked }: Asked, request: Request): Promise<PreviewView> {
  const head = await headFor(asked, request)
  return { ...viewOf(head, request), ...(await firstPages(head)) }
}

const parts = ['faults', 'steps', 'gone'] as const
export const pageInput = z.strictObject({ import: id(), part: oneOf(parts), page: whole(0, 100) })

/** A page of a part of what was found. Three calls. */
export async function readImportPage(
  { import: asked, part, page }: z.output<typeof pageInput>,
  request: Request,
): Promise<Partial<ImportPages>> {
  const head = await headFor(asked, request)
  return { [part]: shownOf(part, await readPage(head, part, page)) }
}

/** What was read is forgotten and nothing is changed; what is being applied is not. Four calls. */
export async function dropImport({ import: asked }: Asked, request: Request): Promise<{ dropped: true }> {
  const [, head] = await Promise.all([readLeader(request), readHead(request.school)])
  // It was dropped before, and the answer was lost.
  if (head?.import !== asked) return { dropped: true }
  ownHead(head, asked, request)
  if (head.state === 'applying')
    throw new Refusal('duplicate', 'import', { cure: '这次导入已经开始，不能放弃。请接着导入，把它做完' })
  await removeHead(head)
  await removePages(request.school, asked)
  return { dropped: true }
}
