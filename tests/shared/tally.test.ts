import { merge, withCounters } from '../../shared/tallies/tally'

const tally = { sleep: { nights: 2 }, skill: { 'sport/assessed': 1 } }

describe('withCounters', () => {
  it('replaces the counters of one type', () => {
    expect(withCounters(tally, 'sleep', { nights: 3 })).toEqual({ ...tally, sleep: { nights: 3 } })
  })

  it('drops a type that has come to nothing', () => {
    expect(withCounters(tally, 'sleep', {})).toEqual({ skill: { 'sport/assessed': 1 } })
    expect(withCounters({}, 'sleep', {})).toEqual({})
  })
})

describe('merge', () => {
  it('adds tallies type by type, without touching them', () => {
    const other = { sleep: { nights: 1, naps: 20 }, reading: { '2026-09': 1 } }
    expect(merge([tally, other])).toEqual({
      ...{ sleep: { nights: 3, naps: 20 }, skill: { 'sport/assessed': 1 }, reading: { '2026-09': 1 } },
    })
    expect(tally.sleep).toEqual({ nights: 2 })
  })

  it('of nothing is empty', () => {
    expect(merge([])).toEqual({})
  })
})
