/** Corrections, withdrawals and broken versions of what was logged before. */
import type { EventLine } from '../folder'
import { withdrawable } from '../shapes'
import { isDateText, plusDays } from '../time'
import { type Child, type Model, anybody, guardianOf, leader } from './model'
import * as family from './family-records'
import { wrongTypes, wrongValues } from './nasty'
import { rosterChange } from './roster-records'

type Said = Omit<EventLine, 'at'>

const withoutAt = ({ at: _at, ...said }: EventLine): Said => said

const keepAuthor = (model: Model, by: string): string => (model.dice.chance(0.7) ? by : anybody(model))

/** Another version of an earlier record: some fields of a record of the same type, perhaps another person. */
function correction(model: Model, earlier: EventLine): Said {
  const { dice, history } = model
  const same = history.filter(({ type }) => type === earlier.type)
  const source = dice.pick(same)
  const fields = Object.keys(earlier).filter((name) => !['at', 'by', 'type'].includes(name) && name in source)
  const changed = Object.fromEntries(dice.some(fields, dice.whole(0, 2)).map((name) => [name, source[name]]))
  return { ...withoutAt(earlier), ...changed, by: keepAuthor(model, earlier.by), type: earlier.type }
}

function withdrawal(model: Model, earlier: EventLine): Said | undefined {
  const keys = withdrawable.get(earlier.type)
  if (keys === undefined) return undefined
  const fields = Object.fromEntries(keys.map((name) => [name, earlier[name]]))
  return { by: keepAuthor(model, earlier.by), type: 'withdraw', of: earlier.type, ...fields }
}

/** The same pair of a child and a date logged by a guardian and by a teacher. */
function replaced(model: Model, earlier: EventLine): Said | undefined {
  const child = model.children.find(({ id }) => id === earlier.student)
  if (child === undefined) return undefined
  const by = model.dice.chance(0.5) ? guardianOf(model, child) : family.teacherFor(model, child)
  return { ...withoutAt(earlier), by, type: earlier.type }
}

function shifted(model: Model, earlier: EventLine, today: string): Said {
  const { dice } = model
  const days = dice.pick([-7, -8, -30, -31, 0, 1, -1, -3, -4, -10, -11, -14, -15, -60, -61])
  const date = plusDays(today, days)
  const [said, was] = [withoutAt(earlier), String(earlier.date)]
  if (!isDateText(was)) return { ...said, by: said.by, type: said.type, date }
  const moved = Object.fromEntries(
    ['bed_at', 'wake_at']
      .filter((name) => isDateText(String(earlier[name]).slice(0, 10)))
      .map((name) => {
        const text = String(earlier[name])
        const gap = text.slice(0, 10) === was ? 0 : -1
        return [name, `${plusDays(date, gap)}${text.slice(10)}`]
      }),
  )
  return { ...said, ...moved, by: said.by, type: said.type, date }
}

function broken(model: Model, earlier: EventLine): Said {
  const { dice, history } = model
  const said: Said = { ...withoutAt(earlier), by: keepAuthor(model, earlier.by), type: earlier.type }
  const fields = Object.keys(said).filter((name) => name !== 'by' && name !== 'type')
  for (const name of dice.some(fields, dice.whole(0, 2))) {
    const donor = dice.pick(history)
    said[name] = dice.chance(0.75) ? dice.pick(wrongValues) : donor[dice.pickOr(Object.keys(donor), 'by')]
  }
  if (dice.chance(0.15)) Reflect.deleteProperty(said, dice.pickOr(fields, 'x'))
  if (dice.chance(0.1))
    said[dice.pick(['constructor', 'openid', 'extra', 'note', 'nap', 'proxy', 'toString'])] = 1
  if (dice.chance(0.05)) said.type = dice.pick(wrongTypes)
  if (dice.chance(0.05)) said.type = dice.pick(history).type
  return said
}

/** Log for a child whom nobody knows, or in a class that is not there. */
function elsewhere(model: Model, earlier: EventLine): Said {
  const { dice, children, rooms } = model
  const said: Said = { ...withoutAt(earlier), by: keepAuthor(model, earlier.by), type: earlier.type }
  const strangers = ['nobody', 'constructor', '__proto__', ...children.map(({ id }) => id)]
  if ('student' in said) said.student = dice.pick(strangers)
  if ('class' in said) said.class = dice.pick(['nope', 'toString', ...rooms.map(({ id }) => id)])
  if ('survey' in said) said.survey = dice.pick(['nope', 'constructor', ...model.surveys])
  return said
}

const lessonBounds = [0, 1, 20, 21, '1', null]

/** Values at their very bounds, allowed and just not. */
function atBound(model: Model, earlier: EventLine): Said {
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

const unprovoked = (model: Model, today: string): Said => {
  const { dice, children, rooms } = model
  const [child, room] = [dice.pickOr(children, undefined), dice.pick(rooms)]
  if (child === undefined || dice.chance(0.5)) {
    return {
      by: anybody(model),
      type: 'withdraw',
      of: dice.pick([...withdrawable.keys(), 'consent', 'incident', 'pledge']),
      class: room.id,
      date: today,
    }
  }
  if (dice.chance(0.4))
    return { by: guardianOf(model, child), type: 'sleep', ...family.oddNight(model, child, today) }
  return {
    by: dice.chance(0.5) ? leader(model) : family.teacherFor(model, child),
    type: 'withdraw',
    of: 'skill',
    student: child.id,
    kind: 'sport',
    item: '足球',
  }
}

/** One event that is meant to be awkward. */
export function mischief(model: Model, today: string): Said {
  const { dice, history } = model
  if (history.length === 0 || dice.chance(model.calm ? 0.12 : 0.22)) return rosterChange(model, today)
  const recent = history.slice(-60)
  const earlier = dice.pick(dice.chance(0.7) ? recent : history)
  const ways: (() => Said | undefined)[] = [
    ...[() => correction(model, earlier), () => correction(model, earlier), () => withdrawal(model, earlier)],
    ...[() => withdrawal(model, earlier), () => withdrawal(model, earlier), () => replaced(model, earlier)],
    ...[() => replaced(model, earlier), () => shifted(model, earlier, today), () => broken(model, earlier)],
    ...[() => broken(model, earlier), () => elsewhere(model, earlier), () => atBound(model, earlier)],
    ...[() => atBound(model, earlier), () => unprovoked(model, today)],
  ]
  return dice.pick(ways)() ?? correction(model, earlier)
}
