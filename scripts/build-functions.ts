/** Bundles each cloud function on its own, everything included: dist/cloudfunctions/<name>/index.js. */
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { loadSchema } from '../local/schema'

const root = path.resolve(__dirname, '..')

export interface Bundle {
  name: string
  bytes: number
}

/** Builds every function that config/cloudbase.json names, and tells their sizes. */
export async function buildFunctions(
  target = path.join(root, 'dist/cloudfunctions'),
  { minify } = { minify: true },
): Promise<Bundle[]> {
  const { functions } = loadSchema(path.join(root, 'config/cloudbase.json'))
  await build({
    entryPoints: functions.map(({ name }) => ({
      in: path.join(root, 'cloudfunctions', name, 'index.ts'),
      out: `${name}/index`,
    })),
    ...{
      outdir: target,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      minify,
      mainFields: ['module', 'main'],
    },
    // A Chinese sign as it is takes half the bytes of its escape.
    charset: 'utf8',
    ...{ logLevel: 'error', legalComments: 'none' },
  })
  return functions.map(({ name, openapi }) => {
    const write = (file: string, content: object) =>
      writeFileSync(path.join(target, name, file), `${JSON.stringify(content, null, 2)}\n`)
    write('package.json', { name, version: '1.0.0', main: 'index.js' })
    if (openapi) write('config.json', { permissions: { openapi } })
    return { name, bytes: statSync(path.join(target, name, 'index.js')).size }
  })
}

if (require.main === module) {
  void buildFunctions().then((bundles) => {
    for (const { name, bytes } of bundles) console.log(`${name}: ${Math.round(bytes / 1024)} KB`)
  })
}
