/** What a deployment needs to be told: config/deploy.json, with environment variables in the place of its fields. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { FolderError } from '../folder-error'

export const settingsFile = 'config/deploy.json'
const exampleFile = 'config/deploy.example.json'

const template = z._default(z.string(), '')
const written = z.strictObject({
  env: z.optional(z.string()),
  region: z._default(z.string(), 'ap-shanghai'),
  school: z._default(z.string(), 'lanshan'),
  appid: z.optional(z.string()),
  /** Where the key is that WeChat gives out for uploads, from the project's folder. */
  uploadKey: z.optional(z.string()),
  templates: z._default(z.strictObject({ evening: template, visit: template, survey: template }), {
    ...{ evening: '', visit: '', survey: '' },
  }),
})

export interface DeploySettings extends Omit<z.output<typeof written>, 'env'> {
  env: string
}

export interface Credentials {
  secretId: string
  secretKey: string
}

type Variables = Readonly<Record<string, string | undefined>>

function readFile(root: string): unknown {
  const file = path.join(root, settingsFile)
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    throw new FolderError(`${settingsFile}: 不是完整的 JSON。请对照 ${exampleFile} 修改`)
  }
}

/** What the variables say stands over what the file says. */
const overFile = ({ TCB_ENV, TCB_REGION, DEPLOY_SCHOOL, DEPLOY_APPID, DEPLOY_UPLOAD_KEY }: Variables) =>
  Object.fromEntries(
    Object.entries({
      ...{ env: TCB_ENV, region: TCB_REGION, school: DEPLOY_SCHOOL },
      ...{ appid: DEPLOY_APPID, uploadKey: DEPLOY_UPLOAD_KEY },
    }).filter(([, value]) => value !== undefined && value !== ''),
  )

const environmentName = /^[a-z0-9][a-z0-9-]{2,63}$/u

/** Reads the settings, or throws {@link FolderError} naming the field and where to find what goes there. */
export function readSettings(root: string, variables: Variables, otherwise?: string): DeploySettings {
  const result = written.safeParse({ ...(readFile(root) as object), ...overFile(variables) })
  if (!result.success) {
    const field = result.error.issues[0]?.path.join('.') ?? ''
    throw new FolderError(`${settingsFile}: 「${field}」不对。请对照 ${exampleFile} 修改`)
  }
  const env = result.data.env ?? otherwise
  if (env === undefined)
    throw new FolderError(
      `没有填写云环境。请把 ${exampleFile} 复制为 ${settingsFile}，在 env 里填环境 ID（云开发控制台首页可以看到），或设环境变量 TCB_ENV`,
    )
  if (!environmentName.test(env))
    throw new FolderError(`env: 「${env}」不像环境 ID。应为小写字母、数字和连字符，如 baseline-twelve-1a2b3c`)
  return { ...result.data, env }
}

/** The keys of the person who deploys; they are in no file of the project. */
export function readCredentials(variables: Variables): Credentials {
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = variables
  if (!secretId || !secretKey)
    throw new FolderError(
      '没有密钥。请在腾讯云「访问管理 → API 密钥」新建一个子用户密钥，设为环境变量 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY，再运行一次。什么都没有改动',
    )
  return { secretId, secretKey }
}
