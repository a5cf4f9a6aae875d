/** The schema that CloudBase's own command checks a configuration by, taken out of its bundle. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { bring } from '../../../scripts/lib/deploy/tools'

const sign = '"title":"CloudBase CLI Configuration"'

/** The line of the bundle that is the schema: module.exports = JSON.parse('…'). */
function schemaIn(bundle: string): object {
  const line = bundle.split('\n').find((one) => one.includes(sign) && one.includes('JSON.parse('))
  if (line === undefined) throw new Error('the command has its schema no longer where it was')
  const [, quoted = ''] = /JSON\.parse\('(.*)'\)/u.exec(line) ?? []
  return JSON.parse(quoted.replaceAll("\\'", "'").replaceAll('\\\\', '\\')) as object
}

/** Its rules for the top of the file; those of its framework plug-ins, which are not used, are left aside. */
export async function schemaFaults(root: string, configuration: object): Promise<string[]> {
  const folder = await bring(root, '@cloudbase/cli')
  const schema = schemaIn(readFileSync(path.join(folder, 'dist/standalone/cli.js'), 'utf8')) as {
    properties: Record<string, object>
  }
  const { framework: _, ...properties } = schema.properties
  const given = { type: 'object', properties, required: ['envId'], additionalProperties: true }
  const result = z.fromJSONSchema(given as Parameters<typeof z.fromJSONSchema>[0]).safeParse(configuration)
  return result.success
    ? []
    : result.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)
}
