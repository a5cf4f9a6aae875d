/**
 * The part `report` of the bench: the demo school's frozen report as Word and as a workbook, opened in LibreOffice where
 * there is one, and drawn page by page, to be looked at. The files stay in the folder that is told.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import type { Reply } from '../../cloudfunctions/lib/serve'
import { demoNow } from '../../local/demo/calendar'
import { schoolId } from '../../local/demo/school'
import { principal } from '../../local/demo/staff'
import { isMade, make, open } from '../../local/demo/store'
import type { CloudBase } from '../../local/cloudbase'

const run = promisify(execFile)
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(2)

interface File {
  name: string
  content: string
}

async function ask<Data>(cloud: CloudBase, action: string, input: object): Promise<Data> {
  const reply = await cloud.invoke(
    'files',
    { action, school: schoolId, input },
    { openid: principal },
    demoNow,
  )
  const told = reply as Reply<Data>
  if (!told.ok) throw new Error(told.problem.message)
  return told.data
}

/** The pages of a document, drawn; undefined where there is no LibreOffice. */
async function pagesOf(file: string, folder: string): Promise<number | undefined> {
  try {
    await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout: 180_000,
    })
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined
    throw error
  }
  const base = path.join(folder, path.parse(file).name)
  await run('pdftoppm', ['-r', '70', '-png', `${base}.pdf`, base])
  return readdirSync(folder).filter((one) => one.startsWith(path.basename(base)) && one.endsWith('.png'))
    .length
}

async function tellFile(cloud: CloudBase, kind: 'word' | 'workbook', folder: string): Promise<void> {
  const began = performance.now()
  const { content } = await ask<File>(cloud, 'paper', { number: 1, kind })
  const [made, bytes] = [seconds(began), Buffer.from(content, 'base64')]
  const file = path.join(folder, kind === 'word' ? 'report.docx' : 'workbook.xlsx')
  writeFileSync(file, bytes)
  const opened = performance.now()
  const pages = await pagesOf(file, folder)
  const drawn = pages === undefined ? 'no LibreOffice here' : `${pages} pages, opened in ${seconds(opened)} s`
  console.log(`${path.basename(file)}: ${bytes.length} bytes in ${made} s; ${drawn}`)
}

export async function tellReport({ folder: given }: { folder?: string | undefined }): Promise<void> {
  console.log('\n## The report of the demo school')
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'baseline-twelve-report-'))
  const dataDir = path.join(folder, 'demo')
  mkdirSync(dataDir, { recursive: true })
  if (!isMade(dataDir)) await make(dataDir, () => undefined)
  const cloud = await open(dataDir)
  try {
    const began = performance.now()
    await ask(cloud, 'freeze', { mutation: 'bench' })
    console.log(`frozen in ${seconds(began)} s`)
    for (const kind of ['word', 'workbook'] as const) await tellFile(cloud, kind, folder)
  } finally {
    await cloud.close()
  }
  console.log(folder)
}
