/** What a family log costs in the function itself: the handler on a store in memory, without the SDK's wire. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type { Main } from '../../cloudfunctions/lib/serve'
import { emptyLedger, type Ledger } from '../../cloudfunctions/lib/ledger'
import { addDays } from '../../shared/calendar'
import { setSecret } from '../support/secret'
import { bigSchool } from './big-school'
import { median } from './statistics'

const root = path.resolve(__dirname, '../..')
const batches = 60
const perBatch = 50

interface Bench {
  main: Main
  put: (ledger: Ledger) => void
}

/** The family function, bundled with the store in memory in place of the real one. */
async function load(folder: string): Promise<Bench> {
  const outfile = path.join(folder, 'bench.cjs')
  const contents =
    "export { main } from './cloudfunctions/family/index'; export { put } from './tests/bench/memory-store'"
  await build({
    ...{
      stdin: { contents, resolveDir: root },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    },
    plugins: [
      {
        name: 'store in memory',
        setup: (bundling) =>
          bundling.onResolve({ filter: /^\.\/store\/(ledgers|books|ballots)$/ }, () => ({
            path: path.join(root, 'tests/bench/memory-store.ts'),
          })),
      },
    ],
  })
  return (await import(outfile)) as Bench
}

function fill({ put }: Bench, today: string): void {
  const { settings } = bigSchool('computing', 1)
  const calendar = {
    ...settings.calendar,
    term: { ...settings.calendar.term, start: '2020-01-01', end: '2099-12-31' },
  }
  put({ ...emptyLedger('computing', 'school'), settings: { ...settings, calendar }, open: true })
  const roll = {
    enrolledOn: addDays(today, -30),
    enrolledIn: 'class0',
    leftOn: null,
    moves: {},
    books: ['class0'],
  }
  const profile = {
    student: 'pupil0',
    name: '学生',
    gender: '女',
    guardians: ['guardian0'],
    proxy: false,
    consent: true,
    roll,
  }
  put({ ...emptyLedger('computing', 'pupil', 'pupil0'), profile })
}

const contextFor = (openid: string) => ({
  request_id: 'bench',
  environment: JSON.stringify({ WX_OPENID: openid }),
})

/** Milliseconds of processor time for one log, the median over batches. */
export async function measureComputing(): Promise<number> {
  setSecret()
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-bench-'))
  try {
    const bench = await load(folder)
    const today = new Date().toISOString().slice(0, 10)
    fill(bench, today)
    const sample: number[] = []
    for (let batch = 0; batch < batches; batch++) {
      const began = process.cpuUsage()
      for (let run = 0; run < perBatch; run++) await logOnce(bench, `${batch}-${run}`, today, run)
      const { user, system } = process.cpuUsage(began)
      sample.push((user + system) / 1000 / perBatch)
    }
    return median(sample)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function logOnce({ main }: Bench, mutation: string, date: string, run: number): Promise<void> {
  const record = {
    type: 'sleep',
    student: 'pupil0',
    date,
    bed_at: `${addDays(date, -1)}T21:${10 + (run % 50)}`,
    wake_at: `${date}T07:00`,
  }
  const event = { action: 'log', school: 'computing', input: { items: [{ mutation, record }] } }
  const reply = (await main(event, contextFor('guardian0'))) as { data?: { answers?: { ok: boolean }[] } }
  if (!reply.data?.answers?.[0]?.ok) throw new Error(`the log was refused: ${JSON.stringify(reply)}`)
}
