/**
 * Stands in for @cloudbase/node-sdk in the functions' bundle: the SDK's own database client, whose requests go to a world
 * instead of over the wire, word for word as they would.
 */
import { Db } from '@cloudbase/database'
import { contentCheckApi } from '../../local/wire/content-check'
import type { World } from './world'

/** Handed to the bundle when it is loaded. */
declare const world: World

/** The client makes one for each query, and hands it the configuration that it was itself given. */
class Requester {
  constructor(private readonly config: { world: World }) {}

  send(action: string, body: object): Promise<unknown> {
    return this.config.world.ask({ ...body, action })
  }
}

Db.reqClass = Requester

/** Tickets are signed by the SDK itself, in tests/web. */
const auth = () => ({ createTicket: (user: string) => `ticket for ${user}` })

const app = {
  auth,
  database: () => new Db({ world }),
  callWxOpenApi: (asked: { apiName: string; requestData: { touser: string; template_id: string } }) =>
    asked.apiName === contentCheckApi ? world.check(asked.requestData) : world.send(asked.requestData),
}

const files = {
  getTempFileURL: ({ fileList }: { fileList: { fileID: string }[] }) =>
    Promise.resolve({ fileList: fileList.map(({ fileID }) => world.addressOf(fileID)) }),
  getUploadMetadata: ({ cloudPath }: { cloudPath: string }) =>
    Promise.resolve({ data: { fileId: `cloud://world/${cloudPath}` } }),
  uploadFile: ({ cloudPath, fileContent }: { cloudPath: string; fileContent: Buffer }) => {
    world.files.set(`cloud://world/${cloudPath}`, fileContent.toString('utf8'))
    return Promise.resolve()
  },
  deleteFile: ({ fileList }: { fileList: string[] }) => {
    for (const id of fileList) world.files.delete(id)
    return Promise.resolve()
  },
}

export default {
  init: () => ({ ...app, ...files }),
  SYMBOL_CURRENT_ENV: Symbol('environment'),
  parseContext: ({ environment }: { environment: object }) => ({ environment }),
}
