/** The books of a school of 2,000 come to more than an answer of the store may hold, from the middle of a term on. */
import { ledgerId } from '../../cloudfunctions/lib/ledger'
import { type School, withSchools } from '../cast'
import { costOf } from '../functions/support'

const { found } = withSchools()
const classes = ['class3', 'class7', 'empty']
/** Three of these are more than 1 MB, and so are two. */
const large = 'x'.repeat(600_000)

let school: School

beforeEach(async () => {
  school = await found()
  await school.card()
  for (const id of classes) {
    const months = { '2026-09': { rev: 1, tally: { exercise: { days: 0 } }, large } }
    await school.damage('classes', ledgerId(school.id, 'class', id), { months })
  }
})

afterEach(() => school.cloud.recycle())

it('they are read in parts that fit, and the next time without trying', async () => {
  const read = () => school.card()
  expect(await costOf(school, read)).toEqual([1 + 1 + 2 + 2, 1 + classes.length, 0])
  expect(await costOf(school, read)).toEqual([1 + classes.length, 1 + classes.length, 0])
})

it.each(['people', 'timetables', 'surveys'] as const)('%s too', async (action) => {
  await expect(school.client('principalChen').call('school', action, {})).resolves.toBeDefined()
})
