/**
 * The whole stack is killed under load, again and again on the same data: what was answered is kept, what was not is sent
 * again, nothing is there twice, and sums are those of the records.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { CloudBase } from '../../local/cloudbase'
import { Dice } from '../../local/demo/dice'
import { importSchool, operate } from '../../scripts/lib/import-school'
import { startStore } from '../../scripts/lib/replay'
import { addDays } from '../../shared/calendar'
import { bigSchool } from '../bench/big-school'
import { callOf, delivery, markIn, pupils, school, survey, today } from './deliveries'

const timeOf = (day: string) => new Date(`${day}T20:00:00+08:00`)

/** What the phones know: what they sent, and what was accepted. */
interface Known {
  sent: Set<number>
  accepted: Set<number>
  refused: string[]
}

export interface Killed {
  rounds: number
  sent: number
  accepted: number
  /** Deliveries that were not answered when the stack was killed. */
  unanswered: number
  wrong: string[]
}

async function found(dataDir: string): Promise<void> {
  const cloud = await startStore(dataDir, true)
  await importSchool(cloud, bigSchool(school, pupils), new Date('2026-08-31T08:00:00+08:00'))
  const record = { type: 'survey_open', survey, closes: today }
  const event = { action: 'log', school, input: { items: [{ mutation: 'opens', record }] } }
  await cloud.invoke('school', event, { openid: 'admin' }, timeOf(today))
  await cloud.close()
}

/** Starts the stack, and kills it with all that belongs to it after so many answers and a moment more. */
async function killOnce(dataDir: string, known: Known, answers: number, moment: number): Promise<number> {
  const open = [...known.sent].filter((nth) => !known.accepted.has(nth))
  const args = [
    '--import',
    'tsx',
    path.join(__dirname, 'stack.ts'),
    dataDir,
    String(known.sent.size),
    open.join(),
  ]
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  let left = answers
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, nth] = line.split(' ')
    if (what === 'sent') known.sent.add(Number(nth))
    else if (what === 'accepted') known.accepted.add(Number(nth))
    else known.refused.push(line)
    // The group: the instances are processes of their own.
    if (what !== 'sent' && --left === 0) setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), moment)
  }
  await exit
  return [...known.sent].filter((nth) => !known.accepted.has(nth)).length
}

/** Sends again what was never answered. */
async function sendRest(cloud: CloudBase, { sent, accepted, refused }: Known): Promise<void> {
  for (const nth of sent) {
    if (accepted.has(nth)) continue
    const one = delivery(nth)
    const { name, event } = callOf(one)
    const reply = JSON.stringify(await cloud.invoke(name, event, { openid: one.openid }, timeOf(today)))
    if (!reply.includes('"version"')) refused.push(`${nth} ${reply}`)
  }
}

/** How often each delivery is there, among all versions of all records. */
function timesKept(cloud: CloudBase): Map<unknown, number> {
  const times = new Map<unknown, number>()
  for (const { records } of cloud.documents('ledgers')) {
    const entries = Object.values((records ?? {}) as Record<string, Record<string, { value: unknown }[]>>)
    for (const { value } of entries.flatMap((one) => Object.values(one).flat()))
      times.set(markIn(value), (times.get(markIn(value)) ?? 0) + 1)
  }
  return times
}

const isBallot = (nth: number) => delivery(nth).record.type === 'ballot'

const countWrong = (
  cloud: CloudBase,
  sent: Iterable<number>,
  what: string,
  isWrong: (times: number) => boolean,
) => {
  const times = timesKept(cloud)
  const all = [...sent].filter((nth) => !isBallot(nth))
  return all.filter((nth) => isWrong(times.get(`m${nth}`) ?? 0)).map((nth) => `${what}: m${nth}`)
}

async function wrongSums(cloud: CloudBase): Promise<string[]> {
  const rebuild = async () =>
    (await operate(cloud, 'rebuild', school, { after: '', size: 500 }, timeOf(today))) as Record<
      string,
      string[]
    >
  const [first, second] = [await rebuild(), await rebuild()]
  const corrected = first.corrected!.map((id) => `sums that are not those of the records: ${id}`)
  const left = [...second.corrected!, ...second.republished!].map((id) => `not put right: ${id}`)
  return [...corrected, ...left]
}

/** Ballots that came out of the box against those that were sent. */
async function wrongBallots(cloud: CloudBase, { sent }: Known): Promise<string[]> {
  await cloud.fireTimer('nightly', new Date(`${addDays(today, 1)}T00:10:00+08:00`))
  const ledger = [...cloud.documents('ledgers')].find(({ kind }) => kind === 'school')
  const { ballots } = (ledger?.results as Record<string, { ballots?: number }> | undefined)?.[survey] ?? {}
  const cast = [...sent].filter(isBallot).length
  return ballots === cast || (cast < 5 && ballots === undefined) ? [] : [`${ballots} ballots of ${cast}`]
}

async function look(dataDir: string, known: Known, isLast: boolean): Promise<string[]> {
  const cloud = await startStore(dataDir, true)
  try {
    const lost = countWrong(cloud, known.accepted, 'lost', (times) => times === 0)
    if (isLast) await sendRest(cloud, known)
    const twice = countWrong(cloud, known.sent, 'not once', (times) => (isLast ? times !== 1 : times > 1))
    if (!isLast) return [...lost, ...twice]
    return [
      ...lost,
      ...twice,
      ...(await wrongSums(cloud)),
      ...(await wrongBallots(cloud, known)),
      ...known.refused,
    ]
  } finally {
    await cloud.close()
  }
}

/** So many rounds on the same data; the seed says when each is killed. */
export async function killed(rounds: number, seed: number): Promise<Killed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-killed-'))
  const [dataDir, dice] = [path.join(folder, 'data'), new Dice('kill', seed)]
  const known: Known = { sent: new Set(), accepted: new Set(), refused: [] }
  const done: Killed = { rounds, sent: 0, accepted: 0, unanswered: 0, wrong: [] }
  try {
    await found(dataDir)
    for (let round = 1; round <= rounds; round++) {
      done.unanswered += await killOnce(dataDir, known, dice.whole(30, 90), dice.whole(0, 20))
      done.wrong.push(
        ...(await look(dataDir, known, round === rounds)).map((what) => `round ${round}: ${what}`),
      )
    }
    return { ...done, sent: known.sent.size, accepted: known.accepted.size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
