/** Installs the packages that the lock file names, when they are missing or of another lock file. No dependencies. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const stamp = path.join(root, 'node_modules/.installed')
const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()

/** What is wrong with a version of Node, or undefined where the project runs on it: as package.json has it. */
export function complaintOf(version) {
  const [major, minor] = version.split('.').map(Number)
  const isGood = (major === 20 && minor >= 19) || major === 21 || major === 22
  return isGood ? undefined : `需要 Node 20.19 到 22 的版本，当前是 ${version}。请更换 Node 后重试`
}

const everyMilliseconds = 10_000

/** Runs npm ci, and says from time to time that it is still at it. True where it succeeded. */
function install() {
  const began = Date.now()
  const tell = () => console.error(`仍在安装依赖，已用 ${Math.round((Date.now() - began) / 1000)} 秒……`)
  const ticking = setInterval(tell, everyMilliseconds)
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] })
  return new Promise((done) => {
    npm.on('error', () => done(false))
    npm.on('close', (code) => done(code === 0))
  }).finally(() => clearInterval(ticking))
}

/** Refuses a Node that the project does not run on, and installs packages if need be. */
export async function setUp() {
  const complaint = complaintOf(process.versions.node)
  if (complaint) {
    console.error(complaint)
    process.exit(1)
  }
  if (isInstalled()) return
  console.error('正在安装依赖（npm ci），约需一分钟……')
  if (!(await install())) {
    console.error('依赖安装失败，请检查网络后重试')
    process.exit(1)
  }
  writeFileSync(stamp, lockDigest())
}
