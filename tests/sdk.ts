/** The SDK for tests that look at a store themselves. In a file of its own: loading it takes half a second. */
import tcb from '@cloudbase/node-sdk'
import { type CloudBase, localCredential } from '../local/cloudbase'

/** The unmodified SDK, pointed at a store. */
export function sdkOf({ url, envId }: CloudBase) {
  process.env.TENCENTCLOUD = 'true'
  const { id: secretId, key: secretKey } = localCredential
  return tcb.init({ env: envId, secretId, secretKey, serviceUrl: url }).database()
}
