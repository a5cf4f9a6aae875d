/** Who may do what: the matrix as it was reviewed, and everything about it as the functions answer. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describeForging } from './forging'
import { describeMatrix } from './matrix'
import { page } from './page'
import { type Prepared, prepared } from './prepared'
import { describeProbing } from './probing'
import { describeRevoking } from './revoking'
import { describeSources } from './sources'

const file = path.resolve(__dirname, '../golden/permissions.txt')

test('permissions are those that were reviewed (UPDATE_GOLDEN=1 writes them anew)', () => {
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, page())
  expect(page()).toBe(readFileSync(file, 'utf8'))
})

let schools: Prepared
const given = () => schools

beforeAll(async () => {
  schools = await prepared()
})

describe('each cell through the functions', () => describeMatrix(given))
describe('what was taken away is gone with the next call:', () => describeRevoking(given))
describe('nobody finds out who exists:', () => describeProbing(given))
describe('an identity that is sent', () => describeForging(given))
describe('a function refuses the wrong source:', () => describeSources(given))
