/** A requirement is handed the counters of the record types that it declared, and an error in it is told. */
import { cardOf } from '../../shared/requirements/card'
import type { AnyRequirement } from '../../shared/requirements/requirement'
import { aSchool } from '../requirements/support'

const looking = (look: (seen: string[]) => void): AnyRequirement => ({
  ...{ id: 13, title: '', clause: '', needs: ['sleep'] },
  indicators: [
    {
      ...{ key: 'seen', title: '', rule: '', role: 'deciding', movable: 'units', toMeet: ['', ''] },
      statusWith: () => 'met',
      assess: ({ pupils, school }) => (
        look([...pupils, { tally: school }].flatMap(({ tally }) => Object.keys(tally))),
        []
      ),
    },
  ],
})

test('the counters of other types are not there', () => {
  const seen: string[] = []
  const evidence = aSchool().on('2026-10-14')
  const pupils = [{ ...evidence.pupils[0]!, tally: { sleep: { nights: 1 }, reading: { '2026-09': 1 } } }]
  cardOf('s1', { ...evidence, pupils, school: { incident: { x: 1 } } }, [
    looking((types) => seen.push(...types)),
  ])
  expect(seen).toEqual(['sleep'])
})

test('an error in a requirement is told, and its row is broken', () => {
  const told: unknown[] = []
  const failing = looking(() => {
    throw new Error('lost count')
  })
  const { requirements } = cardOf('s1', aSchool().on('2026-10-14'), [failing], (id, error) =>
    told.push([id, String(error)]),
  )
  expect(requirements).toEqual([{ id: 13, status: 'insufficient', indicators: [], broken: true }])
  expect(told).toEqual([[13, 'Error: lost count']])
})
