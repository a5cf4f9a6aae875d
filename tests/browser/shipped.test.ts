import path from 'node:path'
import { secretsBuiltInto } from '../support/secret-shapes'

test('no secret and no path of a machine is in what a browser loads', () => {
  const { files, found } = secretsBuiltInto(path.resolve(__dirname, '../../dist/h5'))
  expect(files).toBeGreaterThan(50)
  expect(found).toEqual([])
})
