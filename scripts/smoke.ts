/** npm run smoke [-- --env <environment>]: a small suite against a real environment, after each deployment. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { LocalCloudBaseError, loadSchema } from '../local/cloudbase'
import { runCommand } from './lib/command'
import { readCredentials, readSettings } from './lib/deploy/settings'
import { FolderError } from './lib/folder-error'
import { cloudOperator } from './lib/operator'
import { runChecks } from './lib/smoke/checks'

const root = path.resolve(__dirname, '..')

function askedFor(): string | undefined {
  try {
    return parseArgs({ options: { env: { type: 'string' } } }).values.env
  } catch {
    throw new FolderError('用法: npm run smoke [-- --env <环境>]')
  }
}

function deskKeyOf(env: string): string | undefined {
  const file = path.join(root, '.deploy', env, 'secrets.json')
  if (!existsSync(file)) return undefined
  return (JSON.parse(readFileSync(file, 'utf8')) as { DESK_KEY?: string }).DESK_KEY
}

if (require.main === module) {
  runCommand(async () => {
    const asked = askedFor()
    const { env } = readSettings(root, { ...process.env, ...(asked !== undefined && { TCB_ENV: asked }) })
    const wrong = await runChecks(
      {
        base: `https://${env}.api.tcloudbasegateway.com`,
        network: fetch,
        schema: loadSchema(path.join(root, 'config/cloudbase.json')),
        operate: cloudOperator({ env, ...readCredentials(process.env) }),
        deskKey: deskKeyOf(env),
      },
      (line) => console.log(line),
    )
    if (wrong > 0) process.exitCode = 3
  }, LocalCloudBaseError)
}
