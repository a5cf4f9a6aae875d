/**
 * The functions of the last complete deployment and of the one before it are kept, with the schema that they were
 * deployed by: going back is deploying those again.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { loadSchema, type Schema } from '../../../local/schema'
import { digestOf } from '../digest'
import { FolderError } from '../folder-error'

const schemaFile = 'cloudbase.json'

export interface KeptBuild {
  functions: string
  schema: Schema
}

const lastIn = (folder: string) => path.join(folder, 'last')
const beforeIn = (folder: string) => path.join(folder, 'before')

const digestIn = (kept: string) => (existsSync(kept) ? digestOf(kept, ['.']) : '')

/** Keeps what is now wholly deployed, and what was before it. */
export function keepBuild(folder: string, functions: string, schema: string): void {
  const [last, before, made] = [lastIn(folder), beforeIn(folder), path.join(folder, 'making')]
  rmSync(made, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  cpSync(functions, made, { recursive: true })
  cpSync(schema, path.join(made, schemaFile))
  if (digestIn(made) === digestIn(last)) {
    rmSync(made, { recursive: true })
    return
  }
  rmSync(before, { recursive: true, force: true })
  if (existsSync(last)) renameSync(last, before)
  renameSync(made, last)
}

const none = (folder: string) =>
  new FolderError(`${folder}: 没有更早的云函数可以回去。第一次部署若没有完成，请继续运行 npm run deploy`)

function buildIn(kept: string, folder: string): KeptBuild {
  if (!existsSync(kept)) throw none(folder)
  return { functions: kept, schema: loadSchema(path.join(kept, schemaFile)) }
}

/** What was last wholly deployed. */
export const lastBuild = (folder: string): KeptBuild => buildIn(lastIn(folder), folder)
/** What was wholly deployed before that. */
export const buildBefore = (folder: string): KeptBuild => buildIn(beforeIn(folder), folder)

/** What was gone back to is the last one now, and what it replaced is the one before. */
export function haveGoneBack(folder: string): void {
  const aside = path.join(folder, 'aside')
  renameSync(lastIn(folder), aside)
  renameSync(beforeIn(folder), lastIn(folder))
  renameSync(aside, beforeIn(folder))
}
