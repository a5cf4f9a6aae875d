import type { IncomingMessage } from 'node:http'

/** Reads a request's body; none when it is larger than allowed. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    request.on('data', (part: Buffer) => {
      length += part.length
      if (length <= most) parts.push(part)
      else parts.length = 0
    })
    request.on('end', () => resolve(length <= most ? Buffer.concat(parts) : undefined))
    request.on('error', reject)
  })
}
