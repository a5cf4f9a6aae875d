/**
 * Stands in for @cloudbase/node-sdk in the functions' bundle: the SDK's own database client and its own reading of a
 * context, but requests go to the embedded CloudBase in the same process, not over the wire.
 */
import { Db } from '@cloudbase/database'
import { parseContext } from '@cloudbase/node-sdk/dist/utils/tcbcontext'

/** Handed to the bundle when it is loaded. */
declare const ask: (body: object) => Promise<unknown>

/** The client makes one for each query, and hands it the configuration that it was itself given. */
class Requester {
  constructor(private readonly config: { ask: typeof ask }) {}

  send(action: string, body: object): Promise<unknown> {
    return this.config.ask({ ...body, action })
  }
}

Db.reqClass = Requester

async function callWxOpenApi({ apiName, requestData }: { apiName: string; requestData: object }) {
  const answer = await ask({ action: 'wx.api', apiName, requestData: JSON.stringify(requestData) })
  const { responseData } = (answer as { data: { responseData: string } }).data
  return { result: JSON.parse(responseData) as object }
}

type FileList = { fileID: string; maxAge?: number }[]

async function getTempFileURL({ fileList }: { fileList: FileList }) {
  const file_list = fileList.map(({ fileID, maxAge }) => ({ fileid: fileID, max_age: maxAge }))
  const answer = await ask({ action: 'storage.batchGetDownloadUrl', file_list })
  return { fileList: (answer as { data: { download_list: object[] } }).data.download_list }
}

const deleteFile = ({ fileList }: { fileList: string[] }) =>
  ask({ action: 'storage.batchDeleteFile', fileid_list: fileList })

type UploadMetadata = { data: { url: string; authorization: string; fileId: string } }

const getUploadMetadata = ({ cloudPath }: { cloudPath: string }) =>
  ask({ action: 'storage.getUploadMetadata', path: cloudPath, method: 'put' }) as Promise<UploadMetadata>

async function uploadFile({ cloudPath, fileContent }: { cloudPath: string; fileContent: Buffer }) {
  const { url, authorization, fileId } = (await getUploadMetadata({ cloudPath })).data
  await fetch(url, { method: 'PUT', headers: { authorization }, body: new Uint8Array(fileContent) })
  return { fileID: fileId }
}

/** Tickets are signed by the SDK itself, in tests/local. */
const auth = () => ({ createTicket: (user: string) => `ticket for ${user}` })

const files = { getTempFileURL, getUploadMetadata, uploadFile, deleteFile }
const app = { auth, database: () => new Db({ ask }), callWxOpenApi, ...files }

export default { init: () => app, SYMBOL_CURRENT_ENV: Symbol('environment'), parseContext }
