/** Looks at every request to the store: what filters and updates are made of, and whether anything of a payload got among it. */
import { type Asked, sent, type World } from '../world/world'
import { canary } from './nasty'

/** The operators that the functions themselves use, with operands of their own making. */
const inFilters = new Set([
  '$in',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$ne',
  '$eq',
  '$not',
  '$exists',
  '$and',
  '$or',
])
const inUpdates = new Set(['$set', '$unset', '$inc', '$pull'])

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function inFilter(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(inFilter).find((found) => found !== undefined)
  if (!isFields(value)) return undefined
  const wrong = Object.keys(value).find((name) => name.startsWith('$') && !inFilters.has(name))
  return (
    wrong ??
    Object.values(value)
      .map(inFilter)
      .find((found) => found !== undefined)
  )
}

/** A name in a value that is stored may be no operator, no path, and nothing that objects inherit. */
function inValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(inValue).find((found) => found !== undefined)
  if (!isFields(value)) return undefined
  const wrong = Object.keys(value).find(
    (name) => name.startsWith('$') || name.includes('.') || name === '__proto__',
  )
  return (
    wrong ??
    Object.values(value)
      .map(inValue)
      .find((found) => found !== undefined)
  )
}

/** Deepest path of an update: type and key below `records`. */
const deepest = 3

function inUpdate(update: Fields): string | undefined {
  for (const [operator, fields] of Object.entries(update)) {
    if (!inUpdates.has(operator)) return operator
    for (const [path, value] of Object.entries(fields as Fields)) {
      const wrong = path.split('.').length > deepest ? path : operator === '$set' && inValue(value)
      if (wrong) return wrong
    }
  }
  return undefined
}

/** Who looked at a child is noted beside whatever is read; it is no change. */
const isChange = (asked: Asked) => isWrite(asked) && asked.collectionName !== 'reads'

const isWrite = ({ action }: Asked) => /insert|modify|remove/u.test(action)

export class Watch {
  /** What should not have been asked. */
  readonly wrong: string[] = []
  readonly writing = new Set<string>()
  asked = 0
  /** Which action is being answered. */
  action = ''

  constructor(world: World) {
    world.fate = (asked) => {
      this.look(asked)
      return 'well'
    }
  }

  private look(asked: Asked): void {
    this.asked++
    if (isChange(asked)) this.writing.add(this.action)
    const text = JSON.stringify(asked)
    const found = text.includes(canary) ? canary : this.among(asked)
    if (found !== undefined) this.wrong.push(`${this.action}: ${found} in ${text.slice(0, 400)}`)
  }

  private among(asked: Asked): string | undefined {
    const { action, query, data } = asked
    const filter = inFilter(sent(query))
    if (filter !== undefined || !isWrite(asked)) return filter
    if (action === 'database.modifyDocument' && asked.merge) return inUpdate(sent(String(data)))
    return [data]
      .flat()
      .map((text) => inValue(sent(text)))
      .find((one) => one !== undefined)
  }
}
