/**
 * npm run screens [-- part of a name or page] [--from a watched build's address]: pictures of every screen in every
 * state, in artefacts/screens, with index.html to look through them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium as driver } from 'playwright-core'
import { ensureBuilt } from './lib/builds'
import { chromium, chromiumFlags } from './lib/chromium'
import { optionsOr, runCommand } from './lib/command'
import { FolderError } from './lib/folder-error'
import { progressLine } from './lib/progress'
import { galleryOf } from './lib/screens/gallery'
import { takePictures } from './lib/screens/pictures'
import { screens } from './lib/screens/registry'
import { statesOf } from './lib/screens/states'

const usage = '用法: npm run screens -- [页面名的一部分] [--from 正在构建的地址]'
const folder = path.resolve(__dirname, '../artefacts/screens')

const named = (part: string) =>
  screens.filter(({ name, page }) => [name, page].some((one) => one.includes(part)))

async function work(): Promise<void> {
  const { values, positionals } = optionsOr(usage, { from: { type: 'string' } } as const)
  const chosen = named(positionals[0] ?? '')
  if (chosen.length === 0) throw new FolderError(`没有名为 ${positionals[0] ?? ''} 的页面`)
  if (values.from === undefined) await ensureBuilt('h5', () => console.error('正在构建 h5……'))
  chosen.forEach(({ name }) => rmSync(path.join(folder, name), { recursive: true, force: true }))
  const all = chosen.flatMap(statesOf)
  const browser = await driver.launch({ executablePath: chromium(), args: chromiumFlags })
  const progress = progressLine('screens')
  const tell = (done: number) => progress(done, all.length)
  const origin = values.from === undefined ? {} : { origin: values.from }
  const wrong = await takePictures(browser, all, { folder, tell, ...origin })
  await browser.close()
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), galleryOf(screens))
  console.log(`${all.length} 个状态的图片在 ${path.join(path.relative('.', folder), 'index.html')}`)
  wrong.forEach((line) => console.error(line))
  if (wrong.length > 0) process.exitCode = 1
}

runCommand(work)
