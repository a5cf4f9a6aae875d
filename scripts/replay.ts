/** npm run replay -- <folder> [--as-of YYYY-MM-DD] [--out card.json] */
import { writeFileSync } from 'node:fs'
import { buildFunctions } from './build-functions'
import { readArguments, runCommand } from './lib/command'
import { progressLine } from './lib/progress'
import { replay } from './lib/replay'
import { readSet } from './lib/set-folder'

const usage = '用法: npm run replay -- <数据集文件夹> [--as-of YYYY-MM-DD] [--out card.json]'

runCommand(async () => {
  const { folder, asOf, out } = readArguments(usage)
  const set = readSet(folder)
  await buildFunctions()
  const text = `${JSON.stringify(await replay(set, asOf, progressLine('重放')), null, 2)}\n`
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
})
