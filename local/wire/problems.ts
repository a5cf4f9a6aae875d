/** An answer with a code, as the SDK throws it at the function that asked. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const advice = 'Please check your request, but if the problem cannot be solved, contact us.'

/** A request that production would not accept, or that this stand-in does not imitate. */
export const invalidParameter = (message: string) =>
  new Problem('INVALID_PARAM', `[InvalidParameter] ${message}`)

/** A request that the database refused. */
export const requestFailed = (message: string) => new Problem('DATABASE_REQUEST_FAILED', message)

export const updateFailed = (message: string) =>
  requestFailed(`[FailedOperation.Update] multiple write errors: [{write errors: [{${message}}]}, {<nil>}]`)

export const duplicateKey = (collection: string, index: string, values: string) =>
  requestFailed(
    '[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error ' +
      `collection: ${collection} index: ${index} dup key: { ${values} }}]}, {<nil>}]`,
  )

export const collectionMissing = (name: string) =>
  new Problem('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${advice}`)

export const collectionExists = (name: string) =>
  new Problem('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceUnavailable.ResourceExist] Table exist: ${name}`)

export const transactionGone = () =>
  new Problem(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      `transaction must be commit or abort in 30 seconds. ${advice}`,
  )

export const transactionConflict = () =>
  new Problem(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, ' +
      `maybe resource operated by others. ${advice}`,
  )
