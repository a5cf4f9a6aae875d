/** Values at their very bounds: allowed, and just not. */
import type { EventLine } from '../folder'
import * as family from './family-records'
import { type Child, type Model, guardianOf } from './model'

type Said = Omit<EventLine, 'at'>

const withoutAt = ({ at: _at, ...said }: EventLine): Said => said

const lessonBounds = [0, 1, 20, 21, '1', null]

/** Values at their very bounds, allowed and just not. */
export function atBound(model: Model, earlier: EventLine): Said {
  const { dice, children } = model
  const said: Said = { ...withoutAt(earlier), by: earlier.by, type: earlier.type }
  const bounds: Record<string, unknown[]> = {
    ...{ minutes: [0, 300, 301, 600, 601, -0, 59.5], nap: [0, 180, 181, -1], est_minutes: [240, 241, 0] },
    ...{
      assigned: [0, 1, 9, 8, 7, 4, 3],
      tested: [0, 1, 2, 8, 9],
      reached: [0, 1],
      finished: [0, 1, true, false],
    },
    ...{
      rating: [0, 1, 5, 6],
      note: ['', ' ', 'x'.repeat(2000), '😀'.repeat(2001)],
      book: ['', ' \u3000', '长'.repeat(100), '长'.repeat(101)],
    },
    ...{
      item: ['长'.repeat(40), '长'.repeat(41)],
      topic: ['长'.repeat(100), '长'.repeat(101)],
      subject: ['none', '长'.repeat(20), '长'.repeat(21)],
    },
    ...{
      name: ['名'.repeat(40), '名'.repeat(41)],
      topics: [[], ['study', 'study'], ['study', 'sleep', 'homework', 'health', 'family', 'safety']],
    },
    ...{
      guardians: [[], ['a', 'a'], ['1', '2', '3', '4', '5', '6'], ['1', '2', '3', '4', '5', '6', '7'], [' ']],
      closes: [said.date, '2026-02-29'],
    },
    lessons: [
      {},
      [],
      { none: 1 },
      { '': 1 },
      { 'a.b': dice.pick(lessonBounds) },
      { $x: dice.pick(lessonBounds), 数学: 2 },
    ],
    ...{
      median: ['0', '1', '0.5', '1.000000', '0.0000001', '1.1', '0.', 0.5],
      year: ['2025-2026', '2026-2027', '2026-2028', '2027-2026'],
    },
  }
  const fields = Object.keys(said).filter((name) => Object.hasOwn(bounds, name))
  for (const name of dice.some(fields, dice.whole(1, 2))) said[name] = dice.pick(bounds[name] ?? [null])
  const child: Child | undefined = dice.pickOr(children, undefined)
  if (fields.length > 0 || child === undefined) return said
  return { by: guardianOf(model, child), type: 'sleep', ...family.oddNight(model, child, model.times.asOf) }
}
