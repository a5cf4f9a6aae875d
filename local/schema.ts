import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { LocalCloudBaseError, messageOf } from './errors'
import { parseCron } from './functions/cron'

const identifier = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'letters, digits, _ and -, 64 at most')
const fieldPath = z.string().regex(/^[^.$]+(\.[^.$]+)*$/, 'a dotted path of field names')

const trigger = z.strictObject({
  name: identifier,
  type: z.literal('timer'),
  config: z.string().superRefine((text, context) => {
    try {
      parseCron(text)
    } catch (error) {
      context.addIssue({ code: 'custom', message: messageOf(error) })
    }
  }),
})

const functionSchema = z.strictObject({
  name: identifier,
  timeout: z.int().min(1).max(60).default(5),
  memorySize: z
    .int()
    .refine((size) => [128, 256, 512, 1024, 2048].includes(size), 'a size that CloudBase has')
    .default(256),
  triggers: z.array(trigger).default([]),
  /** Interfaces of WeChat that the function may call; the cloud takes them from its config.json. */
  openapi: z.array(z.string()).optional(),
})

const indexSchema = z.strictObject({
  name: identifier,
  keys: z.array(z.tuple([fieldPath, z.union([z.literal(1), z.literal(-1)])])).min(1),
  unique: z.boolean().default(false),
})

const distinctNames = (items: { name: string }[]) =>
  new Set(items.map((item) => item.name)).size === items.length

const collectionSchema = z.strictObject({
  name: identifier,
  indexes: z.array(indexSchema).max(100).default([]).refine(distinctNames, 'two indexes of one name'),
})

/** Functions, triggers, collections and indexes: the one description the cloud and this stand-in are set up from. */
export const Schema = z.strictObject({
  functions: z.array(functionSchema).refine(distinctNames, 'two functions of one name'),
  collections: z.array(collectionSchema).max(100).refine(distinctNames, 'two collections of one name'),
})
export type Schema = z.infer<typeof Schema>
export type FunctionSchema = Schema['functions'][number]
export type IndexSchema = z.infer<typeof indexSchema>

/** Checks a schema that was already read; the error is one line that names the first fault. */
export function checkSchema(raw: unknown): Schema {
  const result = Schema.safeParse(raw)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new LocalCloudBaseError(`schema: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`)
}

/** Reads and checks config/cloudbase.json. */
export function loadSchema(file: string): Schema {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new LocalCloudBaseError(`schema: cannot read ${file}: ${messageOf(error)}`)
  }
  return checkSchema(raw)
}
