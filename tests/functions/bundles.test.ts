/** What is deployed stays small: a cold instance reads all of it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { loadSchema } from '../../local/schema'

const root = path.resolve(__dirname, '../..')
const most = 1_200_000
/** Tables and documents are read and written by libraries, which this one alone has: nobody waits for it every day. */
const mostOfFiles = 2_000_000
const { functions } = loadSchema(path.join(root, 'config/cloudbase.json'))

test.each(functions.map(({ name }) => name))('the bundle of %s is at most 1.2 MB', (name) => {
  const { size } = statSync(path.join(root, 'dist/cloudfunctions', name, 'index.js'))
  expect(size).toBeLessThanOrEqual(name === 'files' ? mostOfFiles : most)
})

test('a function may ask of WeChat what it is there for: to send messages, or to check text, and nothing else', () => {
  const asked = functions.flatMap(({ name }) => {
    const file = path.join(root, 'dist/cloudfunctions', name, 'config.json')
    return existsSync(file) ? [[name, JSON.parse(readFileSync(file, 'utf8'))]] : []
  })
  const permitted = (api: string) => ({ permissions: { openapi: [api] } })
  expect(Object.fromEntries(asked)).toEqual({
    family: permitted('security.msgSecCheck'),
    files: permitted('security.msgSecCheck'),
    school: permitted('security.msgSecCheck'),
    office: permitted('security.msgSecCheck'),
    district: permitted('security.msgSecCheck'),
    notices: permitted('subscribeMessage.send'),
  })
})
