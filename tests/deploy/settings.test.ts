/** What is missing or wrong in what the person gave, each in a line that says where to find it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { uploadArguments, uploadKeyOf } from '../../scripts/lib/deploy/app'
import { buildBefore, haveGoneBack, keepBuild, lastBuild } from '../../scripts/lib/deploy/kept-builds'
import { DeployRecord } from '../../scripts/lib/deploy/record'
import { readCredentials, readSettings } from '../../scripts/lib/deploy/settings'
import { inFolder } from './in-folder'

const root = path.resolve(__dirname, '../..')

const written = async (text: string, work: (folder: string) => void) =>
  inFolder(async (folder) => {
    mkdirSync(path.join(folder, 'config'))
    writeFileSync(path.join(folder, 'config/deploy.json'), text)
    await Promise.resolve()
    work(folder)
  })

test('the example is a whole one, and variables stand over it', () =>
  written(readFileSync(path.join(root, 'config/deploy.example.json'), 'utf8'), (folder) => {
    expect(readSettings(folder, {})).toMatchObject({ env: 'baseline-twelve-1a2b3c', school: 'lanshan' })
    expect(readSettings(folder, { TCB_ENV: 'other-environment' }).env).toBe('other-environment')
  }))

test('no environment, a name that is none, a broken file, a field that is unknown', async () => {
  await inFolder(async (folder) => {
    await Promise.resolve()
    expect(() => readSettings(folder, {})).toThrow(/没有填写云环境.*config\/deploy\.json/u)
    expect(() => readSettings(folder, { TCB_ENV: '我的环境' })).toThrow(/不像环境 ID/u)
  })
  await written('{ "env": ', (folder) => expect(() => readSettings(folder, {})).toThrow(/不是完整的 JSON/u))
  await written('{ "templates": { "evning": "x" } }', (folder) =>
    expect(() => readSettings(folder, {})).toThrow(/「templates」不对/u),
  )
})

test('no credentials, or half of them', () => {
  expect(() => readCredentials({})).toThrow(/没有密钥.*TENCENTCLOUD_SECRETID.*什么都没有改动/u)
  expect(() => readCredentials({ TENCENTCLOUD_SECRETID: 'a' })).toThrow(/没有密钥/u)
})

test('the upload key: no appid, no key, a key that is not there', () => {
  const given = (more: object) => ({ ...readSettings(root, { TCB_ENV: 'test-environment' }), ...more })
  const appid = 'wx0123456789abcdef'
  expect(() => uploadKeyOf(given({ appid: 'touristappid' }))).toThrow(/appid 没有填或不对/u)
  expect(() => uploadKeyOf(given({ appid, uploadKey: undefined }))).toThrow(/uploadKey 没有填/u)
  expect(() => uploadKeyOf(given({ appid, uploadKey: 'nowhere.key' }))).toThrow(/不在 nowhere\.key/u)
  expect(uploadArguments({ appid, key: '/k' }, 'dist/weapp', '0.1.0').join(' ')).toBe(
    'upload --pp dist/weapp --pkp /k --appid wx0123456789abcdef --uv 0.1.0 --ud 十二条 0.1.0 -r 1 --threads 0 --use-cos true',
  )
})

test('a record that cannot be read says so', () =>
  inFolder(async (folder) => {
    await Promise.resolve()
    writeFileSync(path.join(folder, 'deployed.json'), '{')
    expect(() => DeployRecord.in(folder)).toThrow(/已损坏.*不会丢数据/u)
  }))

test('the build before is kept, and going back twice is being where one was', () =>
  inFolder(async (folder) => {
    await Promise.resolve()
    const built = path.join(folder, 'built')
    const kept = path.join(folder, 'kept')
    const make = (text: string) => {
      mkdirSync(path.join(built, 'family'), { recursive: true })
      writeFileSync(path.join(built, 'family/index.js'), text)
      keepBuild(kept, built, path.join(root, 'config/cloudbase.json'))
    }
    const textOf = ({ functions }: { functions: string }) =>
      readFileSync(path.join(functions, 'family/index.js'), 'utf8')
    make('one')
    expect(() => buildBefore(kept)).toThrow(/没有更早的云函数/u)
    for (const text of ['two', 'two']) make(text)
    expect([textOf(buildBefore(kept)), textOf(lastBuild(kept))]).toEqual(['one', 'two'])
    haveGoneBack(kept)
    expect([textOf(buildBefore(kept)), textOf(lastBuild(kept))]).toEqual(['two', 'one'])
    haveGoneBack(kept)
    expect(textOf(lastBuild(kept))).toBe('two')
  }))

test('a dry run without any settings tells everything and needs no network', () => {
  const given = ['scripts/run.mjs', 'scripts/deploy.ts', 'collections', 'rules', 'functions', '--dry-run']
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, https_proxy: 'http://127.0.0.1:1' }
  const { status, stdout } = spawnSync(process.execPath, given, { cwd: root, env, encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toMatch(/新建 {2}云函数 family \d+ KB，256 MB，10 秒；变量 BALLOT_KEY/u)
  expect(stdout).toMatch(/集合 ledgers：claims\(claims\) 唯一/u)
  expect(stdout).toMatch(/没有连接网络，什么都没有改动/u)
})
