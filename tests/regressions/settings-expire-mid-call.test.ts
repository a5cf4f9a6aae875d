/** A replay met it once: settings that were fresh when a call began were gone when it read them. */
import { keptSettings, settingsOf } from '../../cloudfunctions/lib/settings'
import type { Ledger } from '../../cloudfunctions/lib/ledger'

test('settings that were fresh when a call began hold until it ends', () => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(0)
  const ledger = { _id: 's1/school', open: true, settings: { id: 's1' }, records: {} } as unknown as Ledger
  settingsOf('s1', [ledger])
  clock.mockReturnValue(59_999)
  const kept = keptSettings('s1')
  expect(kept).toMatchObject({ id: 's1', askedWeeks: [] })
  clock.mockReturnValue(60_001)
  expect(keptSettings('s1')).toBeUndefined()
  expect(settingsOf('s1', [], kept)).toEqual(kept)
})
