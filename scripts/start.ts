/** npm start: builds what is stale, makes the demo school where there is none yet, and serves it until it is stopped. */
import path from 'node:path'
import { demoNow } from '../local/demo/calendar'
import { peopleIn } from '../local/demo/codes'
import { people } from '../local/demo/people'
import { schoolName } from '../local/demo/school'
import { DemoBroken, DemoInUse, isMade, make, open, removeDemo } from '../local/demo/store'
import { messageOf } from '../local/errors'
import type { CloudBase } from '../local/options'
import { PortTaken, WebServer } from '../local/web/server'
import { ensureBuilt } from './lib/builds'
import { type FileLock, tryLock } from './lib/file-lock'
import { progressLine } from './lib/progress'
import { CannotStart, commandFor, named, readWishes, root, type Wishes } from './lib/wishes'

/** What is to be closed at the end, the last one first. */
const closings: (() => unknown)[] = []

async function closeAll(): Promise<void> {
  for (const close of closings.splice(0).reverse()) await close()
}

/** Closes everything and ends; at once where somebody insists. */
function stopOnSignals(): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) process.exit(1)
    isStopping = true
    void closeAll().finally(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function hold(dataDir: string): FileLock {
  const lock = tryLock(`${dataDir}.lock`)
  if (lock === undefined) throw new DemoInUse()
  return lock
}

const say = (line: string) => process.stderr.write(`${line}\n`)

async function openDemo(dataDir: string): Promise<CloudBase> {
  const cloud = await open(dataDir)
  closings.push(() => cloud.close())
  return cloud
}

async function makeAndOpen(dataDir: string): Promise<CloudBase> {
  await ensureBuilt('functions')
  await make(dataDir, progressLine('正在生成演示学校'))
  return openDemo(dataDir)
}

/** The demo as it was left; where there is none, or an unfinished one, it is made while the app is built. */
async function prepare({ dataDir, reset }: Wishes): Promise<CloudBase> {
  if (reset) removeDemo(dataDir)
  const asItWas = isMade(dataDir) ? await openDemo(dataDir) : undefined
  const isBuilt = ensureBuilt('h5', () => say('正在构建小程序界面，约需半分钟……'))
  const [cloud] = await Promise.all([asItWas ?? makeAndOpen(dataDir), isBuilt])
  await ensureBuilt('functions')
  return cloud
}

async function serve(wishes: Wishes): Promise<WebServer> {
  const web = await WebServer.listen(wishes.port)
  closings.push(() => web.close())
  const lock = hold(wishes.dataDir)
  closings.push(() => lock.release())
  const cloud = await prepare(wishes)
  const folder = path.join(root, 'dist/h5')
  web.open({ cloud, folder, people: await peopleIn(cloud), school: schoolName, now: () => demoNow })
  return web
}

function greet(web: WebServer): void {
  console.log(`十二条演示学校：${web.url}`)
  console.log(`可以作为 ${people.map(({ name }) => name).join('、')} 进入。按 Ctrl+C 停止，数据会保留。`)
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''

const lastPort = 65535
const otherThan = (port: number) => (port < lastPort ? port + 1 : port - 1)

/** Every reason not to start, with its cure, in one line. */
function lineFor(error: unknown, wishes: Wishes): string {
  const folder = named(wishes.dataDir)
  if (error instanceof PortTaken) {
    const other = commandFor({ ...wishes, port: otherThan(wishes.port) })
    return `端口 ${wishes.port} 不能使用，可能已被占用（也许演示已经开着）。请换一个：${other}`
  }
  if (error instanceof DemoInUse) return `演示数据 ${folder} 正被另一个命令使用。请先停止它，再运行 npm start`
  if (error instanceof DemoBroken)
    return `演示数据 ${folder} 已损坏，无法读取。请重新生成：${commandFor(wishes, '--reset')}`
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(codeOf(error))) {
    return `不能写入 ${folder}，请检查权限和空间，或换一处：npm start -- --data 文件夹`
  }
  return `启动失败：${messageOf(error)}`
}

async function run(given: string[]): Promise<void> {
  const wishes = readWishes(given)
  try {
    greet(await serve(wishes))
  } catch (error) {
    throw new CannotStart(lineFor(error, wishes))
  }
}

export function start(given: string[]): void {
  stopOnSignals()
  run(given).catch((error: unknown) => {
    console.error(messageOf(error))
    // Whatever is still under way, such as a build, ends with the process.
    process.exit(1)
  })
}

if (require.main === module) start(process.argv.slice(2))
