import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { invalidParameter } from './wire/problems'

/** Where the server hands files out. */
export const filesPath = '/files/'

const defaultAge = 7200
const longestPath = 850

/**
 * The stored files. On disk a file is named by the digest of its path, so that no path can lead
 * anywhere else; in a URL it stands as hexadecimal text.
 */
export class Files {
  constructor(
    private readonly folder: string,
    private readonly origin: string,
    private readonly envId: string,
    private readonly secret: string,
  ) {
    mkdirSync(folder, { recursive: true })
  }

  /** Where and with which signature a file may be uploaded. */
  uploadTo(path: string) {
    checkPath(path)
    const url = this.urlOf(path)
    const fileId = `${this.fileIdPrefix}${path}`
    const authorization = this.sign(`put ${path}`)
    return { url, token: 'local', authorization, fileId, cosFileId: this.nameOf(path), download_url: url }
  }

  /** Keeps an upload that needs no signature, and gives its id. */
  keep(path: string, content: Buffer): string {
    const { url, authorization, fileId } = this.uploadTo(path)
    this.save(new URL(url), authorization, content)
    return fileId
  }

  /** A temporary address of a file. */
  downloadFrom(fileId: string, maxAge = defaultAge) {
    const path = this.pathOf(fileId)
    if (path === undefined || !existsSync(this.placeOf(path))) return missing(fileId)
    const expiry = Math.floor(Date.now() / 1000 + maxAge)
    const signature = this.sign(`get ${expiry} ${path}`)
    const url = `${this.urlOf(path)}?expires=${expiry}&signature=${signature}`
    return { code: 'SUCCESS', fileID: fileId, tempFileURL: url, maxAge }
  }

  remove(fileId: string) {
    const path = this.pathOf(fileId)
    if (path === undefined || !existsSync(this.placeOf(path))) return missing(fileId)
    rmSync(this.placeOf(path))
    return { code: 'SUCCESS', fileID: fileId }
  }

  /** Keeps an upload durably if its signature is right. */
  save(url: URL, authorization: string, content: Buffer): boolean {
    const path = pathIn(url)
    if (!equal(authorization, this.sign(`put ${path}`))) return false
    const temporary = `${this.placeOf(path)}.part`
    const file = openSync(temporary, 'w')
    try {
      writeSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, this.placeOf(path))
    return true
  }

  /** The content behind a temporary address that is signed and has not expired. */
  open(url: URL): Buffer | undefined {
    const path = pathIn(url)
    const expiry = url.searchParams.get('expires') ?? ''
    const signature = url.searchParams.get('signature') ?? ''
    if (!equal(signature, this.sign(`get ${expiry} ${path}`))) return undefined
    if (Number(expiry) * 1000 <= Date.now() || !existsSync(this.placeOf(path))) return undefined
    return readFileSync(this.placeOf(path))
  }

  private get fileIdPrefix(): string {
    return `cloud://${this.envId}.local/`
  }

  private pathOf(fileId: string): string | undefined {
    return fileId.startsWith(this.fileIdPrefix) ? fileId.slice(this.fileIdPrefix.length) : undefined
  }

  private urlOf(path: string): string {
    return `${this.origin}${filesPath}${Buffer.from(path).toString('hex')}`
  }

  private nameOf(path: string): string {
    return createHash('sha256').update(path).digest('hex')
  }

  private placeOf(path: string): string {
    return join(this.folder, this.nameOf(path))
  }

  private sign(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('hex')
  }
}

const missing = (fileId: string) => ({ code: 'STORAGE_FILE_NONEXIST', fileID: fileId, tempFileURL: '' })

const pathIn = (url: URL) => Buffer.from(url.pathname.slice(filesPath.length), 'hex').toString('utf8')

function equal(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function checkPath(path: string): void {
  const segments = path.split('/')
  const wrong = segments.some((segment) => segment === '' || segment === '.' || segment === '..')
  const control = path.includes('\\') || Array.from(path).some((character) => character < ' ')
  if (wrong || control || Buffer.byteLength(path) > longestPath)
    throw invalidParameter('the path of the file')
}
