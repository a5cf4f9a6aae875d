import { z } from 'zod'
import { type Action, action } from './action'

const startTransaction = action({}, (_body, { store }) => ({ transactionId: store.transactions.start() }))

const commitTransaction = action({ transactionId: z.string() }, (body, { store, costs }) => {
  costs.docsWritten += store.transactions.commit(body.transactionId)
  return {}
})

const abortTransaction = action({ transactionId: z.string() }, (body, { store }) => {
  store.transactions.abort(body.transactionId)
  return {}
})

export const transactionActions: Record<string, Action> = {
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
}
