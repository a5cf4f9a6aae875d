/**
 * What functions print: one line of JSON, by which an operator finds the request, and which names nobody. A message of
 * an error may quote what was being read or written, so of what is not ours only a skeleton is printed.
 */

let request = ''

/** Of the invocation under way: an instance has one at a time. */
export const logAs = (requestId: string): void => void (request = requestId)

/** Quoted or bracketed, written in other signs than a program's own, or with a number of an account, a person or a pupil in it. */
const personal =
  /"[^"]*"|'[^']*'|`[^`]*`|\{.*\}|\[.*\]|[^\x20-\x7e]+|[\w-]*\d{3}[\w-]*|[\w-]{24,}|\S+\/\S+/gsu
const longest = 200

/** The skeleton of a message: what could be somebody's is left out. */
export const withoutPeople = (message: string): string => message.replaceAll(personal, '…').slice(0, longest)

/** Where it was thrown: functions and places in the bundle, without the message above them. */
const placesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .map((line) => line.trim().replace(/\(?\S*\/(?=[^/]+:\d)/u, ''))
    .slice(0, 8)

/** What may be told of an error: its kind, its code, the skeleton of its message, and where it was thrown. */
function toldOf(error: unknown) {
  const { name, code, message, stack } = (error ?? {}) as Readonly<Record<string, unknown>>
  const known = typeof code === 'string' || typeof code === 'number' ? { code } : {}
  const told = { error: withoutPeople(String(name)), ...known, message: withoutPeople(String(message)) }
  return { ...told, at: placesOf(String(stack)) }
}

/** Prints that something went wrong. `facts` are names and numbers of ours: a school, a step, an error's code. */
export function logLine(what: string, facts: Readonly<Record<string, unknown>> = {}, error?: unknown): void {
  const told = error === undefined ? {} : toldOf(error)
  console.error(JSON.stringify({ what, request, ...facts, ...told }))
}
