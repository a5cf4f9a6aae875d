/** Collections, their indexes, and what is closed: nothing of what is stored there is touched. */
import type { IndexSchema, Schema } from '../../../local/schema'
import type { Cloud } from './cloud'
import type { Deed, Wanted } from './deed'
import { digestOfText } from './digest-of-text'
import { closed, functionRules, ownFilesOnly } from './rules'

type CollectionSchema = Schema['collections'][number]

const likeness = ({ keys, unique }: IndexSchema) => JSON.stringify([keys, unique])

/** What is missing, and what stands there under the same name and is another. */
export function changesOf(wanted: readonly IndexSchema[], there: readonly IndexSchema[]) {
  const known = new Map(there.map((one) => [one.name, likeness(one)]))
  const make = wanted.filter((one) => known.get(one.name) !== likeness(one))
  return { make, drop: make.filter(({ name }) => known.has(name)).map(({ name }) => name) }
}

async function putCollection(cloud: Cloud, { name, indexes }: CollectionSchema): Promise<void> {
  if (!(await cloud.collections()).includes(name)) await cloud.makeCollection(name)
  const { drop, make } = changesOf(indexes, await cloud.indexesOf(name))
  if (make.length > 0) await cloud.changeIndexes(name, drop, make)
}

const indexWords = ({ name, keys, unique }: IndexSchema) =>
  `${name}(${keys.map(([field, order]) => (order === 1 ? field : `${field}↓`)).join(', ')})${unique ? ' 唯一' : ''}`

export const collectionDeeds = ({ schema }: Wanted): Deed[] =>
  schema.collections.map((one) => ({
    key: `collection:${one.name}`,
    title: `集合 ${one.name}：${one.indexes.map(indexWords).join('；') || '没有索引'}`,
    digest: digestOfText(one),
    run: (cloud) => putCollection(cloud, one),
  }))

const ruleWords = { false: '不许任何客户端调用', true: '任何人可调用' } as const

const wordsOf = (rule: boolean | string) =>
  typeof rule === 'string' ? `可调用：${rule}` : ruleWords[`${rule}`]

/** Collections and files first: what is open for a moment is open. */
export function ruleDeeds({ schema }: Wanted): Deed[] {
  const rules = functionRules(schema)
  const functions = Object.entries(rules).map(([name, { invoke }]) => `${name} ${wordsOf(invoke)}`)
  return [
    ...schema.collections.map(({ name }) => ({
      key: `rule:collection:${name}`,
      title: `集合 ${name}：客户端不能读写（${closed}）`,
      digest: closed,
      run: (cloud: Cloud) => cloud.closeCollection(name),
    })),
    {
      key: 'rule:storage',
      title: `云存储：只有上传的人自己和云函数能读写（${ownFilesOnly}）`,
      digest: ownFilesOnly,
      run: (cloud) => cloud.closeFiles(),
    },
    {
      key: 'rule:functions',
      title: `云函数：${functions.join('；')}`,
      digest: digestOfText(rules),
      run: (cloud) => cloud.ruleFunctions(rules),
    },
    {
      key: 'rule:browsers',
      title: '登录方式：打开匿名登录（电脑扫码登录的第一步用它，进不了业务函数）',
      digest: 'anonymous',
      run: (cloud) => cloud.allowBrowsers(),
    },
  ]
}
