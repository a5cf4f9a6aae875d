/** What a deployment would do, does, leaves alone, leaves behind where it fails, and never tells. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseCron } from '../../local/functions/cron'
import { checkSchema, loadSchema } from '../../local/schema'
import { differences } from '../../scripts/lib/deploy/check'
import { CloudTrouble, troubleOf } from '../../scripts/lib/deploy/cloud'
import type { Wanted } from '../../scripts/lib/deploy/deed'
import { cloudbaserc } from '../../scripts/lib/deploy/functions'
import { DeployRecord } from '../../scripts/lib/deploy/record'
import { functionRules } from '../../scripts/lib/deploy/rules'
import { carryOut, tellPlan } from '../../scripts/lib/deploy/run'
import { secretsOf } from '../../scripts/lib/deploy/secrets'
import { deedsOf, type StepName } from '../../scripts/lib/deploy/steps'
import { browserDoor, doors } from '../../shared/doors'
import { inFolder } from './in-folder'
import { PretendCloud } from './pretend'

const root = path.resolve(__dirname, '../..')
const schema = loadSchema(path.join(root, 'config/cloudbase.json'))
const settings = {
  ...{ env: 'test-environment', region: 'ap-shanghai', school: 'lanshan' },
  templates: { evening: 'evening1', visit: '', survey: '' },
  ...{ appid: undefined, uploadKey: undefined },
}
const wanted: Wanted = {
  ...{ schema, settings, version: '0.1.0' },
  built: { functions: path.join(root, 'dist/cloudfunctions'), h5: '', weapp: '' },
}
const names: StepName[] = ['collections', 'rules', 'functions']
const plan = deedsOf(names, wanted)
const count = plan.flatMap(([, deeds]) => deeds).length

async function deploy(cloud: PretendCloud, folder: string, of = plan) {
  const said: string[] = []
  const record = DeployRecord.in(folder)
  const say = (line: string) => void said.push(line)
  const secrets = await secretsOf(cloud, schema, folder, settings.env)
  await carryOut(of, { record, cloud, secrets, say })
  return { said, secrets }
}

test('every collection is closed, every function has a rule, and what is not named is shut', () => {
  const keys = deedsOf(['rules'], wanted).flatMap(([, deeds]) => deeds.map(({ key }) => key))
  for (const { name } of schema.collections) expect(keys).toContain(`rule:collection:${name}`)
  expect(keys).toContain('rule:storage')
  const rules = functionRules(schema)
  expect(rules['*']).toEqual({ invoke: false })
  expect(Object.keys(rules).sort()).toEqual(['*', ...schema.functions.map(({ name }) => name)].sort())
  for (const name of ['setup', 'nightly', 'notices', 'folding'])
    expect(rules[name]).toEqual({ invoke: false })
  for (const name of doors as readonly string[])
    if (name !== browserDoor)
      expect(rules[name]).toEqual({ invoke: "auth.loginType != 'ANONYMOUS' && auth != null" })
})

test('timers have the seven fields that CloudBase reads', () => {
  const timers = schema.functions.flatMap(({ triggers }) => triggers)
  expect(timers.length).toBeGreaterThan(0)
  for (const { config } of timers) expect(() => parseCron(config)).not.toThrow()
})

test('a whole deployment, again without a change, and then a check', () =>
  inFolder(async (folder) => {
    const cloud = new PretendCloud(path.join(folder, 'there'))
    const { said } = await deploy(cloud, folder)
    expect(said).toHaveLength(count)
    expect(await differences(cloud, schema)).toEqual([])
    expect([...cloud.closed].sort()).toEqual(['files', ...schema.collections.map(({ name }) => name)].sort())
    const before = cloud.asked.length
    expect((await deploy(cloud, folder)).said.every((line) => line.startsWith('不变'))).toBe(true)
    expect(cloud.asked).toHaveLength(before)
  }))

test('what fails half-way says what is done and left, and the next run does the rest and nothing twice', () =>
  inFolder(async (folder) => {
    const whole = new PretendCloud(path.join(folder, 'whole'))
    await deploy(whole, path.join(folder, 'a'))
    const cloud = new PretendCloud(path.join(folder, 'there'))
    cloud.failsAt = 9
    const failure = await deploy(cloud, path.join(folder, 'b')).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CloudTrouble)
    expect((failure as Error).message).toMatch(/没有完成：连不上腾讯云[^]*还剩：collection:[^]*从这里继续/u)
    expect(await differences(cloud, schema)).not.toEqual([])
    cloud.failsAt = Infinity
    await deploy(cloud, path.join(folder, 'b'))
    expect(cloud.asked).toEqual(whole.asked)
  }))

test('no secret is printed, nor written anywhere but where the secrets are', () =>
  inFolder(async (folder) => {
    const cloud = new PretendCloud(path.join(folder, 'there'))
    const { said, secrets } = await deploy(cloud, folder)
    tellPlan(plan, DeployRecord.in(folder), (line) => void said.push(line))
    said.push(JSON.stringify(cloudbaserc(schema, settings, '.')))
    said.push(readFileSync(path.join(folder, 'deployed.json'), 'utf8'))
    for (const secret of Object.values(secrets)) expect(said.join('\n')).not.toContain(secret.slice(0, 20))
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o077).toBe(0)
    const holders = [...cloud.functions].filter(([, { variables }]) => 'DESK_KEY' in variables)
    expect(holders.map(([name]) => name)).toEqual(
      schema.functions.map(({ name }) => name).filter((name) => name === 'desk'),
    )
  }))

test('secrets are made once, taken from where they are, and never put in the place of others', () =>
  inFolder(async (folder) => {
    const cloud = new PretendCloud(path.join(folder, 'there'))
    const { secrets } = await deploy(cloud, path.join(folder, 'a'))
    // Another machine, which has no file of them yet.
    const other = await secretsOf(cloud, schema, path.join(folder, 'b'), settings.env)
    expect(other.BALLOT_KEY).toBe(secrets.BALLOT_KEY)
    writeFileSync(path.join(folder, 'b/secrets.json'), JSON.stringify({ ...other, BALLOT_KEY: 'another' }))
    const before = cloud.asked.length
    const refused = secretsOf(cloud, schema, path.join(folder, 'b'), settings.env)
    await expect(refused).rejects.toThrow(/BALLOT_KEY 与 .*不同/u)
    expect(cloud.asked).toHaveLength(before)
  }))

test('what is there and not ours stays; an index or a timer that has become another is replaced', () =>
  inFolder(async (folder) => {
    const cloud = new PretendCloud(path.join(folder, 'there'))
    cloud.indexes.set('joins', [
      { name: 'school_account', keys: [['school', -1]], unique: false },
      { name: 'theirs', keys: [['x', 1]], unique: false },
    ])
    cloud.functions.set('folding', {
      ...{ variables: { THEIRS: '1' }, timeout: 3, memorySize: 128 },
      triggers: [{ name: 'old', config: '0 0 0 * * * *' }],
    })
    await deploy(cloud, folder)
    expect(
      cloud.indexes
        .get('joins')
        ?.map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        'theirs',
        ...(schema.collections.find(({ name }) => name === 'joins')?.indexes ?? []).map(({ name }) => name),
      ].sort(),
    )
    expect(cloud.functions.get('folding')?.variables).toMatchObject({
      THEIRS: '1',
      TEMPLATE_EVENING: 'evening1',
    })
    expect(cloud.asked).toContain('trigger folding old gone')
    expect(await differences(cloud, schema)).toEqual([])
  }))

test('the tool’s own configuration, of a small schema', () => {
  const small = checkSchema({
    functions: [
      {
        name: 'night',
        timeout: 60,
        memorySize: 512,
        triggers: [{ name: 't', type: 'timer', config: '0 0 1 * * * *' }],
      },
      { name: 'desk' },
    ],
    collections: [],
  })
  const golden = JSON.parse(
    readFileSync(path.join(__dirname, '../golden/cloudbaserc.json'), 'utf8'),
  ) as unknown
  expect(cloudbaserc(small, settings, '../../dist/cloudfunctions')).toEqual(golden)
  expect(functionRules(small)).toEqual({
    '*': { invoke: false },
    night: { invoke: false },
    desk: { invoke: 'auth != null' },
  })
})

test('what is put there is byte for byte what is built, and what the embedded CloudBase runs', () =>
  inFolder(async (folder) => {
    const there = path.join(folder, 'there')
    await deploy(new PretendCloud(there), folder)
    const bytes = (in_: string, name: string) => readFileSync(path.join(in_, name, 'index.js'))
    expect(readdirSync(there).sort()).toEqual(schema.functions.map(({ name }) => name).sort())
    for (const { name } of schema.functions)
      expect(bytes(there, name).equals(bytes(wanted.built.functions, name))).toBe(true)
  }))

test.each([
  ['AuthFailure.SecretIdNotFound', '密钥不对'],
  ['UnauthorizedOperation', '没有权限'],
  ['Environment x not found', '没有这个云环境'],
  ['getaddrinfo ENOTFOUND tcb.tencentcloudapi.com', '连不上腾讯云'],
  ['LimitExceeded.Function', '限额'],
  ['something else', 'something else'],
])('%s is told as something one can mend', (message, line) => {
  expect(troubleOf(new Error(message)).message).toContain(line)
})
