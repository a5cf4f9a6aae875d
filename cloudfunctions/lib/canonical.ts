const sorted = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part

/** A value as text in which equal values are equal texts, whatever the order of their keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) => sorted(part))
