import { z } from 'zod'
import { type Action, action } from './action'
import { contentCheckApi } from './content-check'
import { databaseActions } from './database'
import { invalidParameter } from './problems'
import { transactionActions } from './transactions'

const invokeFunction = action(
  { function_name: z.string(), request_data: z.string().optional() },
  async (body, { invoke }) => {
    const event: unknown = body.request_data === undefined ? {} : JSON.parse(body.request_data)
    return { data: { response_data: JSON.stringify(await invoke(body.function_name, event)) } }
  },
)

const getUploadMetadata = action({ path: z.string(), method: z.literal('put') }, (body, { files }) => ({
  data: files.uploadTo(body.path),
}))

const batchGetDownloadUrl = action(
  {
    file_list: z.array(
      z.strictObject({
        fileid: z.string(),
        max_age: z.number().positive().optional(),
        url_type: z.string().optional(),
      }),
    ),
  },
  (body, { files }) => ({
    data: { download_list: body.file_list.map(({ fileid, max_age }) => files.downloadFrom(fileid, max_age)) },
  }),
)

const batchDeleteFile = action({ fileid_list: z.array(z.string()) }, (body, { files }) => ({
  data: { delete_list: body.fileid_list.map((fileId) => files.remove(fileId)) },
}))

const weChatApi = action(
  { apiName: z.string(), requestData: z.string().optional() },
  async (body, { weChat, now, costs }) => {
    // It asks nothing of the database: what is counted is what the database is asked.
    if (body.apiName === contentCheckApi) costs.calls = 0
    const reply = await weChat.take(body.apiName, body.requestData ?? '{}', new Date(now))
    return { data: { responseData: JSON.stringify(reply) } }
  },
)

const actions: Record<string, Action | undefined> = {
  ...databaseActions,
  ...transactionActions,
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'wx.api': weChatApi,
}

const Named = z.object({ action: z.string() })

/** The action of a request, by its name. */
export function actionOf(body: unknown): Action {
  const name = Named.safeParse(body).data?.action ?? ''
  const found = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (!found) throw invalidParameter(`the action '${name}' is not supported`)
  return found
}
