/** The secret of an environment that is none: for functions that run in the test's own process. */
export function setSecret(): void {
  process.env.BALLOT_KEY ??= Buffer.alloc(32, 'test').toString('base64')
}
