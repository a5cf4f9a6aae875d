/**
 * Which counts of a question may be shown. "Nor a group of fewer than 5 ballots, nor one from which such a group
 * follows by subtraction" [contract, section 2].
 */

/** Figures of fewer ballots than this are never shown. */
export const leastBallots = 5

/** Cells that are shown together, by their places, and how many ballots they have. */
export interface Group {
  cells: number[]
  ballots: number
}

type Cell = { place: number; ballots: number }

const sumOf = (cells: readonly Cell[]) => cells.reduce((sum, { ballots }) => sum + ballots, 0)

/** Small cells whose sum is told must be five together, and not give themselves away as four each. */
const areSafe = (cells: readonly Cell[]) =>
  cells.length === 0 ||
  (sumOf(cells) >= leastBallots && cells.some(({ ballots }) => ballots !== leastBallots - 1))

/** With the next larger cell, and all that are as large: one chosen among equals would be told apart from them. */
function withNext(together: readonly Cell[], cells: readonly Cell[]): Cell[] {
  const next = Math.min(...cells.filter((cell) => !together.includes(cell)).map(({ ballots }) => ballots))
  return cells.filter((cell) => together.includes(cell) || cell.ballots === next)
}

/**
 * The cells of a whole, each ballot in one of them, as groups of at least five. Cells of fewer, empty ones too, are
 * shown together; where that is not enough larger ones join them. Nobody who knows the whole, all groups and this rule
 * can tell the size of a cell below five: the cells that are shown together differ, and which is which does not show.
 * (tests/shared/surveys/suppress.test.ts tries all tables.) A whole of fewer than five has no group.
 */
export function groupsOf(counts: readonly number[]): Group[] {
  const cells = counts.map((ballots, place) => ({ place, ballots }))
  let together = cells.filter(({ ballots }) => ballots < leastBallots)
  while (together.length < cells.length && !areSafe(together)) together = withNext(together, cells)
  const alone = cells
    .filter((cell) => !together.includes(cell))
    .map(({ place, ballots }) => ({ cells: [place], ballots }))
  const joined = { cells: together.map(({ place }) => place), ballots: sumOf(together) }
  return joined.ballots < leastBallots ? alone : [...alone, joined]
}

/** Whether a part of a whole may be told: it is no group of fewer than five, and neither is the rest. */
export const mayTell = (part: number, whole: number): boolean =>
  part >= leastBallots && (part === whole || whole - part >= leastBallots)
