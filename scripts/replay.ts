/** npm run replay -- <folder> [--as-of YYYY-MM-DD] [--out card.json] */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isDate } from '../shared/calendar'
import { buildFunctions } from './build-functions'
import { FolderError } from './lib/folder-error'
import { progressLine } from './lib/progress'
import { replay } from './lib/replay'
import { readSet } from './lib/set-folder'

const usage = '用法: npm run replay -- <folder> [--as-of YYYY-MM-DD] [--out card.json]'

function given() {
  try {
    const options = { 'as-of': { type: 'string' }, out: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ allowPositionals: true, options })
    const [folder] = positionals
    const asOf = values['as-of']
    if (folder === undefined || positionals.length > 1) throw new FolderError(usage)
    if (asOf !== undefined && !isDate(asOf)) throw new FolderError(`--as-of: ${asOf} 不是存在的日期`)
    return { folder, asOf, out: values.out }
  } catch (error) {
    throw error instanceof FolderError ? error : new FolderError(usage)
  }
}

async function main(): Promise<void> {
  const { folder, asOf, out } = given()
  const set = readSet(folder)
  await buildFunctions()
  const text = `${JSON.stringify(await replay(set, asOf, progressLine('重放')), null, 2)}\n`
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
}

main().catch((error: unknown) => {
  console.error(error instanceof FolderError ? error.message : error)
  process.exitCode = error instanceof FolderError ? 2 : 1
})
