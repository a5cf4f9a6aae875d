import type { IncomingMessage } from 'node:http'

/** Reads a request's body; none when it is larger than allowed. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length <= most) parts.push(part)
    else parts.length = 0
  }
  if (length > most) return undefined
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}
