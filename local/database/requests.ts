import type { StoredDocument } from './document'
import type { Fields } from './ejson'
import type { Update } from './update'

export interface FindRequest {
  filter: Fields
  order?: Fields
  skip?: number
  limit: number
  projection?: Fields
}

export interface ModifyRequest {
  filter: Fields
  update: Update
  multi: boolean
  /** Makes the document that is inserted when none matches. */
  insert?: (id: unknown) => Fields
}

export interface Modified {
  updated: number
  upsertedId: unknown
  document: StoredDocument | undefined
}
