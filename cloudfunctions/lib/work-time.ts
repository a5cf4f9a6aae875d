/** The time in which a timer's function begins new work; what it has begun is finished in the rest. */

/** Whether something may still be begun, from now on: in this share of the platform's own limit for the function. */
export function timeToBegin(context: unknown, share: number): () => boolean {
  const limit = Number((context as { time_limit_in_ms?: unknown }).time_limit_in_ms ?? 0)
  const until = performance.now() + share * limit
  return () => performance.now() < until
}
