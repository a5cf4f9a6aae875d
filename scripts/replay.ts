/** npm run replay -- <folder> [--as-of YYYY-MM-DD] [--out card.json] [--store folder] */
import { writeFileSync } from 'node:fs'
import { ensureBuilt } from './lib/builds'
import { readArguments, runCommand } from './lib/command'
import { progressLine } from './lib/progress'
import { replay, replayKeeping } from './lib/replay'
import { readSet } from './lib/set-folder'

const usage =
  '用法: npm run replay -- <数据集文件夹> [--as-of YYYY-MM-DD] [--out card.json] [--store 新的存储文件夹]'

runCommand(async () => {
  const { folder, asOf, out, store } = readArguments(usage)
  const set = readSet(folder)
  await ensureBuilt('functions')
  const progress = progressLine('重放')
  const replayed = await (store === undefined
    ? replay(set, asOf, progress)
    : replayKeeping(store, set, asOf, progress))
  const text = `${JSON.stringify(replayed, null, 2)}\n`
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
})
