/** What is done at the school's desk, and what the operator does before there is a school, as somebody does it. */
import type { Calendar } from '../../shared/calendar'
import { castSet } from '../cast'
import { type Deed, inTurn } from './deed'
import { answered, type Asking, firstDay, operatorAsks, school } from './school'
import type { World } from './world'

const placing = operatorAsks('place', { name: '海边学校' })
const revoking = operatorAsks('revokePlace', {})

const at = (action: string, input: object = {}, by: Asking['by'] = 'adminSun'): Asking => ({
  ...{ by, of: 'office', action, input },
})

const codeIn = (world: World, collection: string) => String(world.store.documents(collection)[0]?.code)

const { settings } = castSet(school)
const { name, system, calendar, lastYear, plan, classes } = settings

/** The first Saturday of the term has lessons. */
const moved = (from: Calendar): Calendar => ({ ...from, schoolDays: from.schoolDays.replace('10', '11') })

const changing = (mutation: string, parts: object) => at('change', { mutation, parts })
const movesCalendar = changing('moves', { calendar: moved(calendar) })

const triedTwice = {
  where: /^tries .*looks/u,
  why: 'whoever was not answered tries again, which counts',
}

const day = 86_400_000
/** From the evening to the day after the term, to the summer, and on to the eve of the next year. */
const [afterTerm, toSummer, toEve] = [101 * day, 200 * day, 121 * day]

const closing = (mutation: string, later: number) => ({ ...at('closeTerm', { mutation }), later })

const second = { name: '2026-2027学年第二学期', start: '2027-02-22', end: '2027-04-30' }
const withSecond = changing('second', {
  calendar: { ...calendar, terms: [calendar.term, second] },
})

const next = {
  academicYear: { name: '2027-2028', start: '2027-09-01', end: '2028-08-31' },
  term: { name: '2027-2028学年第一学期', start: '2027-09-01', end: '2028-01-21' },
  schoolDays: '1'.repeat(366),
}
const promoted = classes
  .filter(({ grade }) => grade < 7)
  .map((one) => ({ ...one, grade: one.grade + 1, name: `${one.name}升` }))
const planning = at('planYear', {
  ...{ mutation: 'plans', calendar: next, leaveOn: '2027-09-01' },
  classes: [...promoted, { id: 'fresh', grade: 1, name: '一年级(1)班' }],
})

export const atDesk: Deed[] = [
  { name: 'a term closed', steps: () => [closing('closes', afterTerm)] },
  {
    name: 'the next term begun',
    before: async (world) => {
      await answered(world, withSecond)
      await answered(world, at('recount'))
      world.now += afterTerm
      await answered(world, at('closeTerm', { mutation: 'closes' }))
    },
    steps: () => [at('startTerm', { mutation: 'starts' })],
  },
  {
    name: 'the next year decided on',
    before: async (world) => {
      world.now += toSummer
      await answered(world, at('closeTerm', { mutation: 'closes' }))
    },
    steps: () => [planning],
  },
  {
    name: 'the next year begun',
    before: async (world) => {
      world.now += toSummer
      await answered(world, at('closeTerm', { mutation: 'closes' }))
      await answered(world, planning)
    },
    steps: () => [
      { ...at('beginYear', { mutation: 'one' }), later: toEve },
      at('beginYear', { mutation: 'two' }),
    ],
    isReport: true,
  },
  { name: 'a place for a school', steps: () => [placing] },
  { name: 'a place taken back', before: inTurn([placing]), steps: () => [revoking] },
  {
    name: 'a code looked up',
    before: inTurn([{ by: 'teacherLi', of: 'school', action: 'invite', input: { class: 'class3' } }]),
    steps: (world) => [at('find', { code: codeIn(world, 'invitations') }, 'stranger')],
    mayDiffer: triedTwice,
  },
  {
    name: 'a school founded by its code',
    isEmpty: true,
    before: inTurn([placing]),
    steps: (world) => [
      at('found', { mutation: 'founds', code: codeIn(world, 'foundings'), name: '何老师' }, 'stranger'),
    ],
    mayDiffer: triedTwice,
  },
  {
    name: 'settings changed, and a class more',
    steps: () => [
      changing('decides', {
        name: '新名字',
        classes: [...classes, { id: 'new', grade: 1, name: '一年级(1)班' }],
      }),
    ],
  },
  { name: 'a calendar changed', steps: () => [movesCalendar] },
  {
    name: 'added up anew',
    before: inTurn([movesCalendar]),
    steps: () => [at('recount')],
  },
  {
    name: 'a school opened by its admin',
    isEmpty: true,
    before: async (world) => {
      await inTurn(firstDay().slice(0, 2))(world)
      await answered(world, changing('decides', { name, system, calendar, lastYear, plan, classes }))
    },
    steps: () => [at('open', { mutation: 'opens' })],
  },
]
