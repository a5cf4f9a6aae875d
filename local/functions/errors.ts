/** What became of a call that did not end with an answer. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
