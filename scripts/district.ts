/**
 * npm run district -- <store or cloud:environment> --name 名称 --school 编号=校名 … [--id district-编号]: makes a district, or gives it
 * another name and other schools. With --id and --supervisor 姓名 a code is made by which that person becomes its
 * supervisor in the app: once, within 14 days; --revoke 序号 takes a supervisor's place away. Without any, all are listed.
 */
import { parseArgs } from 'node:util'
import type { DistrictView } from '../cloudfunctions/lib/district/places'
import { newCode } from '../cloudfunctions/lib/new-code'
import { LocalCloudBaseError } from '../local/cloudbase'
import { districtNamed } from '../shared/district/place'
import { spoken } from '../shared/joining'
import { withEnvironment } from './lib/backup/environment'
import { runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'
import type { Operator } from './lib/operator'

const usage =
  '用法: npm run district -- <存储文件夹或 cloud:环境> [--name 区县名称 --school 编号=校名 … [--id 编号] | --id 编号 --supervisor 姓名 | --id 编号 --revoke 序号]（都不写则列出）'

interface Asked {
  folder: string
  name?: string
  id?: string
  school?: string[]
  supervisor?: string
  revoke?: string
}

const text = { type: 'string' } as const

export function readAsked(given: string[]): Asked {
  try {
    const options = {
      ...{ name: text, id: text, supervisor: text, revoke: text },
      school: { type: 'string', multiple: true },
    } as const
    const { values, positionals } = parseArgs({ args: given, allowPositionals: true, options })
    const [folder, ...rest] = positionals
    const wishes = [values.name, values.supervisor, values.revoke].filter((one) => one !== undefined)
    const needsId = values.supervisor !== undefined || values.revoke !== undefined
    const isWhole = wishes.length <= 1 && !(needsId && values.id === undefined)
    if (folder !== undefined && rest.length === 0 && isWhole) return { folder, ...values }
  } catch {
    // Told below.
  }
  throw new FolderError(usage)
}

/** "lanshan=岚海实验学校" */
function schoolIn(typed: string) {
  const [, school, name] = /^([^=]+)=(.+)$/u.exec(typed) ?? []
  if (school === undefined || name === undefined) throw new FolderError(`--school ${typed}: 应为 编号=校名`)
  return { school, name }
}

const states = { open: '等待输入编码', used: '在任', expired: '编码已过期', revoked: '已收回' } as const

function linesOf({ district, name, schools, supervisors }: DistrictView): string[] {
  const people = supervisors.map(({ number, name: who, code, until, state }) => {
    const codeWords = state === 'open' ? `，编码 ${spoken(code)}，有效到 ${until}` : ''
    return `  ${number} ${who}：${states[state]}${codeWords}`
  })
  return [`${name}（编号 ${district}）：${schools.length} 所学校`, ...people]
}

const asId = (typed: string) => (typed.startsWith(districtNamed('')) ? typed : districtNamed(typed))

/** What is asked for, done; the lines that tell of it. */
export async function districtsAfter(operator: Operator, asked: Asked): Promise<string[]> {
  const { name, id = newCode().toLowerCase(), school = [], supervisor, revoke } = asked
  const operate = async (action: string, input: object) =>
    linesOf((await operator(action, asId(id), input)) as DistrictView)
  if (name !== undefined) return operate('district', { name, schools: school.map(schoolIn) })
  if (supervisor !== undefined) return operate('supervise', { name: supervisor })
  if (revoke !== undefined) return operate('unsupervise', { number: Number(revoke) })
  const all = (await operator('districts', asId('all'), {})) as DistrictView[]
  return all.length === 0 ? ['还没有区县。'] : all.flatMap(linesOf)
}

if (require.main === module) {
  runCommand(async () => {
    const asked = readAsked(process.argv.slice(2))
    const lines = await withEnvironment(asked.folder, true, (operator) => districtsAfter(operator, asked))
    for (const line of lines) console.log(line)
  }, LocalCloudBaseError)
}
