import { dayAfter } from '../shared/support'
import { date, dateTime, describeFields, id, movesOf, parseAs, refused, whole } from './support'

const sample = {
  ...{ student: 'amy', date: '2026-09-02', nap: 30 },
  ...{ bed_at: '2026-09-01T21:00', wake_at: '2026-09-02T07:00' },
}
const slept = (bed_at: string, wake_at = '2026-09-02T07:00') => ({ ...sample, bed_at, wake_at })

/** The same night on another date. */
const night = (day: unknown) => ({
  ...{ bed_at: `${dayAfter(String(day), -1)}T21:00`, wake_at: `${String(day)}T07:00` },
})

describeFields('sleep', {
  sample,
  kinds: {
    student: id,
    date: {
      takes: date.takes,
      refuses: date.refuses,
      along: (day) => (date.takes.includes(day) ? night(day) : {}),
    },
    bed_at: { ...dateTime, takes: ['2026-09-01T21:00', '2026-09-02T00:00'] },
    wake_at: { ...dateTime, takes: ['2026-09-02T07:00', '2026-09-02T08:59'] },
    nap: whole(0, 180),
  },
  defaults: { nap: 0 },
})

it.each(['2026-09-01T07:00', '2026-09-03T07:00'])('must end on its date, not %s', (wake_at) => {
  expect(refused('sleep', slept('2026-09-01T21:00', wake_at))).toMatchObject({
    code: 'invalid',
    field: 'wake_at',
  })
})

it.each(['2026-09-02T05:00', '2026-09-01T15:00'])('may be of 120 to 960 minutes: from %s', (bed_at) => {
  expect(parseAs('sleep', slept(bed_at))).toMatchObject({ bed_at })
})

it.each(['2026-09-02T05:01', '2026-09-01T14:59', '2026-09-02T07:01', '2026-08-31T21:00'])(
  'may be neither shorter nor longer: from %s',
  (bed_at) => {
    expect(refused('sleep', slept(bed_at))).toMatchObject({ code: 'invalid', field: 'bed_at' })
  },
)

describe('moves', () => {
  it('a night, its minutes and nap, and both bedtimes', () => {
    expect(movesOf('sleep', sample)).toEqual({
      ...{ nights: 1, minutes: 600, naps: 30, bedtime_primary: 1, bedtime_junior: 1 },
    })
  })

  it.each([
    ['2026-09-01T21:20', { bedtime_primary: 1, bedtime_junior: 1, minutes: 580 }],
    ['2026-09-01T21:21', { bedtime_junior: 1, minutes: 579 }],
    ['2026-09-01T22:00', { bedtime_junior: 1, minutes: 540 }],
    ['2026-09-01T22:01', { minutes: 539 }],
    ['2026-09-02T00:00', { minutes: 420 }],
    ['2026-09-01T15:00', { bedtime_primary: 1, bedtime_junior: 1, minutes: 960 }],
  ])('from %s: %j', (bed_at, expected) => {
    expect(movesOf('sleep', { ...slept(bed_at), nap: 0 })).toEqual({ nights: 1, ...expected })
  })

  it.each([
    ['a Saturday', '2026-09-05'],
    ['the day before the term', '2026-08-31'],
    ['a day after the term', '2027-01-25'],
  ])('nothing on %s', (_, day) => {
    expect(movesOf('sleep', { student: 'amy', date: day, ...night(day) })).toEqual({})
  })
})
