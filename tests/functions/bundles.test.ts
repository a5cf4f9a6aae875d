/** What is deployed stays small: a cold instance reads all of it. */
import { statSync } from 'node:fs'
import path from 'node:path'
import { loadSchema } from '../../local/schema'

const root = path.resolve(__dirname, '../..')
const most = 1_200_000
const { functions } = loadSchema(path.join(root, 'config/cloudbase.json'))

test.each(functions.map(({ name }) => name))('the bundle of %s is at most 1.2 MB', (name) => {
  expect(statSync(path.join(root, 'dist/cloudfunctions', name, 'index.js')).size).toBeLessThanOrEqual(most)
})
