/** npm run backup -- <store or cloud:environment> <school or district> <folder>: all that is kept of it, in a folder. */
import { LocalCloudBaseError } from '../local/cloudbase'
import { withEnvironment } from './lib/backup/environment'
import { takeBackup } from './lib/backup/take'
import { optionsOr, runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'

const usage = '用法: npm run backup -- <存储文件夹或 cloud:环境> <学校或区县编号> <备份文件夹>'

runCommand(async () => {
  const [place, school, folder, ...more] = optionsOr(usage, {}).positionals
  if (place === undefined || school === undefined || folder === undefined || more.length > 0)
    throw new FolderError(usage)
  const { collections, digest } = await withEnvironment(place, true, (operate) =>
    takeBackup(operate, school, folder),
  )
  for (const [name, { documents }] of Object.entries(collections)) console.log(`${name}: ${documents} 份`)
  console.log(`已备份到 ${folder} (${digest})`)
}, LocalCloudBaseError)
