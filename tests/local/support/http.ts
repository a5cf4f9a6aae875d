import { type IncomingHttpHeaders, request, type RequestOptions } from 'node:http'

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

/** A request as it is given: neither its path is tidied up nor its host set right. */
export function ask(port: number, options: RequestOptions, body?: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const bytes = Buffer.concat(chunks)
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, bytes, text: bytes.toString() })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
