import type { IncomingMessage } from 'node:http'

/** What is too long is read to this many times its limit, so that its sender gets to read the refusal. */
const patience = 20

/** The text of a request, or undefined where it is longer than it may be. */
export async function bodyOf(request: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= mostBytes) chunks.push(chunk)
    else if (bytes > mostBytes * patience) break
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks).toString('utf8')
}
