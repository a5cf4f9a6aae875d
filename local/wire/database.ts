import { z } from 'zod'
import { asFields } from '../database/document'
import { type Fields, parse } from '../database/ejson'
import type { ModifyRequest } from '../database/requests'
import { replacementOf, updateOf } from '../database/update'
import { type Action, action, type Request } from './action'
import type { Costs } from './costs'
import { invalidParameter, Problem } from './problems'

const collectionName = z.string()
const transactionId = z.string().optional()
const ejson = z.string()
const target = { collectionName, queryType: z.enum(['DOC', 'WHERE']).optional(), query: ejson.optional() }

const defaultLimit = 100
const greatestLimit = 1000

/** The most bytes of an answer, as production has it (docs.cloudbase.net, EXCEED_MAX_RESPONSE_SIZE). */
const largestAnswer = 1024 * 1024

function refuseTooLarge(texts: readonly string[]): void {
  const signs = texts.reduce((sum, text) => sum + text.length, 0)
  if (signs * 3 <= largestAnswer) return // no character takes more than three bytes
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes > largestAnswer) throw new Problem('EXCEED_MAX_RESPONSE_SIZE', 'the answer is larger than 1 MB')
}

const addCollection = action({ collectionName }, (body, { store }) => {
  store.collections.create(body.collectionName)
  return { data: {} }
})

const insertDocument = action(
  { collectionName, transactionId, data: z.array(ejson).min(1) },
  (body, { store, costs, now }) => {
    const documents = body.data.map((text) => asFields(parse(text, now)))
    const insertedIds = store.insert(body.collectionName, documents, body.transactionId)
    countWrites(costs, body.transactionId, insertedIds.length)
    return { data: { insertedIds } }
  },
)

const getDocument = action(
  {
    ...target,
    transactionId,
    multi: z.boolean().optional(),
    order: ejson.optional(),
    offset: z.int().min(0).optional(),
    limit: z.int().min(0).optional(),
    projection: ejson.optional(),
  },
  (body, { store, costs, now }) => {
    const { queryType, order, projection, offset = 0 } = body
    const limit = queryType === 'DOC' ? 1 : Math.min(body.limit || defaultLimit, greatestLimit)
    const request = {
      filter: fieldsOf(body.query, now),
      skip: offset,
      limit,
      ...(order === undefined ? {} : { order: fieldsOf(order, now) }),
      ...(projection === undefined ? {} : { projection: fieldsOf(projection, now) }),
    }
    const list = store.find(body.collectionName, request, body.transactionId)
    refuseTooLarge(list)
    costs.docsRead += list.length
    return { data: { list }, limit, offset }
  },
)

const calculateDocument = action(target, (body, { store, now }) => ({
  data: { total: store.count(body.collectionName, fieldsOf(body.query, now)) },
}))

const modifyDocument = action(
  {
    ...target,
    transactionId,
    data: ejson,
    multi: z.boolean(),
    merge: z.boolean(),
    upsert: z.boolean(),
  },
  (body, { store, costs, now }) => {
    const filter = fieldsOf(body.query, now)
    const { multi, transactionId: transaction } = body
    const request = body.merge
      ? mergeRequest(filter, fieldsOf(body.data, now), multi, body.upsert)
      : replaceRequest(filter, fieldsOf(body.data, now), multi, body.upsert)
    const { updated, upsertedId } = store.modify(body.collectionName, request, transaction)
    countWrites(costs, transaction, updated + (upsertedId === undefined ? 0 : 1))
    return { data: { updated, upsert_id: upsertedId ?? null } }
  },
)

function mergeRequest(filter: Fields, data: Fields, multi: boolean, upsert: boolean): ModifyRequest {
  if (upsert) throw invalidParameter('an update that inserts is not supported')
  return { filter, update: updateOf(data), multi }
}

function replaceRequest(filter: Fields, data: Fields, multi: boolean, upsert: boolean): ModifyRequest {
  if (multi || !Object.hasOwn(filter, '_id')) throw invalidParameter('set() is for one document by its _id')
  const update = replacementOf(data)
  return { filter, update, multi, ...(upsert ? { insert: (id) => ({ ...data, _id: id }) } : {}) }
}

const modifyAndReturnDoc = action(
  { ...target, transactionId, data: ejson },
  (body, { store, costs, now }) => {
    const request = {
      filter: fieldsOf(body.query, now),
      update: updateOf(fieldsOf(body.data, now)),
      multi: false,
    }
    const { updated, document } = store.modify(body.collectionName, request, body.transactionId)
    countWrites(costs, body.transactionId, updated)
    costs.docsRead += document ? 1 : 0
    return { data: { updated, doc: document?.text ?? null } }
  },
)

const removeDocument = action(
  { ...target, transactionId, multi: z.boolean() },
  (body, { store, costs, now }) => {
    const filter = fieldsOf(body.query, now)
    const deleted = store.remove(body.collectionName, filter, body.multi, body.transactionId)
    countWrites(costs, body.transactionId, deleted)
    return { data: { deleted } }
  },
)

const aggregateDocuments = action(
  { collectionName, stages: z.array(z.strictObject({ stageKey: z.string(), stageValue: ejson })) },
  (body, { store, costs, now }) => {
    const pipeline = body.stages.map(
      ({ stageKey, stageValue }) => [stageKey, parse(stageValue, now)] as const,
    )
    const list = store.aggregate(body.collectionName, pipeline)
    costs.docsRead += list.length
    return { data: { list } }
  },
)

// What a transaction writes is counted when it commits.
function countWrites(costs: Costs, transaction: string | undefined, written: number): void {
  if (transaction === undefined) costs.docsWritten += written
}

function fieldsOf(text: string | undefined, now: Request['now']): Fields {
  return text === undefined ? {} : asFields(parse(text, now))
}

export const databaseActions: Record<string, Action> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
}
