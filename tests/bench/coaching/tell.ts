/** The part `coaching` of the bench: how often signals are seen where nobody has coached, and where somebody has. */
import Table from 'cli-table3'
import { coachedSurveys, falseAlarms, found as shown, simulated } from '../../../shared/coaching/false-alarms'
import { wilson } from '../../../shared/tallies/wilson'
import { coachings } from './coached'
import { falseAlarmsIn, foundIn } from './measure'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

export function tellCoaching(): Promise<void> {
  const head = ['signal', 'false alarms', '95 %', 'on the screen', 'coached so', 'found', 'on the screen']
  const table = new Table({ head, style: { head: [], border: [], compact: true } })
  const found = foundIn(coachedSurveys)
  const alarms = falseAlarmsIn(simulated)
  for (const [place, { key, judged, seen }] of alarms.entries()) {
    const [low, high] = wilson(seen, simulated)
    const { seen: caught = 0, judged: looked = 0 } = found[place] ?? {}
    table.push([
      ...[key, `${seen} of ${simulated} (${judged} judged)`, `${percent(low)} – ${percent(high)}`],
      ...[
        falseAlarms[key],
        coachings[key].what,
        `${caught} of ${coachedSurveys} (${looked} judged)`,
        shown[key].surveys,
      ],
    ])
  }
  console.log(`\n## Coaching signals on ${simulated} honest schools, and ${coachedSurveys} coached ones each`)
  console.log(table.toString())
  console.log('In which of the honest ones, for tests/bench/coaching/alarms.ts:')
  for (const { key, seenIn } of alarms) console.log(`${key}: [${seenIn.join(', ')}]`)
  return Promise.resolve()
}
