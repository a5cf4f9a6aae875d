import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type App, refusal, sdkFor, startTestEnvironment, temporaryFolder } from './support/environment'

let app: App
let dataDir: string

beforeAll(async () => {
  dataDir = join(temporaryFolder(), 'data')
  app = sdkFor(await startTestEnvironment({}, { dataDir }))
})

const upload = (cloudPath: string) => app.uploadFile({ cloudPath, fileContent: Buffer.from([1, 2, 3]) })

async function addressOf(fileID: string): Promise<string> {
  const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
  return fileList[0]?.tempFileURL ?? ''
}

test('a file is uploaded, downloaded and deleted', async () => {
  const { fileID } = await upload('家访 2026/照片 #1.png')
  expect(fileID).toBe('cloud://local-env.local/家访 2026/照片 #1.png')
  const { fileContent } = await app.downloadFile({ fileID })
  expect([...(fileContent as Buffer)]).toEqual([1, 2, 3])
  const deleted = await app.deleteFile({ fileList: [fileID] })
  expect(deleted.fileList[0]).toMatchObject({ code: 'SUCCESS' })
  expect(await addressOf(fileID)).toBe('')
})

test('an address is good with its signature only, and until it expires', async () => {
  const { fileID } = await upload('a.bin')
  const address = await addressOf(fileID)
  expect((await fetch(address)).status).toBe(200)
  expect((await fetch(address.replace(/signature=./, 'signature=g'))).status).toBe(403)
  expect((await fetch(address.replace(/expires=\d+/, 'expires=9999999999'))).status).toBe(403)
  expect((await fetch(address.split('?')[0] ?? '')).status).toBe(403)
  expect((await fetch(address, { method: 'PUT', body: 'other' })).status).toBe(403)
  const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge: 0.001 }] })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect((await fetch(fileList[0]?.tempFileURL ?? '')).status).toBe(403)
})

test.each([
  '../outside',
  'a/../../outside',
  '/etc/passwd',
  'a//b',
  'a\\..\\b',
  'a/\u0000b',
  '',
  '..',
  'x'.repeat(900),
])('the path %j is refused', async (path) => {
  expect((await refusal(() => upload(path))).code).toBe('INVALID_PARAM')
})

test('no path leads out of the folder of files', async () => {
  for (const path of ['../../store.db', '..%2Fsecrets.json', '%2e%2e/secrets.json']) {
    const address = await addressOf(`cloud://local-env.local/${path}`)
    expect(address).toBe('')
    const removed = await app.deleteFile({ fileList: [`cloud://local-env.local/${path}`] })
    expect(removed.fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
  }
  await upload('%2e%2e/named like a way out')
  expect(readdirSync(dataDir).sort()).toEqual(['files', 'lock', 'secrets.json', 'store.db', 'store.db-wal'])
  for (const name of readdirSync(join(dataDir, 'files'))) expect(name).toMatch(/^[0-9a-f]{64}$/)
})
