import { randomUUID } from 'node:crypto'
import type { FunctionSchema } from '../schema'

/** Who calls a function, as the gateway of the platform tells it. */
export interface Caller {
  openid?: string
  uid?: string
  source?: string
  trigger?: string
  /** Of a browser: what its ticket was made for, or that it has none. */
  desk?: string
  isAnonymous?: boolean
}

const localAppId = 'wx0000000000000000'
const localAddress = '127.0.0.1'

function sourceOf({ openid = '', uid = '' }: Caller): string {
  if (openid !== '') return 'wx_client'
  return uid === '' ? 'scf' : 'web_client'
}

/** The variables of the call, which the platform also replays into process.env of a warm instance. */
export function environmentOf(caller: Caller, envId: string, requestId: string): Record<string, string> {
  const { openid = '', uid = '', trigger = '', desk = '', isAnonymous } = caller
  const source = caller.source ?? sourceOf(caller)
  const wechat: Record<string, string> =
    openid === '' ? {} : { WX_OPENID: openid, WX_APPID: localAppId, WX_CLIENTIP: localAddress }
  const cloud: Record<string, string> = {
    ...(uid === '' ? {} : { TCB_UUID: uid }),
    ...(desk === '' ? {} : { TCB_CUSTOM_USER_ID: desk }),
    ...(isAnonymous === undefined ? {} : { TCB_ISANONYMOUS_USER: String(isAnonymous) }),
    TCB_ENV: envId,
    TCB_SEQID: requestId,
    TCB_SOURCE: source,
    TCB_SOURCE_IP: localAddress,
  }
  return {
    ...wechat,
    ...cloud,
    ...(trigger === '' ? {} : { TRIGGER_SRC: trigger }),
    ...(openid === '' ? {} : { WX_CONTEXT_KEYS: Object.keys(wechat).join(',') }),
    SCF_NAMESPACE: envId,
    TCB_CONTEXT_KEYS: Object.keys(cloud).join(','),
  }
}

/** The second argument of a function's main. */
export function contextOf(called: FunctionSchema, environment: Record<string, string>, envId: string) {
  return {
    callbackWaitsForEmptyEventLoop: true,
    memory_limit_in_mb: called.memorySize,
    time_limit_in_ms: called.timeout * 1000,
    request_id: environment.TCB_SEQID,
    environment: JSON.stringify(environment),
    environ: Object.entries(environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    function_version: '$LATEST',
    function_name: called.name,
    namespace: envId,
  }
}

/** What is told to the function about who called: the platform adds it to the event. */
export function userInfoOf(caller: Caller): { appId: string; openId: string } | undefined {
  return caller.openid === undefined || caller.openid === ''
    ? undefined
    : { appId: localAppId, openId: caller.openid }
}

export const newRequestId = () => randomUUID()
