/** POST /upload/<path>: a file that somebody chose, kept where the app would put it on the phone. */
import type { IncomingMessage } from 'node:http'
import { accountOf } from '../../cloudfunctions/lib/account'
import { isUploadPath } from '../../shared/imports/upload'
import type { Person } from '../demo/people'
import type { CloudBase } from '../options'
import { bytesOf } from './body'
import { json, problem, type Reply } from './reply'

export const uploads = '/upload/'

/** More than a table may have: what is too large is for the function to say. */
const mostBytes = 12 * 1024 * 1024

export interface Uploading {
  cloud: Pick<CloudBase, 'keep'>
}

export async function takeUpload(
  { cloud }: Uploading,
  pathname: string,
  request: IncomingMessage,
  person: Person | undefined,
): Promise<Reply> {
  if (person === undefined) return problem(401, 'no_identity')
  const path = decodeURIComponent(pathname.slice(uploads.length))
  const [, school = ''] = path.split('/')
  if (!isUploadPath(path, school, accountOf(school, person.id))) return problem(403, 'forbidden')
  const content = await bytesOf(request, mostBytes)
  return content ? json(200, { file: cloud.keep(path, content) }) : problem(413, 'too_large')
}
