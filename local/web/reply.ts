/** What the server answers, before it goes over the wire. */
import { type ProblemCode, Refusal } from '../../shared/problems'

export interface Reply {
  status: number
  headers?: Record<string, string>
  body: string | Buffer
}

export const page = (body: string, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'cookie' },
  body,
})

export const plain = (status: number, sentence: string): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: `${sentence}\n`,
})

export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
})

/** A refusal in the shape in which the functions refuse. */
export const problem = (
  status: number,
  code: ProblemCode,
  words: ConstructorParameters<typeof Refusal>[2] = {},
): Reply => json(status, { ok: false, problem: new Refusal(code, null, words).problem })
