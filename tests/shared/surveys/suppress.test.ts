/** What may be shown of counts: tried against somebody who knows the whole, all that is shown, and the rule. */
import { type Group, groupsOf, leastBallots, mayTell } from '../../../shared/surveys/suppress'

/** All ways to put ballots into cells. */
function tablesOf(ballots: number, cells: number): number[][] {
  if (cells === 1) return [[ballots]]
  return Array.from({ length: ballots + 1 }, (_, first) =>
    tablesOf(ballots - first, cells - 1).map((rest) => [first, ...rest]),
  ).flat()
}

/** Every set of cells but the empty one, as masks. */
const setsOf = (cells: number) => Array.from({ length: 2 ** cells - 1 }, (_, set) => set + 1)
const sumOver = (table: readonly number[], set: number) =>
  table.reduce((sum, count, cell) => (set & (1 << cell) ? sum + count : sum), 0)

/** The tables of a size by what is shown of them: an onlooker cannot tell those of a class apart. */
function classesOf(ballots: number, cells: number): number[][][] {
  const classes = new Map<string, number[][]>()
  for (const table of tablesOf(ballots, cells)) {
    const shown = JSON.stringify(groupsOf(table))
    classes.set(shown, [...(classes.get(shown) ?? []), table])
  }
  return [...classes.values()]
}

/** Groups of cells whose number of ballots is certain to an onlooker, and is more than none and less than five. */
function pinned(ballots: number, cells: number): string[] {
  return classesOf(ballots, cells).flatMap((tables) =>
    setsOf(cells).flatMap((set) => {
      const sums = new Set(tables.map((table) => sumOver(table, set)))
      const [sum = 0] = sums
      return sums.size === 1 && sum < leastBallots ? [`${JSON.stringify(tables[0])} set ${set}`] : []
    }),
  )
}

const sizes = [2, 3, 4, 5].flatMap((cells) =>
  [5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17].map((ballots): [number, number] => [ballots, cells]),
)

test.each(sizes)('of %i ballots in %i cells nobody can tell the size of a group below five', (...size) => {
  expect(pinned(...size)).toEqual([])
})

test('many ballots in two or three cells', () => {
  expect([...pinned(60, 2), ...pinned(40, 3)]).toEqual([])
})

test.each(sizes)('of %i ballots in %i cells every group that is shown has five', (ballots, cells) => {
  const groups = tablesOf(ballots, cells).flatMap(groupsOf)
  expect(groups.filter((group) => group.ballots < leastBallots)).toEqual([])
})

const sumOf = (groups: readonly Group[]) => groups.reduce((sum, { ballots }) => sum + ballots, 0)

test('nothing is left out: what is shown adds up to the whole, each cell once', () => {
  for (const table of tablesOf(14, 4)) {
    const groups = groupsOf(table)
    expect(sumOf(groups)).toBe(14)
    expect(groups.flatMap(({ cells }) => cells).sort((a, b) => a - b)).toEqual([0, 1, 2, 3])
  }
})

test.each<[string, number[], Group[]]>([
  [
    'all large',
    [9, 5, 6],
    [
      { cells: [0], ballots: 9 },
      { cells: [1], ballots: 5 },
      { cells: [2], ballots: 6 },
    ],
  ],
  [
    'two small ones that make five',
    [20, 3, 2],
    [
      { cells: [0], ballots: 20 },
      { cells: [1, 2], ballots: 5 },
    ],
  ],
  [
    'a small one takes the next larger along',
    [20, 7, 2],
    [
      { cells: [0], ballots: 20 },
      { cells: [1, 2], ballots: 9 },
    ],
  ],
  ['of equals none is chosen', [7, 7, 2], [{ cells: [0, 1, 2], ballots: 16 }]],
  [
    'an empty cell is a small one',
    [30, 6, 0],
    [
      { cells: [0], ballots: 30 },
      { cells: [1, 2], ballots: 6 },
    ],
  ],
  [
    'four each would be told',
    [4, 4, 9, 30],
    [
      { cells: [3], ballots: 30 },
      { cells: [0, 1, 2], ballots: 17 },
    ],
  ],
  ['all of one mind', [30, 0, 0], [{ cells: [0, 1, 2], ballots: 30 }]],
  ['too few in all', [2, 1, 1], []],
  ['no ballots', [0, 0], []],
])('%s: %j', (_, table, expected) => {
  expect(groupsOf(table)).toEqual(expected)
})

test.each([
  [4, 20, false],
  [5, 20, true],
  [15, 20, true],
  [16, 20, false],
  [19, 20, false],
  [20, 20, true],
  [4, 4, false],
  [0, 20, false],
])('%i of %i may be told: %s', (part, whole, may) => {
  expect(mayTell(part, whole)).toBe(may)
})
