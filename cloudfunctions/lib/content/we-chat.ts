/** WeChat's own content check, msgSecCheck 2.0, through the cloud's access to WeChat: no secret in the function. */
import tcb from '@cloudbase/node-sdk'
import { type ContentCheck, NotLately, type Verdict } from './check'

/** By the name that its permission has in the function's config.json. */
const msgSecCheck = 'security.msgSecCheck'
const version = 2
/** The most code points of a text that WeChat takes; no field of ours is longer. */
const longest = 2500
/** A person waits for the answer. */
const patienceMilliseconds = 2000

/** "code is expired": whoever wrote it has not been in the mini-program within two hours. */
const notLately = 61010

const verdicts: Readonly<Record<string, Verdict | undefined>> = {
  pass: 'fine',
  risky: 'risky',
  review: 'unsure',
}

interface Answered {
  result?: { errcode?: number; errCode?: number; result?: { suggest?: string } }
}

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })

export const weChatCheck: ContentCheck = {
  async check(text, { author, scene }) {
    const content = [...text].slice(0, longest).join('')
    const asked = { apiName: msgSecCheck, requestData: { version, openid: author, scene, content } }
    const { result } = (await app.callWxOpenApi(asked, { timeout: patienceMilliseconds })) as Answered
    const verdict = verdicts[result?.result?.suggest ?? '']
    if (verdict !== undefined) return verdict
    const code = result?.errcode ?? result?.errCode
    throw code === notLately ? new NotLately() : new Error(`no verdict: errcode ${code ?? 'none'}`)
  },
}
