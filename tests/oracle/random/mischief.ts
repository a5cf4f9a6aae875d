/** Corrections, withdrawals and broken versions of what was logged before. */
import type { EventLine } from '../folder'
import { withdrawable } from '../shapes'
import { isDateText, plusDays } from '../time'
import { type Model, anybody, guardianOf, leader } from './model'
import * as family from './family-records'
import { atBound } from './bounds'
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
