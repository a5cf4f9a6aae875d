/**
 * The part `import` of the bench: a roster of 5,000 rows and more, as a workbook, brought to a school of that size: read,
 * compared and kept; applied on the first day; brought again with changes to the open school, and applied by records.
 */
import { performance } from 'node:perf_hooks'
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import type { Reply } from '../../cloudfunctions/lib/serve'
import type { CloudBase } from '../../local/cloudbase'
import { operate } from '../../scripts/lib/import-school'
import { partBytes, partsOf } from '../../shared/imports/upload'
import type { ImportView, PreviewView } from '../../shared/views/imports'
import { castSet } from '../cast'
import { type Given, whole } from './arguments'

export const importWanted = { rows: whole(100, 6000) }

const school = 'imported'
const admin = 'adminSun'
const classSize = 45
const now = new Date('2026-08-31T09:00:00+08:00')

const classes = (rows: number) =>
  Array.from({ length: Math.ceil(rows / classSize) }, (_, place) => {
    const [grade, own] = [(place % 9) + 1, Math.floor(place / 9) + 1]
    return { id: `c${place}`, grade, name: `${'一二三四五六七八九'[grade - 1] ?? ''}年级(${own})班` }
  })

const head = ['学籍号', '姓名', '性别', '班级', '入学日期', '监护人1', '关系1', '手机1']

/** A roster; of every `changedEach`th pupil the class is another one. */
function roster(rows: number, changedEach = Infinity): Promise<Buffer> {
  const all = classes(rows)
  const lines = Array.from({ length: rows }, (_, place) => {
    const moved = place % changedEach === 0 && changedEach < Infinity ? 1 : 0
    const own = all[(Math.floor(place / classSize) + moved) % all.length]?.name ?? ''
    const student = `G3711002018${String(place).padStart(8, '0')}`
    const guardian = ['王大山', '父亲', `130${String(place).padStart(8, '0')}`]
    return [student, '王小明', place % 2 === 0 ? '男' : '女', own, '2026-09-01', ...guardian]
  })
  return writeWorkbook([head, ...lines] as SheetData, { sheet: '学生' }).toBuffer()
}

async function ask<Data>(cloud: CloudBase, action: string, input: object): Promise<Data> {
  const reply = (await cloud.invoke(
    'files',
    { action, school, input },
    { openid: admin },
    now,
  )) as Reply<Data>
  if (!reply.ok) throw new Error(`${action}: ${reply.problem.message}`)
  return reply.data
}

/** Tells how long some work took, and what it asked of the store. */
async function timed<Value>(cloud: CloudBase, what: string, work: () => Promise<Value>): Promise<Value> {
  const [before, began] = [{ ...cloud.costs }, performance.now()]
  const value = await work()
  const seconds = ((performance.now() - began) / 1000).toFixed(2)
  const { calls, docsRead, docsWritten } = cloud.costs
  const spent = [calls - before.calls, docsRead - before.docsRead, docsWritten - before.docsWritten]
  console.log(`${what}: ${seconds} s, ${spent[0]} calls, ${spent[1]} documents read, ${spent[2]} written`)
  return value
}

async function bring(cloud: CloudBase, own: string, content: Buffer): Promise<PreviewView> {
  const [file, parts] = [{ import: own, name: 'x.xlsx' }, partsOf(content.length)]
  await ask(cloud, 'bring', { ...file, parts })
  for (let part = 0; part < parts; part++) {
    const piece = content.subarray(part * partBytes, (part + 1) * partBytes)
    await ask(cloud, 'part', { import: own, part, content: piece.toString('base64') })
  }
  const seen = await ask<PreviewView>(cloud, 'stage', { ...file, kind: 'roster' })
  if (seen.state !== 'ready') throw new Error(`${seen.complaints} complaints`)
  return seen
}

async function apply(cloud: CloudBase, own: string): Promise<number> {
  for (let calls = 1; ; calls++) {
    const { state, refused } = await ask<ImportView>(cloud, 'applyImport', { import: own, gone: [] })
    if (refused.length > 0) throw new Error(refused[0]?.why)
    if (state === 'done') return calls
  }
}

/** Tells the figures of an import in a store of its own. */
export async function tellImport(
  { rows = 5000 }: Given<typeof importWanted>,
  inStore: (work: (cloud: CloudBase) => Promise<void>) => Promise<void>,
): Promise<void> {
  console.log(`\n## A roster of ${rows} rows as a workbook (most: read and kept within 20 s)`)
  const [first, second] = [await roster(rows), await roster(rows, 10)]
  await inStore(async (cloud) => {
    const { settings, staff } = castSet(school, { classes: classes(rows) })
    await operate(cloud, 'found', school, { settings, staff }, now)
    await timed(cloud, 'brought in parts, read, compared and kept', () => bring(cloud, 'first', first))
    const calls = await timed(cloud, 'applied on the first day', () => apply(cloud, 'first'))
    await operate(cloud, 'open', school, {}, now)
    const again = await timed(cloud, 'brought again to the open school', () => bring(cloud, 'second', second))
    const more = await timed(cloud, `applied, ${again.counts.changed} rows by records`, () =>
      apply(cloud, 'second'),
    )
    console.log(`asked to apply ${calls} and ${more} times`)
  })
}
