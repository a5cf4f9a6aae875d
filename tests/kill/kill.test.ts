/** The whole stack, killed under load; `npm run bench -- kill` does it twenty times. */
import { killed } from './kill'

test('loses nothing that was answered, and has nothing twice', async () => {
  const { wrong, ...seen } = await killed(2, 1)
  console.info(JSON.stringify(seen))
  expect(wrong).toEqual([])
  expect(seen.accepted).toBeGreaterThan(60)
  expect(seen.unanswered).toBeGreaterThan(0)
})
