/** What runs: the functions, the website, and the app that is handed to WeChat. */
import { statSync } from 'node:fs'
import path from 'node:path'
import type { FunctionSchema } from '../../../local/schema'
import { digestOf } from '../digest'
import { uploadApp, uploadWords } from './app'
import type { Cloud } from './cloud'
import type { Deed, Wanted } from './deed'
import { digestOfText } from './digest-of-text'
import { type FunctionSpec, namesOfSecrets, secretNames, type Secrets, specOf } from './functions'

/** Variables that somebody set in the console and that are none of ours stay; ours take their place. */
async function putFunction(cloud: Cloud, spec: FunctionSpec, folder: string): Promise<void> {
  const there = await cloud.functionThere(spec.name)
  const ours = new Set<string>(secretNames)
  const others = Object.entries(there?.variables ?? {}).filter(([name]) => !ours.has(name))
  for (const { name, config } of there?.triggers ?? []) {
    const stays = spec.triggers.some((one) => one.name === name && one.config === config)
    if (!stays) await cloud.removeTrigger(spec.name, name)
  }
  await cloud.putFunction(
    { ...spec, envVariables: { ...Object.fromEntries(others), ...spec.envVariables } },
    folder,
  )
}

const kilobytes = (file: string) => `${Math.round(statSync(file).size / 1024)} KB`

function functionWords(one: FunctionSchema, { envVariables }: FunctionSpec, folder: string): string {
  const timers = one.triggers.map(({ name, config }) => `定时 ${name} ${config}`)
  const variables = Object.keys(envVariables).join('、')
  const size = kilobytes(path.join(folder, 'index.js'))
  return [
    `${one.name} ${size}，${one.memorySize} MB，${one.timeout} 秒`,
    ...timers,
    `变量 ${variables}`,
  ].join('；')
}

/** The functions of a folder of builds. */
export const functionDeeds = ({ schema, settings, built }: Wanted): Deed[] =>
  schema.functions.map((one) => {
    const folder = path.join(built.functions, one.name)
    const spec = specOf(one, settings, namesOfSecrets)
    return {
      key: `function:${one.name}`,
      title: `云函数 ${functionWords(one, spec, folder)}`,
      digest: digestOf(folder, ['.'], [digestOfText(spec)]),
      run: (cloud: Cloud, secrets: Secrets) => putFunction(cloud, specOf(one, settings, secrets), folder),
    }
  })

export const websiteDeeds = ({ built }: Wanted): Deed[] => [
  {
    key: 'website',
    title: '静态网站：先传其余文件，最后传 index.html',
    digest: digestOf(built.h5, ['.']),
    run: (cloud) => cloud.putWebsite(built.h5),
  },
]

export const appDeeds = (wanted: Wanted): Deed[] => [
  {
    key: 'app',
    title: `小程序：${uploadWords(wanted)}`,
    digest: digestOf(wanted.built.weapp, ['.'], [wanted.version]),
    run: () => uploadApp(wanted),
  },
]
