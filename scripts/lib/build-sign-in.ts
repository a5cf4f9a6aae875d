/** The page on which a browser is signed in, as one file beside the app. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const folder = path.resolve(__dirname, '../../miniprogram/browser/sign-in')
const place = '/* the script */'

export async function buildSignIn(target: string): Promise<void> {
  const { TARO_APP_CLOUD_ENVIRONMENT = '', TARO_APP_SCHOOL = 'lanshan' } = process.env
  const { outputFiles } = await build({
    ...{ entryPoints: [path.join(folder, 'index.ts')], write: false, logLevel: 'error' },
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2018', charset: 'utf8' },
    define: {
      __CLOUD_ENVIRONMENT__: JSON.stringify(TARO_APP_CLOUD_ENVIRONMENT),
      __SCHOOL__: JSON.stringify(TARO_APP_SCHOOL),
    },
  })
  const page = readFileSync(path.join(folder, 'page.html'), 'utf8')
  const script = (outputFiles[0]?.text ?? '').replaceAll('</', '<\\/')
  writeFileSync(
    path.join(target, 'sign-in.html'),
    page.replace(place, () => script),
  )
}
