import { invalidParameter } from '../wire/problems'
import { checkStorable, dump, type Fields, isFields, parse } from './ejson'
import { keyOfId } from './keys'

const largestDocument = 16 * 1024 * 1024

/** A document as it is kept: its text, and its value once somebody looks inside. Neither ever changes. */
export class StoredDocument {
  private parsed: Fields | undefined

  private constructor(
    readonly key: string,
    readonly text: string,
    readonly plain: boolean,
    value?: Fields,
  ) {
    this.parsed = value
  }

  /** A document read from the store. */
  static read(key: string, text: string): StoredDocument {
    return new StoredDocument(key, text, !text.includes('"$'))
  }

  /** A document to be written; its names are checked. */
  static create(value: Fields): StoredDocument {
    return StoredDocument.write(keyOfId(value._id), value, checkStorable(value))
  }

  /** The next version of this document, made of checked parts. */
  replacedBy(value: Fields, plain: boolean): StoredDocument {
    return StoredDocument.write(this.key, value, plain)
  }

  get value(): Fields {
    return (this.parsed ??= asFields(parse(this.text)))
  }

  private static write(key: string, value: Fields, plain: boolean): StoredDocument {
    const text = dump(value, plain)
    if (text.length > largestDocument) throw invalidParameter('a document is larger than 16 MB')
    return new StoredDocument(key, text, plain, value)
  }
}

/** An object with fields, or a refusal. */
export function asFields(value: unknown): Fields {
  if (isFields(value)) return value
  throw invalidParameter('an object is expected')
}
