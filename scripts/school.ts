/**
 * npm run school -- <store or cloud:environment> --name 名称 [--id 编号]: makes a place for a school, and prints the code by which its first
 * admin founds it in the app: once, within 14 days. Without --name all places are listed; --revoke 编号 takes one back.
 */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { PlaceState, PlaceView } from '../cloudfunctions/lib/office/founding'
import { LocalCloudBaseError } from '../local/cloudbase'
import { codeSigns, spoken } from '../shared/joining'
import { withEnvironment } from './lib/backup/environment'
import { runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'
import type { Operator } from './lib/operator'

const usage =
  '用法: npm run school -- <存储文件夹或 cloud:环境> [--name 学校名称 [--id 编号] | --revoke 编号]（都不写则列出）'

interface Asked {
  folder: string
  name?: string
  id?: string
  revoke?: string
}

const text = { type: 'string' } as const

export function readAsked(given: string[]): Asked {
  try {
    const options = { name: text, id: text, revoke: text }
    const { values, positionals } = parseArgs({ args: given, allowPositionals: true, options })
    const [folder, ...rest] = positionals
    const isOne = values.name === undefined || values.revoke === undefined
    if (folder !== undefined && rest.length === 0 && isOne) return { folder, ...values }
  } catch {
    // Told below.
  }
  throw new FolderError(usage)
}

const states: Record<PlaceState, string> = {
  open: '等待建校',
  used: '已建校',
  expired: '已过期',
  revoked: '已停用',
}

const idLength = 8

/** Nobody has to think of an id, and none tells what the school is. */
const newSchool = () =>
  Array.from({ length: idLength }, () => codeSigns[randomInt(codeSigns.length)])
    .join('')
    .toLowerCase()

const lineOf = ({ school, name, code, until, state }: PlaceView): string => {
  const codeWords = state === 'open' ? `，建校编码 ${spoken(code)}，有效到 ${until}` : ''
  return `${name}（编号 ${school}）：${states[state]}${codeWords}`
}

/** What is asked for, done; the lines that tell of it. */
export async function placesAfter(operator: Operator, { name, id, revoke }: Asked): Promise<string[]> {
  if (name !== undefined) {
    const made = (await operator('place', id ?? newSchool(), { name })) as PlaceView
    return [lineOf(made), '请把编码交给学校管理员：在小程序首页点「建立新学校」，填写编码。编码只能用一次。']
  }
  if (revoke !== undefined) return [lineOf((await operator('revokePlace', revoke, {})) as PlaceView)]
  const places = (await operator('places', 'all', {})) as PlaceView[]
  return places.length === 0 ? ['还没有学校的位置。'] : places.map(lineOf)
}

if (require.main === module) {
  runCommand(async () => {
    const asked = readAsked(process.argv.slice(2))
    const lines = await withEnvironment(asked.folder, true, (operator) => placesAfter(operator, asked))
    for (const line of lines) console.log(line)
  }, LocalCloudBaseError)
}
