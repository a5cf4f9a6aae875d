/**
 * npm run deploy [-- <step>…] [--dry-run]: puts the project into a CloudBase environment, all of it or a step. It may be
 * run again at any time: what has not changed is left alone. docs/operations.md goes through it.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import packageJson from '../package.json'
import { LocalCloudBaseError, loadSchema } from '../local/cloudbase'
import { ensureBuilt } from './lib/builds'
import { runCommand } from './lib/command'
import { uploadKeyOf } from './lib/deploy/app'
import { differences } from './lib/deploy/check'
import { CloudTrouble } from './lib/deploy/cloud'
import { writeConfiguration } from './lib/deploy/configuration'
import type { Wanted } from './lib/deploy/deed'
import { buildBefore, haveGoneBack, keepBuild, type KeptBuild, lastBuild } from './lib/deploy/kept-builds'
import { connect } from './lib/deploy/manager'
import { DeployRecord } from './lib/deploy/record'
import { carryOut, tellPlan } from './lib/deploy/run'
import { secretsOf } from './lib/deploy/secrets'
import { type DeploySettings, readCredentials, readSettings, settingsFile } from './lib/deploy/settings'
import { deedsOf, type StepName, stepNames, steps } from './lib/deploy/steps'
import { FolderError } from './lib/folder-error'

const root = path.resolve(__dirname, '..')
const schemaPath = path.join(root, 'config/cloudbase.json')
const usage = `用法: npm run deploy [-- ${stepNames.join('|')}|check|back] [--dry-run]`
const exampleEnvironment = 'example-environment'

const say = (line: string) => console.log(line)
const folderOf = ({ env }: DeploySettings) => path.join(root, '.deploy', env)
/** Its builds stand beside the usual ones: a demo that runs from those goes on. */
const distOf = (settings: DeploySettings) => path.join(folderOf(settings), 'dist')
const isStep = (name: string): name is StepName => stepNames.some((one) => one === name)

interface Asked {
  steps: StepName[]
  other: 'check' | 'back' | undefined
  isDry: boolean
}

function readAsked(): Asked {
  let given
  try {
    given = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } })
  } catch {
    throw new FolderError(usage)
  }
  const { positionals, values } = given
  const isDry = values['dry-run'] === true
  const [first] = positionals
  if (positionals.length === 1 && (first === 'check' || first === 'back'))
    return { steps: [], other: first, isDry }
  if (!positionals.every(isStep)) throw new FolderError(usage)
  return { steps: positionals.length === 0 ? stepNames : positionals, other: undefined, isDry }
}

function wantedOf(settings: DeploySettings): Wanted {
  const built = (folder: string) => path.join(distOf(settings), folder)
  return {
    ...{ schema: loadSchema(schemaPath), settings, version: packageJson.version },
    built: { functions: built('cloudfunctions'), h5: built('h5'), weapp: built('weapp') },
  }
}

/** The app is built for this environment and this school. */
async function build(names: readonly StepName[], settings: DeploySettings): Promise<void> {
  const { env: TARO_APP_CLOUD_ENVIRONMENT, school: TARO_APP_SCHOOL } = settings
  Object.assign(process.env, { TARO_APP_CLOUD_ENVIRONMENT, TARO_APP_SCHOOL })
  for (const product of names.flatMap((name) => steps[name].needs))
    await ensureBuilt(product, () => console.error(`正在构建 ${product}……`), distOf(settings))
}

async function deploy({ steps: names, isDry }: Asked): Promise<void> {
  const settings = readSettings(root, process.env, isDry ? exampleEnvironment : undefined)
  const credentials = isDry ? undefined : readCredentials(process.env)
  if (!isDry && names.includes('app')) uploadKeyOf(settings)
  if (settings.env === exampleEnvironment) say(`没有 ${settingsFile}：以下按一个示例环境演练\n`)
  await build(names, settings)
  const wanted = wantedOf(settings)
  const folder = folderOf(settings)
  const record = DeployRecord.in(folder)
  const plan = deedsOf(names, wanted)
  say(`云环境 ${settings.env}（${settings.region}），学校 ${settings.school}`)
  tellPlan(plan, record, say)
  if (credentials === undefined) {
    say('\n以上是会做的事。这是演练：没有连接网络，什么都没有改动')
    return
  }
  writeConfiguration(wanted, folder)
  const cloud = await connect(root, settings, credentials)
  say(`\n已连接：${(await cloud.environment()).name}`)
  const secrets = await secretsOf(cloud, wanted.schema, folder, settings.env)
  await carryOut(plan, { record, cloud, secrets, say })
  if (names.includes('functions')) keepBuild(folder, wanted.built.functions, schemaPath)
  say(
    '\n完成。请运行 npm run smoke 核对；有 openapi 的云函数，请按 docs/operations.md 在微信开发者工具里更新一次云调用权限',
  )
}

async function check(): Promise<void> {
  const settings = readSettings(root, process.env)
  const cloud = await connect(root, settings, readCredentials(process.env))
  const found = await differences(cloud, loadSchema(schemaPath))
  for (const line of found) say(line)
  say(found.length === 0 ? `${settings.env}：与 config/cloudbase.json 一致` : `共 ${found.length} 处不一致`)
  if (found.length > 0) process.exitCode = 3
}

/** Deploys a kept build's functions again. Collections and their contents stay as they are. */
async function goBack({ isDry }: Asked): Promise<void> {
  const settings = readSettings(root, process.env)
  const folder = folderOf(settings)
  const record = DeployRecord.in(folder)
  const planFor = ({ schema, functions }: KeptBuild) => {
    const { built, ...wanted } = wantedOf(settings)
    return deedsOf(['functions'], { ...wanted, schema, built: { ...built, functions } })
  }
  const last = lastBuild(folder)
  const isWhole = planFor(last).every(([, deeds]) => deeds.every((one) => record.isDone(one.key, one.digest)))
  const goal = isWhole ? buildBefore(folder) : last
  tellPlan(planFor(goal), record, say)
  if (isDry) return
  const cloud = await connect(root, settings, readCredentials(process.env))
  const secrets = await secretsOf(cloud, goal.schema, folder, settings.env)
  await carryOut(planFor(goal), { record, cloud, secrets, say })
  if (isWhole) haveGoneBack(folder)
}

if (require.main === module) {
  runCommand(
    async () => {
      const asked = readAsked()
      if (asked.other === 'check') return check()
      if (asked.other === 'back') return goBack(asked)
      return deploy(asked)
    },
    ...[LocalCloudBaseError, CloudTrouble],
  )
}
