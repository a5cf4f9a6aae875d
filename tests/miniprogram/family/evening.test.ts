import {
  type Filled,
  missingClocks,
  recordOf,
  sendingsOf,
  startOf,
} from '../../../miniprogram/family/evening'
import type { Measure } from '../../../miniprogram/family/averages'
import { recordTypeOf } from '../../../shared/records/index'
import { parseRecord } from '../../../shared/records/parse'
import type { DayView, Usual } from '../../../shared/views/family'
import { dayWith, today } from './support'

const whose = { student: 'p1', date: today }
const usual: Usual = {
  sleep: { bed: '21:10', wake: '06:50', nap: 30 },
  home_study: { minutes: 30 },
  reading: { minutes: 20, book: '草房子' },
}
const recorded = dayWith({
  sleep: { bed_at: '2026-11-18T00:20', wake_at: '2026-11-18T07:00', nap: 0 },
  home_study: { minutes: 45 },
  reading: { minutes: 15, book: '', finished: false },
})
const all: Measure[] = ['sleep', 'home_study', 'reading']

/** A part as the screen opens it. */
function opened(measure: Measure, day: DayView, suggested: Usual = usual): Filled {
  const { values, origin } = startOf(measure, day, suggested)
  const kept = origin === 'stored' ? values : undefined
  return { measure, values, origin, kept, isOn: true, isTouched: false }
}
const openedAll = (day: DayView, suggested?: Usual) => all.map((measure) => opened(measure, day, suggested))

const changed = (part: Filled, values: Filled['values']): Filled => ({
  ...part,
  ...{ isTouched: true, values: { ...part.values, ...values } },
})

describe('what a part begins with', () => {
  it('is the record of the day', () =>
    expect(startOf('sleep', recorded, usual)).toEqual({
      ...{ origin: 'stored', values: { bed_at: '00:20', wake_at: '07:00', nap: 0 } },
    }))

  it('else what is usual, of a book that is not finished', () =>
    expect(startOf('reading', dayWith(), usual)).toEqual({
      ...{ origin: 'usual', values: { minutes: 20, book: '草房子', finished: false } },
    }))

  it('else blanks', () =>
    expect(startOf('home_study', dayWith(), {})).toEqual({ origin: 'nothing', values: { minutes: '' } }))
})

describe('an ordinary evening', () => {
  const sendings = sendingsOf(openedAll(dayWith()), whose)

  it('is three records, all of them guesses that were accepted', () => {
    expect(sendings.map(({ measure }) => measure)).toEqual(all)
    expect(sendings.every(({ prefilled }) => prefilled)).toBe(true)
  })

  it('makes records that their declarations accept', () => {
    for (const { record } of sendings) {
      const { type, ...fields } = record
      expect(() => parseRecord(recordTypeOf(type)!, fields)).not.toThrow()
    }
  })

  it('files the night under the day of waking', () =>
    expect(sendings[0]!.record).toEqual({
      ...{ type: 'sleep', student: 'p1', date: '2026-11-18', nap: 30 },
      ...{ bed_at: '2026-11-17T21:10', wake_at: '2026-11-18T06:50' },
    }))
})

it('what was touched is a measurement, even where it came back to the same', () => {
  const [sleep, ...others] = openedAll(dayWith())
  const sendings = sendingsOf([changed(sleep!, { bed_at: '21:10' }), ...others], whose)
  expect(sendings.map(({ prefilled = false }) => prefilled)).toEqual([false, true, true])
})

describe('a correction', () => {
  it('sends nothing where nothing changed', () => expect(sendingsOf(openedAll(recorded), whose)).toEqual([]))

  it('sends what changed, and not as a guess', () => {
    const [sleep, study, reading] = openedAll(recorded)
    const sendings = sendingsOf([sleep!, changed(study!, { minutes: 50 }), reading!], whose)
    expect(sendings).toEqual([
      { measure: 'home_study', record: { type: 'home_study', ...whose, minutes: 50 } },
    ])
  })

  it('crosses midnight back to the evening before', () => {
    const record = recordOf('sleep', { bed_at: '23:50', wake_at: '07:00', nap: 0 }, whose)
    expect(record.bed_at).toBe('2026-11-17T23:50')
  })
})

describe('a part that is left out', () => {
  it('is not sent', () => {
    const parts = openedAll(dayWith()).map((part) => ({ ...part, isOn: part.measure === 'reading' }))
    expect(sendingsOf(parts, whose).map(({ measure }) => measure)).toEqual(['reading'])
  })

  it('nor one that nobody filled in', () => expect(sendingsOf(openedAll(dayWith(), {}), whose)).toEqual([]))

  it('but one whose suggestion was cleared, so that its rule is told', () => {
    const study = changed(opened('home_study', dayWith()), { minutes: '' })
    expect(sendingsOf([study], whose)).toHaveLength(1)
  })
})

it('a clock time that is missing is told by its name', () => {
  const blank = opened('sleep', dayWith(), {})
  expect(missingClocks(blank).map(({ field }) => field)).toEqual(['bed_at', 'wake_at'])
  const [problem] = missingClocks(changed(blank, { bed_at: '21:00' }))
  expect(problem?.message).toBe('请检查「起床时间」：还没有选')
  expect(missingClocks(opened('sleep', recorded))).toEqual([])
  expect(missingClocks(opened('reading', recorded))).toEqual([])
})
