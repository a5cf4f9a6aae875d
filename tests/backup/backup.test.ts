/** A school is carried into a folder and back into an empty store, equal document by document; or not at all. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canonical } from '../../cloudfunctions/lib/canonical'
import { collectionNames } from '../../cloudfunctions/lib/formats'
import { type CloudBase, localCredential } from '../../local/cloudbase'
import { auditSchool, isByOtherKey } from '../../scripts/audit'
import { bringBack } from '../../scripts/lib/backup/bring-back'
import { checkBackup } from '../../scripts/lib/backup/check'
import { type Manifest, manifestOf } from '../../scripts/lib/backup/manifest'
import { takeBackup } from '../../scripts/lib/backup/take'
import { cloudOperator, localOperator, type Operator } from '../../scripts/lib/operator'
import { startStore } from '../../scripts/lib/replay'
import { openCast, type School, sleepOf } from '../cast'

const root = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-backup-'))
const taken = path.join(root, 'taken')
let cast: Awaited<ReturnType<typeof openCast>>
let school: School
let manifest: Manifest
let empty: CloudBase

beforeAll(async () => {
  cast = await openCast()
  school = await cast.found({ id: 'carried' })
  await school.log('mumWang', sleepOf('ming', '2026-10-13'))
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-13', minutes: 65 })
  await school.log('principalChen', { type: 'survey_open', survey: 'autumn', closes: '2026-10-20' })
  await school.log('mumWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 4 })
  await school.cloud.fireTimer('nightly', new Date('2026-10-14T00:10:00+08:00'))
  manifest = await takeBackup(localOperator(school.cloud), school.id, taken)
  empty = await startStore(path.join(root, 'empty'), false)
}, 60_000)

afterAll(async () => {
  await cast.close()
  await empty.close()
  rmSync(root, { recursive: true, force: true })
})

const documentsOf = (cloud: CloudBase) =>
  Object.fromEntries(
    collectionNames.map((name) => {
      const own = [...cloud.documents(name)].filter((one) => one.school === 'carried')
      return [name, own.map((document) => canonical(document)).sort()]
    }),
  )

const everything = (cloud: CloudBase) => canonical(collectionNames.map((name) => [...cloud.documents(name)]))

let copies = 0

/** A copy of the backup with a file changed, or without it. */
function changed(file: string, change: (text: string) => string | undefined): string {
  const folder = path.join(root, `changed${++copies}`)
  cpSync(taken, folder, { recursive: true })
  const text = change(readFileSync(path.join(folder, file), 'utf8'))
  if (text === undefined) rmSync(path.join(folder, file))
  else writeFileSync(path.join(folder, file), text)
  return folder
}

const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error: unknown) => (error as Error).message,
  )

const lines = (text: string) => text.split('\n')

test('half a folder and every altered file are refused, and say which', async () => {
  const without = (file: string) => messageOf(checkBackup(changed(file, () => undefined)))
  expect(await without('manifest.json')).toContain('没有 manifest.json')
  for (const name of collectionNames)
    expect(await without(`${name}.jsonl`)).toContain(`${name}.jsonl: 文件不见了`)
  const altered = (file: string, change: (text: string) => string) =>
    messageOf(checkBackup(changed(file, change)))
  const short = (text: string) => lines(text).slice(1).join('\n')
  expect(await altered('ledgers.jsonl', short)).toContain('ledgers.jsonl: 应有')
  expect(await altered('ledgers.jsonl', (text) => text.slice(0, -20))).toContain('ledgers.jsonl 第')
  expect(await altered('ledgers.jsonl', (text) => text.replace('王小明', '王大明'))).toContain(
    '内容与备份时不同',
  )
  const turned = (text: string) => [lines(text)[1], lines(text)[0], ...lines(text).slice(2)].join('\n')
  expect(await altered('classes.jsonl', turned)).toContain('内容与备份时不同')
  expect(await altered('manifest.json', (text) => text.replace('carried', 'another'))).toContain(
    '内容与备份时不同',
  )
})

test('a backup of a newer release is refused', async () => {
  const { collections, digest: _, kind: __, ...rest } = manifest
  const ledgers = { ...collections.ledgers!, format: 99 }
  const newer = manifestOf({ ...rest, collections: { ...collections, ledgers } })
  const folder = changed('manifest.json', () => JSON.stringify(newer))
  expect(await messageOf(checkBackup(folder))).toContain('请先更新程序')
})

test('a folder that is not empty is not written to, and a school that is not there gives no backup', async () => {
  const operate = localOperator(school.cloud)
  expect(await messageOf(takeBackup(operate, school.id, taken))).toContain('已有内容')
  const folder = path.join(root, 'nobody')
  expect(await messageOf(takeBackup(operate, 'nobody', folder))).toContain('没有这所学校')
  expect(existsSync(folder)).toBe(false)
})

/** An operator whose connection breaks after so many calls. */
function breaking(operate: Operator, after: number): Operator {
  let calls = 0
  return (action, of, input) => {
    if (++calls > after) throw new Error('broken off')
    return operate(action, of, input)
  }
}

test('killed at every call it leaves no school that exists, and the next one makes it whole', async () => {
  const operate = localOperator(empty)
  let after = 1
  for (; ; after++) {
    const message = await messageOf(bringBack(breaking(operate, after), taken, await checkBackup(taken)))
    if (message === 'not refused') break
    expect(message).toBe('broken off')
    expect([...empty.documents('ledgers')].filter(({ kind }) => kind === 'school')).toEqual([])
  }
  expect(after).toBeGreaterThan(10)
  expect(documentsOf(empty)).toEqual(documentsOf(school.cloud))
})

test('what was brought back is equal by digest, and taken once more it is the same backup', async () => {
  const again = await takeBackup(localOperator(empty), 'carried', path.join(root, 'again'))
  expect(again.collections).toEqual(manifest.collections)
  expect(again.secret).not.toBe(manifest.secret)
})

test('the store that was brought back is nobody else’s to read', () => {
  const modeOf = (name: string) => statSync(path.join(root, 'empty', name)).mode & 0o777
  expect([modeOf(''), modeOf('store.db'), modeOf('store.db-wal')]).toEqual([0o700, 0o600, 0o600])
})

test('by another key nothing agrees, which is told as such; one edited ledger is not', async () => {
  const audited = await auditSchool(empty, 'carried')
  expect(audited.found.length).toBeGreaterThan(audited.ledgers / 2)
  expect(isByOtherKey(audited)).toBe(true)
  expect(isByOtherKey({ ...audited, found: audited.found.slice(0, 1) })).toBe(false)
  expect(isByOtherKey(await auditSchool(school.cloud, 'carried'))).toBe(false)
})

test('sealed boxes stay sealed, and the secret is not in the folder', () => {
  const ballots = readFileSync(path.join(taken, 'ballots.jsonl'), 'utf8')
  const [box] = school.documents('ballots')
  expect(ballots).toContain(box!.sealed)
  const all = [...collectionNames.map((name) => `${name}.jsonl`), 'manifest.json']
  expect(all.some((file) => readFileSync(path.join(taken, file), 'utf8').includes('rating'))).toBe(false)
})

test('a store that is not empty is refused and left as it is; beside other schools it is asked for', async () => {
  const before = everything(empty)
  expect(await messageOf(bringBack(localOperator(empty), taken, manifest))).toContain('已有这所学校')
  expect(everything(empty)).toBe(before)
  const other = await cast.found({ id: 'other' })
  const theirs = everything(other.cloud)
  const operate: Operator = (action, _, input) => localOperator(other.cloud)(action, 'third', input)
  const third = { ...manifest, school: 'third' }
  expect(await messageOf(bringBack(operate, taken, third))).toContain('已有其他学校')
  expect(everything(other.cloud)).toBe(theirs)
})

test('the same goes through the SDK, as it does with an environment of the cloud', async () => {
  const { id: secretId, key: secretKey } = localCredential
  const operate = cloudOperator({ env: empty.envId, secretId, secretKey, serviceUrl: empty.url })
  const through = await takeBackup(operate, 'carried', path.join(root, 'through'))
  expect(through.collections).toEqual(manifest.collections)
})
