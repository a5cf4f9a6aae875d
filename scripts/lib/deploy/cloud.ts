/** What a deployment asks of an environment. CloudBase itself is one; the tests have another. */
import type { IndexSchema } from '../../../local/schema'
import type { InvokeRule } from './rules'
import type { FunctionSpec } from './functions'

export interface FunctionThere {
  variables: Record<string, string>
  triggers: { name: string; config: string }[]
  timeout: number
  memorySize: number
}

export interface LoginKey {
  id: string
  key: string
}

export interface Cloud {
  /** Throws {@link CloudTrouble} where there is no such environment, or it is not the caller's. */
  environment(): Promise<{ name: string }>
  functionThere(name: string): Promise<FunctionThere | undefined>
  /** Makes a function or puts this in its place; the variables are all that it has afterwards. */
  putFunction(spec: FunctionSpec, folder: string): Promise<void>
  removeTrigger(name: string, trigger: string): Promise<void>
  collections(): Promise<string[]>
  makeCollection(name: string): Promise<void>
  indexesOf(collection: string): Promise<IndexSchema[]>
  changeIndexes(collection: string, drop: readonly string[], make: readonly IndexSchema[]): Promise<void>
  closeCollection(name: string): Promise<void>
  closeFiles(): Promise<void>
  ruleFunctions(rules: Record<string, { invoke: InvokeRule }>): Promise<void>
  /** Lets browsers call without an account, which the desk's sign-in begins with. */
  allowBrowsers(): Promise<void>
  /** A new key for signing tickets; the one before ends two hours later. */
  makeLoginKey(): Promise<LoginKey>
  /** Puts the files of a folder on the website, all but index.html, and then that. */
  putWebsite(folder: string): Promise<void>
}

const causes: readonly [RegExp, string][] = [
  [
    /AuthFailure|SignatureFailure|SecretId/iu,
    '密钥不对或已停用。请核对 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY',
  ],
  [
    /Unauthorized|not authorized|CamNoAuth/iu,
    '这个密钥没有权限。请在「访问管理」给它的子用户授予 QcloudTCBFullAccess 和 QcloudSCFFullAccess',
  ],
  [
    /ResourceNotFound.*Env|Environment .* not found|InvalidParameter.*Env|EnvNotExist|没有找到.*环境/iu,
    '没有这个云环境，或它不属于这个密钥的账号。请核对环境 ID 和地域',
  ],
  [/静态网站|StaticStore/u, '还没有开通静态网站托管。请在云开发控制台开通后再运行'],
  [/LimitExceeded|Quota/iu, '超出了套餐的限额。请在云开发控制台查看用量，升级套餐后再运行'],
  [
    /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|socket|network|fetch failed|timeout/iu,
    '连不上腾讯云。请检查网络或代理后再运行',
  ],
]

/** A step that could not be done, with what a person can do about it. What was done before it is done. */
export class CloudTrouble extends Error {}

/** Says in one line what is wrong; what is not known is told as it is, without what could be secret in it. */
export function troubleOf(error: unknown): CloudTrouble {
  if (error instanceof CloudTrouble) return error
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  const told = `${code} ${message}`
  const [, cause] = causes.find(([sign]) => sign.test(told)) ?? []
  return new CloudTrouble(cause ?? `云端没有接受：${told.trim().slice(0, 300)}`)
}
