/** npm run restore -- <folder> <store or cloud:environment> [--beside]: brings a backup back, once it is found sound. */
import { LocalCloudBaseError } from '../local/cloudbase'
import { bringBack } from './lib/backup/bring-back'
import { checkBackup } from './lib/backup/check'
import { withEnvironment } from './lib/backup/environment'
import { optionsOr, runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'

const usage = '用法: npm run restore -- <备份文件夹> <存储文件夹或 cloud:环境> [--beside]'

const otherSecret = `注意: 这里的密钥（BALLOT_KEY；本机在 secrets.json 里）与备份时不同。
未截止的问卷要有原来的密钥才打得开，审计链也要用它核对。请换上原来的密钥后再使用`

runCommand(async () => {
  const { positionals, values } = optionsOr(usage, { beside: { type: 'boolean' } } as const)
  const [folder, place, ...more] = positionals
  if (folder === undefined || place === undefined || more.length > 0) throw new FolderError(usage)
  const manifest = await checkBackup(folder)
  const { isSameSecret } = await withEnvironment(place, false, (operate) =>
    bringBack(operate, folder, manifest, { beside: values.beside ?? false }),
  )
  for (const [name, { documents }] of Object.entries(manifest.collections))
    console.log(`${name}: ${documents} 份`)
  console.log(`已恢复 ${manifest.school}，与备份逐份一致 (${manifest.digest})`)
  if (!isSameSecret) console.log(otherSecret)
}, LocalCloudBaseError)
