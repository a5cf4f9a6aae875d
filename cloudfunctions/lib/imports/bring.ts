/**
 * The actions `bring` and `part`: a file on its way here. First it is noted where it will lie, so that the night finds what
 * nobody had read; then the phone stores it by itself, or a browser hands it over in parts. Both may be sent twice.
 */
import * as z from 'zod/mini'
import { addDays } from '../../../shared/calendar'
import { filePath, mostParts, partBytes, partPath } from '../../../shared/imports/upload'
import { text, whole } from '../../../shared/records/fields'
import { accountOf } from '../account'
import type { Request } from '../serve'
import { type Brought, broughtId, noteBrought, readBrought } from '../store/brought'
import { idsOf, keepUpload } from '../store/uploads'
import { refuseFile } from './file/unreadable'
import { daysKept } from './head'
import { readLeader } from './leader'

/** It becomes a part of a path: made by whoever brings the file, and the same however often it is sent. */
export const importId = () =>
  z.string().check(z.regex(/^[\w-]{1,64}$/u, { error: '编号不对，请重新选择文件' }))

/** `parts` is how many a browser sends; 0 of a phone, which stores the file itself. */
export const bringInput = z.strictObject({
  import: importId(),
  name: text(1, 200, 'register'),
  parts: whole(0, mostParts),
})

const mostSigns = Math.ceil(partBytes / 3) * 4

export const partInput = z.strictObject({
  import: importId(),
  part: whole(0, mostParts - 1),
  content: z.base64({ error: '应为文件的内容' }).check(z.maxLength(mostSigns, { error: '这一部分太大' })),
})

export const lost = () => refuseFile('没有收到文件。请重新选择')

/** The files of an import as whoever asks has brought them. One call. */
export async function ownBrought(own: string, { school, caller }: Request): Promise<Brought> {
  const brought = await readBrought(school, own)
  if (brought?.by !== caller) throw lost()
  return brought
}

/** Answers the path at which a phone stores the file. Three calls. */
export async function bring(
  { import: own, name, parts }: z.output<typeof bringInput>,
  request: Request,
): Promise<{ path: string }> {
  await readLeader(request)
  const { school, caller, today } = request
  const account = accountOf(school, caller)
  const path = filePath(school, account, own, name)
  const paths = Array.from({ length: parts }, (_, part) => partPath(school, account, own, part))
  await noteBrought({
    ...{ _id: broughtId(school, own), school, import: own, by: caller, until: addDays(today, daysKept) },
    files: await idsOf(parts === 0 ? [path] : paths),
  })
  return { path }
}

/** A call, and those of storing it. */
export async function keepPart(
  { import: own, part, content }: z.output<typeof partInput>,
  request: Request,
): Promise<{ part: number }> {
  await readLeader(request)
  const { school, caller } = request
  const path = partPath(school, accountOf(school, caller), own, part)
  await keepUpload(path, Buffer.from(content, 'base64'))
  return { part }
}
