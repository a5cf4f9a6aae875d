/** Installs the packages that the lock file names, when they are missing or of another lock file. No dependencies. */
import { spawnSync } from 'node:child_process'
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

/** Refuses a Node that the project does not run on, and installs packages if need be. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`需要 Node 20.19 或更高版本,当前是 ${process.versions.node}`)
    process.exit(1)
  }
  if (isInstalled()) return
  console.error('正在安装依赖(npm ci)……')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    console.error('依赖安装失败,请检查网络后重试')
    process.exit(1)
  }
  writeFileSync(stamp, lockDigest())
}
