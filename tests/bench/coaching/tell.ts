/** The part `coaching` of the bench: how often signals are seen where nobody has coached, and where somebody has. */
import Table from 'cli-table3'
import { falseAlarms, simulated } from '../../../shared/coaching/false-alarms'
import { wilson } from '../../../shared/tallies/wilson'
import { coachings } from './coached'
import { falseAlarmsIn, foundIn } from './measure'

const coachedSurveys = 200
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

export function tellCoaching(): Promise<void> {
  const head = ['signal', 'false alarms', '95 %', 'on the screen', 'coached so', 'found']
  const table = new Table({ head, style: { head: [], border: [], compact: true } })
  const found = foundIn(coachedSurveys)
  for (const [place, { key, judged, seen }] of falseAlarmsIn(simulated).entries()) {
    const [low, high] = wilson(seen, simulated)
    const { seen: caught = 0, judged: looked = 0 } = found[place] ?? {}
    table.push([
      ...[key, `${seen} of ${simulated} (${judged} judged)`, `${percent(low)} – ${percent(high)}`],
      ...[falseAlarms[key], coachings[key].what, `${caught} of ${looked}`],
    ])
  }
  console.log(`\n## Coaching signals on ${simulated} honest schools, and ${coachedSurveys} coached ones each`)
  console.log(table.toString())
  return Promise.resolve()
}
