/** The demo's web server, on this machine's own address alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { messageOf } from '../errors'
import { Faults, LineCut } from './faults'
import { waitingPage } from './picker'
import { page, plain, type Reply } from './reply'
import { answer, type Site } from './site'

const host = '127.0.0.1'

/** The port is somebody else's, or not for us to use. */
export class PortTaken extends Error {}

const safe = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
}

function send(response: ServerResponse, method: string | undefined, { status, headers, body }: Reply): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...safe, ...headers, 'content-length': bytes.length })
  response.end(method === 'HEAD' ? undefined : bytes)
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new PortTaken()))
    server.listen(port, host, resolve)
  })
}

export class WebServer {
  /** Faults that the next calls are to meet with, for tests. */
  readonly faults = new Faults()
  private site: Site | undefined

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => void this.handle(request, response))
  }

  /** Takes a port (0: any that is free), or throws {@link PortTaken}. Until `open`, it asks for patience. */
  static async listen(port: number): Promise<WebServer> {
    const server = createServer()
    await listening(server, port)
    return new WebServer(server)
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://${host}:${this.port}`
  }

  /** Serves a school from now on. */
  open(site: Omit<Site, 'port' | 'faults'>): void {
    this.site = { ...site, port: this.port, faults: this.faults }
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeAllConnections()
    await closed
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const reply = this.site ? await answer(this.site, request) : page(waitingPage, 503)
      // What was not read of a request would be taken for the next one.
      if (!request.complete) response.setHeader('connection', 'close')
      send(response, request.method, reply)
    } catch (error) {
      if (error instanceof LineCut) return void request.socket.destroy()
      console.error(messageOf(error))
      if (!response.headersSent) send(response, request.method, plain(500, '服务出错，请重新打开'))
    }
  }
}
