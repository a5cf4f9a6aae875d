/** A store in trouble: between the functions and the embedded CloudBase stands a line on which requests go wrong. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CloudBase, loadSchema, startCloudBase } from '../../local/cloudbase'
import { Dice } from '../../local/demo/dice'
import { sameSecret } from '../support/secret'

/** What becomes of a request: it is refused, done and its answer lost, done in silence, or cut off when it is done. */
export type Fate = 'well' | 'refused' | 'unanswered' | 'silent' | 'cut'

const refusals = [
  { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT', message: 'too many requests at a time' },
  { code: 'EXCEED_RATELIMIT', message: 'too many requests a second' },
  { code: 'DATABASE_REQUEST_FAILED', message: '[LimitExceeded.RequestLimitExceeded] try again' },
]
const silences = [
  { code: 'DATABASE_TIMEOUT', message: 'the database timed out' },
  { code: 'SERVER_TIMEOUT', message: 'no answer in time' },
  { code: 'SYS_ERR', message: 'system error' },
]

async function textOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** The line, and what it has seen. `fate` is asked for each request of the SDK. */
export class Line {
  fate: (action: string) => Fate = () => 'well'
  /** Requests that came in, whatever became of them. */
  asked = 0
  private target = ''
  private readonly dice = new Dice(7)

  private constructor(private readonly server: Server) {
    server.on('request', (incoming, response) => void this.carry(incoming, response))
  }

  static async open(): Promise<Line> {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return new Line(server)
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/admin`
  }

  leadTo(cloud: CloudBase): void {
    this.target = new URL(cloud.url).origin
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  private async carry(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(incoming)
    this.asked++
    const { action } = JSON.parse(body.toString()) as { action: string }
    const fate = this.fate(action)
    const answer = fate === 'refused' ? '' : await this.forward(incoming, body)
    if (fate === 'refused') this.answer(response, this.dice.pick(refusals))
    else if (fate === 'unanswered') this.answer(response, this.dice.pick(silences))
    else if (fate === 'cut') response.destroy()
    else if (fate === 'well') response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  }

  private answer(response: ServerResponse, problem: { code: string; message: string }): void {
    const text = JSON.stringify({ requestId: 'line', ...problem })
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  }

  private forward({ url = '', headers }: IncomingMessage, body: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const outgoing = request(`${this.target}${url}`, { method: 'POST', headers }, (answer) => {
        textOf(answer).then(resolve, reject)
      })
      outgoing.on('error', reject).end(body)
    })
  }
}

/** An embedded CloudBase whose functions reach the store by a line. */
export async function openOnLine(
  instances = 2,
): Promise<{ cloud: CloudBase; line: Line; close: () => Promise<void> }> {
  const root = path.resolve(__dirname, '../..')
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-trouble-'))
  const line = await Line.open()
  const cloud = await startCloudBase({
    ...{ dataDir, durable: false, settableClock: true, instances },
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    schema: loadSchema(path.join(root, 'config/cloudbase.json')),
    environment: { ...sameSecret, TCB_CONTEXT_CNFG: JSON.stringify({ URL: line.url }) },
  })
  line.leadTo(cloud)
  const close = async () => {
    await cloud.close()
    line.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { cloud, line, close }
}

/**
 * So many of a hundred requests to the store go wrong, one half before and one half after they were carried out. WeChat's
 * check of a text is not the store: without its answer an entry comes later than others of its call
 * (content-check.test.ts), and what is kept is the same in another order.
 */
export function troubleOf(share: number, seed: number): (action: string) => Fate {
  const dice = new Dice(seed)
  return (action) => {
    if (action === 'wx.api' || !dice.chance(share)) return 'well'
    return dice.chance(0.5) ? 'refused' : 'unanswered'
  }
}
