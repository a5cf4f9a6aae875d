import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Files } from '../files'
import { readBody } from './body'

const largestFile = 50 * 1024 * 1024

/** Takes an upload and gives a download, each with the signature that the SDK was handed. */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'PUT') await upload(request, response, url, files)
  else if (request.method === 'GET' || request.method === 'HEAD') download(request, response, url, files)
  else response.writeHead(405).end()
}

async function upload(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  files: Files,
): Promise<void> {
  const content = await readBody(request, largestFile)
  if (!content) refuse(response, 'EntityTooLarge')
  else if (files.save(url, request.headers.authorization ?? '', content)) response.writeHead(200).end()
  else refuse(response, 'AccessDenied')
}

function download(request: IncomingMessage, response: ServerResponse, url: URL, files: Files): void {
  const content = files.open(url)
  if (!content) {
    refuse(response, 'AccessDenied')
    return
  }
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': content.length,
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}

function refuse(response: ServerResponse, code: string): void {
  const body = `<Error><Code>${code}</Code><Message>refused</Message><RequestId>0</RequestId><TraceId>0</TraceId></Error>`
  response.writeHead(403, { 'content-type': 'application/xml' }).end(body)
}
