/** Bringing tables to a school, as the app does. */
import { accountOf } from '../../cloudfunctions/lib/account'
import { uploadPath } from '../../shared/imports/upload'
import type { KindName } from '../../shared/imports/index'
import type { ImportView, PreviewView } from '../../shared/views/imports'
import type { Person, School } from '../cast'

let brought = 0

export interface Brought {
  by?: Person
  name?: string
  takesOver?: boolean
  import?: string
}

/** Keeps a file where the app would, and gives its id. */
export function upload(
  school: School,
  content: Buffer | string,
  by: Person = 'adminSun',
  id = `file${++brought}`,
) {
  const path = uploadPath(school.id, accountOf(school.id, by), id, 'x.csv')
  return school.cloud.keep(path, Buffer.from(content))
}

export function bring(
  school: School,
  kind: KindName,
  content: Buffer | string,
  { by = 'adminSun', name = '名单.csv', takesOver = false, import: own = `import${++brought}` }: Brought = {},
): Promise<PreviewView> {
  const file = upload(school, content, by, own)
  return school.client(by).call('files', 'stage', { import: own, kind, file, name, takesOver })
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
