/** Bringing tables to a school, as the app does. */
import { partBytes, partsOf } from '../../shared/imports/upload'
import type { KindName } from '../../shared/imports/index'
import type { ImportView, PreviewView } from '../../shared/views/imports'
import type { Person, School } from '../cast'

let brought = 0

export interface Brought {
  by?: Person
  name?: string
  import?: string
}

/** Brings a file as a browser does, part by part, and gives the id of its import. */
export async function upload(
  school: School,
  content: Buffer | string,
  by: Person = 'adminSun',
  own = `file${++brought}`,
): Promise<string> {
  const { call } = school.client(by)
  const bytes = Buffer.from(content)
  await call('files', 'bring', { import: own, name: 'x.csv', parts: partsOf(bytes.length) })
  for (let part = 0; part < partsOf(bytes.length); part++) {
    const piece = bytes.subarray(part * partBytes, (part + 1) * partBytes)
    await call('files', 'part', { import: own, part, content: piece.toString('base64') })
  }
  return own
}

export async function bring(
  school: School,
  kind: KindName,
  content: Buffer | string,
  { by = 'adminSun', name = '名单.csv', import: own = `import${++brought}` }: Brought = {},
): Promise<PreviewView> {
  await upload(school, content, by, own)
  return school.client(by).call('files', 'stage', { import: own, kind, name })
}

/** Applies an import to its end. */
export async function applyAll(
  school: School,
  { import: own }: Pick<ImportView, 'import'>,
  gone: 'all' | string[] = [],
  by: Person = 'adminSun',
): Promise<ImportView> {
  for (;;) {
    const view = await school.client(by).call('files', 'applyImport', { import: own, gone })
    if (view.state === 'done') return view
  }
}
