import {
  forgetEvening,
  keepEvening,
  keptEvening,
  stillUnsaved,
  unsavedOf,
} from '../../../miniprogram/family/check-in/kept-evening'
import { dayWith, today } from './support'

const mockStored = new Map<string, unknown>()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockStored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => mockStored.set(key, value),
    removeStorageSync: (key: string) => mockStored.delete(key),
  },
}))

beforeEach(() => mockStored.clear())

const place = { student: 'p1', date: today, today }
const yesterday = { ...place, date: '2026-11-17' }
const study = (minutes: number) => ({ home_study: { isOn: true, isTouched: true, values: { minutes } } })

describe('what was typed and not saved', () => {
  it('is kept for its child and its day', () => {
    keepEvening(place, study(40))
    keepEvening(yesterday, study(30))
    expect(keptEvening(place)).toEqual(study(40))
    expect(keptEvening(yesterday)).toEqual(study(30))
    expect(keptEvening({ ...place, student: 'p2' })).toEqual({})
  })

  it('is gone once it is saved or dropped, and nothing stays on the phone', () => {
    keepEvening(place, study(40))
    keepEvening(yesterday, study(30))
    forgetEvening(place)
    expect(keptEvening(place)).toEqual({})
    keepEvening(yesterday, {})
    expect(mockStored.size).toBe(0)
  })

  it('is gone the next day', () => {
    keepEvening(place, study(40))
    const tomorrow = { ...place, today: '2026-11-19' }
    expect(keptEvening(tomorrow)).toEqual({})
    keepEvening(tomorrow, {})
    expect(mockStored.size).toBe(0)
  })

  it('is not offered where it is recorded by now', () => {
    expect(stillUnsaved(study(40), dayWith({ home_study: { minutes: 40 } }), {})).toEqual({})
    expect(stillUnsaved(study(40), dayWith({ home_study: { minutes: 45 } }), {})).toEqual(study(40))
    expect(stillUnsaved(study(40), dayWith(), { home_study: { minutes: 40 } })).toEqual(study(40))
  })
})

describe('what would be lost', () => {
  const values = { minutes: 40 }
  const shown = {
    ...{ measure: 'home_study' as const, origin: 'usual' as const, values, kept: undefined },
    ...{ isOn: true, wasOn: true, isTouched: false, isLeftOut: false },
  }
  it.each([
    ['a suggestion as it stood', shown, false],
    ['what was typed', { ...shown, isTouched: true }, true],
    ['a part that was left out', { ...shown, isOn: false, isLeftOut: true }, true],
    ['a part that was taken up', { ...shown, wasOn: false }, true],
    ['what is recorded', { ...shown, isTouched: true, kept: { minutes: 40 } }, false],
    ['what was changed since', { ...shown, isTouched: true, kept: { minutes: 30 } }, true],
    ['a part that was taken back', { ...shown, isOn: false, isTouched: true }, false],
  ])('%s: %p', (_, part, isLost) =>
    expect(unsavedOf([part])).toEqual(
      isLost ? { home_study: { isOn: part.isOn, isTouched: part.isTouched, values } } : {},
    ),
  )
})
