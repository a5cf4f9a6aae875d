/** Throws what is wrong, unless it is as it must be. */
export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
