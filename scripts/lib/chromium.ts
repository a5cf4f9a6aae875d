/**
 * A browser for the tests and benches: one that is installed, or Debian's own where it can be had. From the command
 * line it makes sure that there is one.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { messageOf } from '../../local/errors'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Chinese is drawn as boxes without the fonts. */
const packages = ['chromium', 'fonts-noto-cjk']

const missing =
  '找不到 Chromium 或 Chrome,浏览器测试不能运行。请安装其中一个，或用环境变量 CHROME_PATH 指明它的位置'

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** An installed browser, or undefined. A path that was given must be right. */
export function installedChromium(): string | undefined {
  const { CHROME_PATH, PATH = '' } = process.env
  if (CHROME_PATH) {
    if (isExecutable(CHROME_PATH)) return CHROME_PATH
    throw new Error(`CHROME_PATH 指向的 ${CHROME_PATH} 不能运行`)
  }
  const onPath = PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [...onPath, ...places].find(isExecutable)
}

const apt = (...given: string[]) =>
  spawnSync('apt-get', given, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Installing takes the rights of root. */
function install(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !apt('--version')) return
  console.error('正在安装 Chromium 和中文字体(apt-get),约需一两分钟……')
  // Without fresh lists there may still be older ones that will do.
  apt('update', '--quiet')
  apt('install', '--yes', '--quiet', '--no-install-recommends', ...packages)
}

/** The browser's program. Installs it where it is missing and can be had; otherwise throws, with the cure. */
export function chromium(): string {
  const found = installedChromium()
  if (found !== undefined) return found
  install()
  const installed = installedChromium()
  if (installed === undefined) throw new Error(missing)
  return installed
}

/** Nothing but the pages that are asked for. */
export const chromiumFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

if (require.main === module) {
  try {
    chromium()
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
}
