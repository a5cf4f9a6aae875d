/** Reading the files of a set: CSV and JSON, checked field by field; the first fault ends it with one clear line. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import type * as z from 'zod/mini'
import { FolderError } from './folder-error'

function readText(folder: string, file: string): string {
  try {
    return readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/u, '')
  } catch {
    throw new FolderError(`${path.join(folder, file)}: 文件不存在或无法读取`)
  }
}

function checked<Value>(schema: z.ZodMiniType<Value>, value: unknown, where: string): Value {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new FolderError(`${where}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(' ')}`)
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FolderError(`${where}: 不是可读的 JSON`)
  }
}

/** One JSON document. */
export const readJson = <Value>(folder: string, file: string, schema: z.ZodMiniType<Value>): Value =>
  checked(schema, parseJson(readText(folder, file), file), file)

/** A table with a header line; every row is checked, and its line is named when it is wrong. */
export function readTable<Row>(folder: string, file: string, schema: z.ZodMiniType<Row>): Row[] {
  const text = readText(folder, file)
  let rows: Record<string, string>[]
  try {
    rows = parseCsv(text, { columns: true, skip_empty_lines: true })
  } catch (error) {
    throw new FolderError(`${file}: ${error instanceof Error ? error.message : '不是可读的 CSV'}`)
  }
  return rows.map((row, index) => checked(schema, row, `${file} 第 ${index + 2} 行`))
}

/** One JSON document a line, each with its number from 1; blank lines are passed over. */
export const readLines = <Value>(
  folder: string,
  file: string,
  schema: z.ZodMiniType<Value>,
): { line: number; value: Value }[] =>
  readText(folder, file)
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return []
      const [line, where] = [index + 1, `${file} 第 ${index + 1} 行`]
      return [{ line, value: checked(schema, parseJson(text, where), where) }]
    })
