import type { Secrets } from '../secrets'
import { loginKeyOf } from './login-key'
import { localCredential } from '../wire/server'

/** The templates of messages, as an operator sets them in the cloud. */
const messageTemplates = {
  TEMPLATE_EVENING: 'local-evening',
  TEMPLATE_VISIT: 'local-visit',
  TEMPLATE_SURVEY: 'local-survey',
}

/**
 * What a function finds in process.env. The variable that names the real runtime is left out: with it the
 * SDK opens a connection for every request.
 */
export function instanceEnvironment(url: string, envId: string, secrets: Secrets): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    TZ: 'UTC',
    TENCENTCLOUD: 'true',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: localCredential.id,
    TENCENTCLOUD_SECRETKEY: localCredential.key,
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    BALLOT_KEY: secrets.ballotKey,
    DESK_KEY: loginKeyOf(envId).variable,
    ...messageTemplates,
  }
}
