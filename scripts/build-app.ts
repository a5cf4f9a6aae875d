/**
 * npm run build:weapp, npm run build:h5: builds the app where something that it is made from has changed, and tells
 * what the mini-program weighs.
 */
import path from 'node:path'
import { messageOf } from '../local/errors'
import type { Platform } from './lib/build-app'
import { ensureBuilt } from './lib/builds'
import { packageSizes, totalOf } from './lib/sizes'

const root = path.resolve(__dirname, '..')
const platforms: readonly Platform[] = ['weapp', 'h5']

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`.padStart(8)

/** A table of the packages; the platform takes 2 MB each. */
function sizeTable(folder: string): string {
  const sizes = packageSizes(folder)
  const all = [...sizes, { name: 'total', bytes: totalOf(sizes) }]
  const width = Math.max(...all.map(({ name }) => name.length))
  return all.map(({ name, bytes }) => `${name.padEnd(width)} ${kilobytes(bytes)}`).join('\n')
}

async function build(name: string | undefined): Promise<void> {
  const platform = platforms.find((one) => one === name)
  if (platform === undefined) throw new Error('用法: npm run build:weapp 或 npm run build:h5')
  const isNew = await ensureBuilt(platform, () => console.error(`正在构建 dist/${platform}……`))
  console.log(isNew ? `dist/${platform} 构建完成` : `dist/${platform} 已是最新`)
  if (platform === 'weapp') console.log(sizeTable(path.join(root, 'dist/weapp')))
}

build(process.argv[2]).catch((error: unknown) => {
  console.error(messageOf(error))
  process.exitCode = 1
})
