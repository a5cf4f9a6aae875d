/** The secret of an environment that is none: stores that have it come to the same seals. */
export const sameSecret = { BALLOT_KEY: Buffer.alloc(32, 'test').toString('base64') }

/** Sets it for functions that run in the test's own process. */
export function setSecret(): void {
  process.env.BALLOT_KEY ??= sameSecret.BALLOT_KEY
}

/** A text of documents without the heads and seals of chains: of schools with other ids they are others. */
export const withoutMarks = (text: string): string => text.replaceAll(/"(head|seal)":"[^"]*",?/gu, '')
