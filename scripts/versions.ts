/** npm run versions -- <backup folder> [--at moment] [--type type] [--about part]: who wrote what and when, from a backup. */
import { checkBackup } from './lib/backup/check'
import { lineOf, versionsIn } from './lib/backup/versions'
import { optionsOr, runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'

const usage =
  '用法: npm run versions -- <备份文件夹> [--at 2026-10-14T16:31:07] [--type exercise] [--about class3]'
const text = { type: 'string' } as const

runCommand(async () => {
  const { positionals, values } = optionsOr(usage, { at: text, type: text, about: text })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new FolderError(usage)
  await checkBackup(folder)
  for (const one of await versionsIn(folder, values)) console.log(lineOf(one))
})
