/** npm run card -- <set folder or store> [--as-of YYYY-MM-DD] */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { LocalCloudBaseError } from '../local/cloudbase'
import { localDate } from '../shared/calendar'
import { ensureBuilt } from './lib/builds'
import { cardTable } from './lib/card-table'
import { readArguments, runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'
import { progressLine } from './lib/progress'
import { readCardAt, replay, startStore } from './lib/replay'
import { readSet } from './lib/set-folder'
import { schoolsOf } from './lib/stored-schools'

const usage = '用法: npm run card -- <数据集文件夹或存储文件夹> [--as-of YYYY-MM-DD]'

async function cardOfSet(folder: string, asOf?: string): Promise<string> {
  const set = readSet(folder)
  const { card } = await replay(set, asOf, progressLine('重放'))
  return cardTable(card, set.settings)
}

/** The card of every school of a store that is not in use. */
async function cardsOfStore(folder: string, asOf = localDate(new Date())): Promise<string> {
  const cloud = await startStore(folder, true)
  try {
    const texts: string[] = []
    for (const settings of schoolsOf(cloud)) {
      texts.push(cardTable(await readCardAt(cloud, settings.id, asOf), settings))
    }
    if (texts.length === 0) throw new FolderError(`${folder}: 存储中没有已启用的学校`)
    return texts.join('\n\n')
  } finally {
    await cloud.close()
  }
}

runCommand(async () => {
  const { folder, asOf } = readArguments(usage)
  const isSet = existsSync(path.join(folder, 'school.json'))
  if (!isSet && !existsSync(path.join(folder, 'store.db'))) {
    throw new FolderError(`${folder}: 既没有 school.json,也没有 store.db`)
  }
  await ensureBuilt('functions')
  console.log(isSet ? await cardOfSet(folder, asOf) : await cardsOfStore(folder, asOf))
}, LocalCloudBaseError)
