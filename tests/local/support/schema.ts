import type { CloudBaseOptions } from '../../../local/cloudbase'

type Schema = CloudBaseOptions['schema']

/** A schema of collections with indexes given as `name: 'field,-other'`; a `!` makes one unique. */
export function collections(spec: Record<string, Record<string, string>>): Schema['collections'] {
  return Object.entries(spec).map(([name, indexes]) => ({
    name,
    indexes: Object.entries(indexes).map(([index, keys]) => ({
      name: index,
      unique: keys.startsWith('!'),
      keys: keys
        .replace('!', '')
        .split(',')
        .map((key): [string, 1 | -1] => (key.startsWith('-') ? [key.slice(1), -1] : [key, 1])),
    })),
  }))
}
