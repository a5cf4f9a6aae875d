/** What is deployed stays small: a cold instance reads all of it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { loadSchema } from '../../local/schema'

const root = path.resolve(__dirname, '../..')
const most = 1_200_000
const { functions } = loadSchema(path.join(root, 'config/cloudbase.json'))

test.each(functions.map(({ name }) => name))('the bundle of %s is at most 1.2 MB', (name) => {
  expect(statSync(path.join(root, 'dist/cloudfunctions', name, 'index.js')).size).toBeLessThanOrEqual(most)
})

test('the function that tells people things may send messages, and no other may', () => {
  const configs = functions
    .map(({ name }) => path.join(root, 'dist/cloudfunctions', name, 'config.json'))
    .filter((file) => existsSync(file))
  expect(configs.map((file) => path.basename(path.dirname(file)))).toEqual(['notices'])
  expect(JSON.parse(readFileSync(configs[0]!, 'utf8'))).toEqual({
    permissions: { openapi: ['subscribeMessage.send'] },
  })
})
