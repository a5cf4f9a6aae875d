/**
 * What the store answers when it is in trouble, as far as anybody tells. Sources: the error codes of CloudBase
 * (docs.cloudbase.net/error-code/basic), those of wx-server-sdk (developers.weixin.qq.com, wxcloud/reference/errcode),
 * and what @cloudbase/node-sdk 3.18.3 makes of a connection that fails (utils/request-core.js) or of an HTTP status
 * (utils/tcbapirequester.js, which gives it as the code).
 */

/** `passing` may be over in a moment; `exhausted` is over tomorrow, or with a larger plan. */
export type Trouble = 'passing' | 'exhausted'

/** Whether the request was carried out is known of the first group alone: it was not. */
const passing = new Set<unknown>([
  // Over a limit of requests at a time or a second.
  ...['EXCEED_CONCURRENT_REQUEST_LIMIT', 'EXCEED_RATELIMIT', -501004, 429],
  // No answer in time, or one without a reason.
  ...['DATABASE_TIMEOUT', 'SERVER_TIMEOUT', 'SYS_ERR', -501001, -501002, 500, 502, 503, 504],
  // The connection: not made, silent, or broken off.
  ...['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENETDOWN', 'ENETUNREACH', 'EHOSTDOWN', 'EHOSTUNREACH'],
])

/** The requests of a day or month are used up. */
const exhausted = new Set<unknown>(['EXCEED_REQUEST_LIMIT', -501003, -501015, -501016])

/** The code for whatever failed in the database: only its words say what. */
const anyFailure = new Set<unknown>(['DATABASE_REQUEST_FAILED', -502001])
const quotaWords = /OutOf\w*Quota|overrun/iu
const duplicateWords = /E11000/u
const passingWords =
  /LimitExceeded|time(d )?\s?out|too many|server is busy|connection (reset|refused|closed)/iu

/** What trouble an error of the SDK tells of, or undefined where asking again would not help. */
export function troubleIn(error: unknown): Trouble | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (passing.has(code)) return 'passing'
  if (exhausted.has(code)) return 'exhausted'
  // A duplicate key is quoted with its value, which anybody may have chosen.
  if (!anyFailure.has(code) || duplicateWords.test(String(message))) return undefined
  if (quotaWords.test(String(message))) return 'exhausted'
  return passingWords.test(String(message)) ? 'passing' : undefined
}
