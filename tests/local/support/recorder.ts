import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { atTheEnd } from './cleanup'

export type RequestBody = Record<string, unknown>

/** Stands between the SDK and an environment and keeps what the SDK said. */
export async function startRecorder(target: string): Promise<{ url: string; take: () => RequestBody[] }> {
  const bodies: RequestBody[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      bodies.push(JSON.parse(body.toString()) as RequestBody)
      const url = new URL(request.url ?? '/', target)
      const forward = send(url, { method: request.method ?? 'POST', headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      })
      forward.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atTheEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`
  return { url, take: () => bodies.splice(0) }
}

const connection = [
  'envName',
  'wxCloudApiToken',
  'wxCloudbaseAccesstoken',
  'tcb_sessionToken',
  'crossAuthorizationToken',
]

/** What a request says beyond the fields of the connection; ids of transactions are numbered. */
export function cleaned(bodies: RequestBody[]): RequestBody[] {
  const ids: unknown[] = []
  return bodies.map((body) => {
    const said = Object.fromEntries(Object.entries(body).filter(([name]) => !connection.includes(name)))
    const { transactionId } = said
    if (transactionId === undefined) return said
    if (!ids.includes(transactionId)) ids.push(transactionId)
    return { ...said, transactionId: `t${ids.indexOf(transactionId) + 1}` }
  })
}
