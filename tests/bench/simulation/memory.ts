/** Documents in memory, found and changed by the stand-in's own code: the semantics are the same, without a disk. */
import type { Fields } from '../../../local/database/ejson'
import type { StoredDocument } from '../../../local/database/document'
import { projectionOf } from '../../../local/database/projection'
import { testOf } from '../../../local/database/query'
import { updateOf } from '../../../local/database/update'

export interface Find {
  filter: Fields
  projection?: Fields
  order?: [path: string, direction: 'asc' | 'desc'][]
  limit: number
}

const duplicate = (id: string) =>
  Object.assign(new Error(`E11000 duplicate key error: ${id}`), { code: 'DATABASE_REQUEST_FAILED' })

/** A document as an update sees it, without its text. */
const changeable = (value: Fields): StoredDocument => {
  const document = { value, plain: true, replacedBy: (next: Fields) => changeable(next) }
  return document as unknown as StoredDocument
}

const listed = (condition: unknown): string[] | undefined => {
  if (typeof condition === 'string') return [condition]
  const among = (condition as { $in?: unknown; $eq?: unknown } | undefined)?.$in
  return Array.isArray(among) ? (among as string[]) : undefined
}

const guardiansOf = ({ profile }: Fields) =>
  (profile as { guardians?: string[] } | undefined)?.guardians ?? []

/** One collection, with the indexes that the load needs: ids, schools, and guardians. */
export class Documents {
  private readonly byId = new Map<string, Fields>()
  private readonly bySchool = new Map<string, string[]>()
  private readonly byGuardian = new Map<string, string[]>()

  insert(all: readonly Fields[]): void {
    const there = all.find(({ _id }) => this.byId.has(String(_id)))
    if (there) throw duplicate(String(there._id))
    for (const one of all) {
      const [id, school] = [String(one._id), String(one.school)]
      this.byId.set(id, one)
      append(this.bySchool, school, id)
      for (const guardian of guardiansOf(one)) append(this.byGuardian, `${school}/${guardian}`, id)
    }
  }

  /** One document, in place of the one with its id where there is one. */
  put(one: Fields): void {
    if (this.byId.has(String(one._id))) this.byId.set(String(one._id), one)
    else this.insert([one])
  }

  find({ filter, projection, order = [], limit }: Find): Fields[] {
    const project = projection && projectionOf(projection)
    let found = this.matching(filter)
    for (const [path, direction] of [...order].reverse())
      found = found.sort(
        (a, b) => (String(a[path]) < String(b[path]) ? -1 : 1) * (direction === 'asc' ? 1 : -1),
      )
    return found.slice(0, limit).map((one) => (project ? project(one) : one))
  }

  /** The ids of what was changed. */
  update(filter: Fields, data: Fields): string[] {
    const change = updateOf(data)
    const changed: string[] = []
    for (const before of this.matching(filter)) {
      const after = change(changeable(before)).value
      if (after === before) continue
      this.byId.set(String(before._id), after)
      changed.push(String(before._id))
    }
    return changed
  }

  get(id: string): Fields | undefined {
    return this.byId.get(id)
  }

  all(): IterableIterator<Fields> {
    return this.byId.values()
  }

  /** The ids that a filter names, or those of its index. */
  idsOf(filter: Fields): readonly string[] {
    const named = listed(filter._id)
    if (named) return named
    const [school, guardians] = [String(filter.school), listed(filter['profile.guardians'])]
    if (guardians) return guardians.flatMap((one) => this.byGuardian.get(`${school}/${one}`) ?? [])
    if (filter.school !== undefined) return this.bySchool.get(school) ?? []
    return [...this.byId.keys()]
  }

  private matching(filter: Fields): Fields[] {
    const test = testOf(filter)
    return this.idsOf(filter)
      .map((id) => this.byId.get(id))
      .filter((one): one is Fields => one !== undefined && test(one))
  }
}

function append(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key)
  if (ids) ids.push(id)
  else index.set(key, [id])
}
