/** Days are counted by our own few lines: on random dates, the same each time, as dayjs counts them (decision 25). */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import fc from 'fast-check'
import { addDays, daysBetween, localDate, minutesBetween, weekOf } from '../../shared/calendar'

dayjs.extend(utc)

const format = 'YYYY-MM-DD'
const [first, last] = [Date.parse('1999-01-01'), Date.parse('2101-12-31')]

const instants = fc.integer({ min: first, max: last }).map((time) => dayjs.utc(time))
const distances = fc.integer({ min: -4000, max: 4000 })
const settings = { seed: 25, numRuns: 500 }

test('days more, days less, and days between', () => {
  const agree = fc.property(instants, distances, (instant, days) => {
    const [from, to] = [instant.format(format), instant.add(days, 'day').format(format)]
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(dayjs.utc(to).diff(dayjs.utc(from), 'day'))
  })
  fc.assert(agree, settings)
})

test('the Monday of a week', () => {
  const agree = fc.property(instants, (instant) => {
    const sinceMonday = (instant.day() + 6) % 7
    expect(weekOf(instant.format(format))).toBe(instant.subtract(sinceMonday, 'day').format(format))
  })
  fc.assert(agree, settings)
})

test('the date in Shanghai at an instant', () => {
  const agree = fc.property(instants, (instant) => {
    expect(localDate(instant.toDate())).toBe(instant.utcOffset(8).format(format))
  })
  fc.assert(agree, settings)
})

test('minutes between two times', () => {
  const agree = fc.property(instants, instants, (from, to) => {
    const [begin, end] = [from.startOf('minute'), to.startOf('minute')]
    const [told, toldEnd] = [begin, end].map((time) => time.format(`${format}THH:mm`)) as [string, string]
    expect(minutesBetween(told, toldEnd)).toBe(end.diff(begin, 'minute'))
  })
  fc.assert(agree, settings)
})
