import { clockOf, nightMinutes, nightOf } from '../../../miniprogram/family/night'

const [before, date] = ['2026-11-17', '2026-11-18']

describe('a night is filed under the day of waking', () => {
  it('began on the evening before', () => {
    const night = nightOf(date, before, '21:10', '06:50')
    expect(night).toEqual({ bed_at: '2026-11-17T21:10', wake_at: '2026-11-18T06:50' })
    expect(nightMinutes(night)).toBe(9 * 60 + 40)
  })

  it('began after midnight', () => {
    const night = nightOf(date, before, '00:20', '06:50')
    expect(night.bed_at).toBe('2026-11-18T00:20')
    expect(nightMinutes(night)).toBe(6 * 60 + 30)
  })

  it('began at midnight', () =>
    expect(nightOf(date, before, '00:00', '06:50').bed_at).toBe('2026-11-18T00:00'))

  it('crosses the turn of a year', () =>
    expect(nightMinutes({ bed_at: '2026-12-31T21:00', wake_at: '2027-01-01T07:00' })).toBe(600))

  it('tells its clock times', () => expect(clockOf('2026-11-17T21:10')).toBe('21:10'))
})
