const cleanups: (() => unknown)[] = []

/** Has something undone when the tests of the file have ended, the last one first. */
export function atTheEnd(cleanup: () => unknown): void {
  cleanups.push(cleanup)
}

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup()
})
