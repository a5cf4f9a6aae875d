/** npm run bench -- mutation: which small wrong changes of shared/ the cheap suites notice. A sample by chance, from a seed. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Dice } from '../../../local/demo/dice'
import { filesIn } from '../../../scripts/lib/sizes'
import { wilson } from '../../../shared/tallies/wilson'
import { file, type Given, whole } from '../arguments'
import { type Mutant, mutantsOf } from './mutants'
import { type Fate, fateOf } from './runner'

export const mutationWanted = {
  seconds: whole(1, 100_000),
  seed: whole(0, 1_000_000_000),
  under: file('folder,folder'),
}

const shared = path.resolve(__dirname, '../../../shared')
const usual = 'tallies,requirements,policy'

/** The mutants of some folders of shared/, in an order by chance. */
export function sampleOf(folders: readonly string[], seed: number): Mutant[] {
  const files = folders.flatMap((folder) =>
    filesIn(path.join(shared, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(shared, folder, name)),
  )
  const mutants = files.sort().flatMap((name) => mutantsOf(name, readFileSync(name, 'utf8')))
  return new Dice('mutants', seed).shuffled(mutants)
}

/** "requirements/card.ts:12 a < b → <=" */
function shownAs({ file: name, line, start, end, by }: Mutant): string {
  const was = readFileSync(name, 'utf8').slice(start, end).replaceAll(/\s+/gu, ' ').slice(0, 60)
  return `${path.relative(shared, name)}:${line}  ${was} → ${by}`
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`

export function tellMutation({ seconds = 600, seed = 1, under = usual }: Given<typeof mutationWanted>) {
  const sample = sampleOf(under.split(','), seed)
  console.log(
    `\n## Mutants of shared/{${under}}: ${sample.length} in all, by chance, ${seconds} s, seed ${seed}`,
  )
  const until = performance.now() + seconds * 1000
  const fates: Record<Fate, Mutant[]> = { killed: [], survived: [], endless: [] }
  for (const mutant of sample) {
    if (performance.now() > until) break
    const fate = fateOf(mutant)
    fates[fate].push(mutant)
    if (fate !== 'killed') console.log(`${fate}: ${shownAs(mutant)}`)
  }
  tellScore(fates)
  return Promise.resolve()
}

function tellScore({ killed, survived, endless }: Record<Fate, Mutant[]>): void {
  const found = killed.length + endless.length
  const tried = found + survived.length
  const [low, high] = wilson(found, tried)
  console.log(
    `score ${found} of ${tried}: ${percent(found / tried)} (95 %: ${percent(low)} to ${percent(high)}); ` +
      `killed ${killed.length}, endless ${endless.length}, survived ${survived.length}`,
  )
}
