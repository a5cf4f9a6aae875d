import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LocalCloudBaseError, messageOf } from '../errors'
import { filesPath } from '../files'
import type { Request, Surroundings } from './action'
import { actionOf } from './actions'
import { readBody } from './body'
import { answerFile } from './file-server'
import { type Costs, noCosts } from './costs'
import { Problem } from './problems'

/** The credential that requests are signed with; it opens nothing but this machine's own loopback. */
export const localCredential = { id: 'local', key: 'local' }

export interface WireServer {
  /** Where the server listens, without a path. */
  readonly origin: string
  close(): Promise<void>
}

export interface WireOptions {
  /** Dates the server fills in follow the clock of the caller, which is that of its invocation. */
  followCallersClock: boolean
}

const largestRequest = 20 * 1024 * 1024

/** Listens on the loopback address for the SDK's requests. */
export async function startServer(
  surroundings: (origin: string) => Surroundings,
  options: WireOptions,
): Promise<WireServer> {
  const server = createServer()
  server.keepAliveTimeout = 65_000
  const origin = await listen(server)
  const surrounding = surroundings(origin)
  server.on('request', (request, response) => void answer(request, response, surrounding, options))
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new LocalCloudBaseError(`cannot listen: ${messageOf(error)}`)))
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  surroundings: Surroundings,
  options: WireOptions,
): Promise<void> {
  try {
    if (request.url?.startsWith(filesPath)) await answerFile(request, response, surroundings.files)
    else await answerAction(request, response, surroundings, options)
  } catch (error) {
    console.error(`request failed: ${messageOf(error)}`)
    response.destroy()
  }
}

async function answerAction(
  request: IncomingMessage,
  response: ServerResponse,
  surroundings: Surroundings,
  options: WireOptions,
): Promise<void> {
  const body = await readBody(request, largestRequest)
  const requestId = randomUUID()
  const costs: Costs = { ...noCosts(), calls: 1, bytesSent: body?.length ?? 0 }
  let text: string
  try {
    checkCredential(request)
    text = JSON.stringify({ requestId, ...(await act(request, body, surroundings, options, costs)) })
  } catch (error) {
    text = JSON.stringify({ requestId, ...describe(error) })
  }
  // Whatever an answer tells of, its own write or that of others, is on the disk before it goes out.
  await surroundings.store.settled()
  const length = Buffer.byteLength(text)
  costs.bytesReceived = length
  surroundings.book.record(sequenceIdOf(request), costs)
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length })
  response.end(text)
}

async function act(
  request: IncomingMessage,
  body: Buffer | undefined,
  surroundings: Surroundings,
  options: WireOptions,
  costs: Costs,
) {
  if (!body) throw new Problem('EXCEED_MAX_PAYLOAD_SIZE', 'the request is too large')
  const parsed: unknown = JSON.parse(body.toString('utf8'))
  const now = options.followCallersClock ? callersTime(request) : Date.now()
  const surrounded: Request = Object.assign(Object.create(surroundings) as Surroundings, { now, costs })
  return actionOf(parsed)(parsed, surrounded)
}

const sequenceIdOf = (request: IncomingMessage): string | null =>
  new URL(request.url ?? '/', 'http://localhost').searchParams.get('seqId')

function checkCredential(request: IncomingMessage): void {
  const isPost = request.method === 'POST' && request.url?.startsWith('/admin')
  const signed = /^TC3-HMAC-SHA256 Credential=([^/,]+)\/.+Signature=[0-9a-f]{64}$/
  const credential = signed.exec(request.headers.authorization ?? '')?.[1]
  if (!isPost || credential !== localCredential.id) {
    throw new Problem('SIGN_PARAM_INVALID', 'the request is not signed with the local credential')
  }
}

function callersTime(request: IncomingMessage): number {
  const time = Number(request.headers['x-client-timestamp'])
  return Number.isFinite(time) && time > 0 ? time : Date.now()
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof Problem) return { code: error.code, message: error.message }
  if (error instanceof SyntaxError) return { code: 'INVALID_PARAM', message: 'the request is not JSON' }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return { code: typeof code === 'string' ? code : 'SYS_ERR', message: messageOf(error) }
}
