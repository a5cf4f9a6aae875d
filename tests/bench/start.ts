/** How long `npm start` takes: where the demo school is still to be made, and later, where everything is there. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuilt, products } from '../../scripts/lib/builds'
import { median } from './statistics'

const root = path.resolve(__dirname, '../..')
const laterStarts = 5

/** Seconds from the command to the first page that the server answers; it is stopped then. */
async function secondsToServe(dataDir: string): Promise<number> {
  const began = performance.now()
  const given = ['start', '--', '--port', '0', '--data', dataDir]
  const child = spawn('npm', given, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (text: Buffer) => {
        said += text.toString()
        const found = /http:\/\/\S+/u.exec(said)?.[0]
        if (found !== undefined) resolve(found)
      })
      child.once('close', () => reject(new Error('npm start ended')))
    })
    const { status } = await fetch(url)
    if (status !== 200) throw new Error(`npm start answered ${status}`)
    return (performance.now() - began) / 1000
  } finally {
    // The whole group: npm and what it has started.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

export async function tellStart(): Promise<void> {
  for (const product of products) await ensureBuilt(product)
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-start-'))
  const dataDir = path.join(folder, 'demo')
  try {
    const first = await secondsToServe(dataDir)
    const later: number[] = []
    for (let run = 0; run < laterStarts; run++) later.push(await secondsToServe(dataDir))
    console.log('\n## npm start, everything installed and built (later starts: at most 10 s)')
    console.log(`making the demo school: ${first.toFixed(1)} s; later, median: ${median(later).toFixed(1)} s`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
