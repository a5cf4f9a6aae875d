import type { StoredDocument } from './document'

/** The documents used last, up to a total length of their texts. */
export class DocumentCache {
  private readonly documents = new Map<string, StoredDocument>()
  private length = 0

  constructor(private readonly maximumLength: number) {}

  get(collection: string, key: string): StoredDocument | undefined {
    const place = placeOf(collection, key)
    const document = this.documents.get(place)
    if (!document) return undefined
    this.documents.delete(place)
    this.documents.set(place, document) // the newest come last
    return document
  }

  put(collection: string, document: StoredDocument): void {
    this.remove(collection, document.key)
    this.documents.set(placeOf(collection, document.key), document)
    this.length += document.text.length
    for (const [place, oldest] of this.documents) {
      if (this.length <= this.maximumLength) break
      this.documents.delete(place)
      this.length -= oldest.text.length
    }
  }

  remove(collection: string, key: string): void {
    const place = placeOf(collection, key)
    const document = this.documents.get(place)
    if (!document) return
    this.documents.delete(place)
    this.length -= document.text.length
  }
}

const placeOf = (collection: string, key: string) => `${collection}\n${key}`
