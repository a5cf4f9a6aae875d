/** Hands the app to WeChat, from where a person sends it to review: that last step is WeChat's, by hand. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { FolderError } from '../folder-error'
import { CloudTrouble } from './cloud'
import type { Wanted } from './deed'
import { bring, ran } from './tools'

const root = path.resolve(__dirname, '../../..')

export const uploadWords = ({ settings, version }: Wanted): string =>
  `以版本 ${version} 上传到 ${settings.appid ?? '（appid 未填）'}；提交审核和发布在微信公众平台由人操作`

/** Where the upload key is; {@link FolderError} where it is not. */
export function uploadKeyOf({ appid, uploadKey }: Wanted['settings']): { appid: string; key: string } {
  if (appid === undefined || !/^wx[0-9a-f]{16}$/u.test(appid))
    throw new FolderError('appid 没有填或不对。它在微信公众平台「设置 → 账号信息」，形如 wx0123456789abcdef')
  if (uploadKey === undefined)
    throw new FolderError(
      'uploadKey 没有填。请在微信公众平台「开发管理 → 小程序代码上传」下载密钥，并把本机 IP 加入白名单',
    )
  const key = path.resolve(root, uploadKey)
  if (!existsSync(key)) throw new FolderError(`上传密钥不在 ${uploadKey}。请核对 uploadKey 的路径`)
  return { appid, key }
}

/** The arguments of `miniprogram-ci`. The app is built as it is to be: nothing is compiled again. */
export const uploadArguments = (given: { appid: string; key: string }, folder: string, version: string) => [
  ...['upload', '--pp', folder, '--pkp', given.key, '--appid', given.appid],
  ...['--uv', version, '--ud', `十二条 ${version}`, '-r', '1', '--threads', '0', '--use-cos', 'true'],
]

export async function uploadApp({ settings, built, version }: Wanted): Promise<void> {
  const given = uploadKeyOf(settings)
  const tool = path.join(await bring(root, 'miniprogram-ci'), 'bin/miniprogram-ci.js')
  const done = await ran(process.execPath, [tool, ...uploadArguments(given, built.weapp, version)], root)
  if (!done)
    throw new CloudTrouble(
      '微信没有接受上传，原因见上面几行。常见的是：本机 IP 不在白名单、密钥与 appid 不配',
    )
}
