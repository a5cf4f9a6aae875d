/** The lower end of nobody satisfied was -0. */
import { wilson } from '../../shared/tallies/wilson'

test('nobody satisfied gives a lower end of 0', () => {
  for (let ballots = 5; ballots <= 60; ballots++) expect(Object.is(wilson(0, ballots)[0], 0)).toBe(true)
})
