import type { Entry } from '../hooks/use-log'

/** Taking a record back, by its key. */
export const withdrawal = (of: string, key: Record<string, string>): Entry => ({
  record: { type: 'withdraw', of, ...key },
})
