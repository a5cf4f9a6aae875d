/** Builds the app with Taro, as it is deployed: the mini-program, or the H5 window with its files compressed. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildSignIn } from './build-sign-in'
import { compressFolder } from './compress'

export type Platform = 'h5' | 'weapp'

const root = path.resolve(__dirname, '../..')

/** What a build of each platform has when it is whole; Taro may end well without it. */
export const entries: Record<Platform, string> = { h5: 'index.html', weapp: 'app.json' }

interface Ended {
  code: number | null
  output: string
}

/** Runs Taro with its output kept back: it is told only if the build fails. */
function runTaro(platform: Platform, target: string): Promise<Ended> {
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  // CI: no line of progress that is drawn over and over.
  const env = {
    ...process.env,
    ...{ NODE_ENV: 'production', CI: 'true', TARO_OUTPUT: path.relative(root, target) },
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', platform], { cwd: root, env })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    const endWithUs = () => child.kill()
    process.once('exit', endWithUs)
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('exit', endWithUs)
      resolve({ code, output: Buffer.concat(chunks).toString() })
    })
  })
}

/** Builds into a folder that is not there yet, or throws with all that Taro had to say. */
export async function buildApp(platform: Platform, target: string): Promise<void> {
  const { code, output } = await runTaro(platform, target)
  if (code !== 0 || !existsSync(path.join(target, entries[platform]))) {
    throw new Error(`${output.trim()}\n界面 (${platform}) 没有构建成功`)
  }
  if (platform !== 'h5') return
  await buildSignIn(target)
  await compressFolder(target)
}
