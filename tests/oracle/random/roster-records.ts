/** Events that change the roster: enrolments, changes, transfers, leaves and consent, sensible or not. */
import { plusDays } from '../time'
import type { Fields } from './family-records'
import { type Child, type Model, anybody, guardianOf, leader } from './model'
import { blankIds, nastyIds } from './nasty'

type Said = Fields & { by: string; type: string }

const near = (model: Model, today: string): string =>
  plusDays(today, model.dice.pick([0, 0, 0, -1, -3, -10, 1, 2, 5, 40]))

const roomId = ({ dice, rooms }: Model): string => (dice.chance(0.04) ? 'nope' : dice.pick(rooms).id)

function someGuardians(model: Model): string[] {
  const { dice, children, master } = model
  const known = [
    ...children.flatMap(({ guardians }) => guardians),
    ...master.staff.map((row) => String(row.staff_id)),
  ]
  const fresh = Array.from({ length: 6 }, () => `gn${dice.whole(1, 30)}`)
  return [...new Set(dice.some([...known.slice(0, 6), ...fresh], dice.pick([0, 1, 1, 2, 3, 6])))]
}

function enrol(model: Model, today: string): Said {
  const { dice, children } = model
  const fresh = dice.chance(0.2) ? dice.pick([...nastyIds, ...blankIds]) : `new${dice.whole(1, 40)}`
  const student = dice.chance(0.1)
    ? dice.pickOr(
        children.map(({ id }) => id),
        fresh,
      )
    : fresh
  const [proxy, consent] = [dice.pick([undefined, false, true]), dice.pick([undefined, false, true, true])]
  const child = { className: roomId(model), guardians: someGuardians(model), enrolledOn: near(model, today) }
  if (!children.some(({ id }) => id === student))
    children.push({ id: student, proxy: proxy === true, ...child })
  return {
    ...{
      by: leader(model),
      type: 'enrol',
      student,
      class: child.className,
      name: '新生',
      gender: dice.pick(['男', '女']),
    },
    ...{ guardians: child.guardians, date: child.enrolledOn },
    ...(proxy === undefined ? {} : { proxy }),
    ...(consent === undefined ? {} : { consent }),
  }
}

function amend(model: Model, child: Child): Said {
  const { dice } = model
  const guardians = dice.chance(0.3) ? { guardians: someGuardians(model) } : {}
  const proxy = dice.chance(0.4) ? { proxy: dice.chance(0.5) } : {}
  const consent = dice.chance(0.35) ? { consent: dice.chance(0.6) } : {}
  const name = dice.chance(0.3)
    ? { name: dice.pick(['改名', '😀'.repeat(40), 'toString']), gender: '女' }
    : {}
  Object.assign(child, guardians, proxy)
  return { by: leader(model), type: 'amend', student: child.id, ...guardians, ...proxy, ...consent, ...name }
}

function transfer(model: Model, child: Child, today: string): Said {
  const { dice, history } = model
  const earlier = history.filter((event) => event.type === 'transfer' && event.student === child.id)
  const repeated = earlier.length > 0 && dice.chance(0.3) ? dice.pick(earlier).date : undefined
  const date =
    typeof repeated === 'string' ? repeated : dice.chance(0.15) ? child.enrolledOn : near(model, today)
  const className = roomId(model)
  if (date <= today && className !== 'nope') child.className = className
  return { by: leader(model), type: 'transfer', student: child.id, date, class: className }
}

function leave(model: Model, child: Child, today: string): Said {
  const date = model.dice.chance(0.1)
    ? plusDays(child.enrolledOn, model.dice.pick([0, 1, -1]))
    : plusDays(near(model, today), model.dice.pick([0, 1, 10, 30, 90]))
  return { by: leader(model), type: 'leave', student: child.id, date }
}

const consent = (model: Model, child: Child): Said => ({
  ...{ by: guardianOf(model, child), type: 'consent', student: child.id, given: model.dice.chance(0.6) },
})

/** One change to the roster, made on a day. */
export function rosterChange(model: Model, today: string): Said {
  const { dice, children, history } = model
  const kind = dice.pick([
    'enrol',
    'amend',
    'amend',
    'transfer',
    'transfer',
    'transfer',
    'leave',
    'consent',
    'consent',
  ])
  if (kind === 'enrol' || children.length === 0) return enrol(model, today)
  const left = history.filter((event) => event.type === 'leave').map((event) => event.student)
  const again = children.filter(({ id }) => left.includes(id))
  const child = dice.chance(0.3) ? dice.pickOr(again, dice.pick(children)) : dice.pick(children)
  if (kind === 'amend') {
    const said = amend(model, child)
    return Object.keys(said).length > 3 || dice.chance(0.2) ? said : { ...said, name: '名' }
  }
  if (kind === 'transfer') return transfer(model, child, today)
  return kind === 'leave'
    ? leave(model, child, today)
    : { ...consent(model, child), by: dice.chance(0.9) ? guardianOf(model, child) : anybody(model) }
}
