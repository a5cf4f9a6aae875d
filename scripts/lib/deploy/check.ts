/** Compares an environment with what it should have. Rules are proved by acting as a client: that is `npm run smoke`. */
import type { Schema } from '../../../local/schema'
import type { Cloud, FunctionThere } from './cloud'
import { changesOf } from './deeds-data'
import { secretsFor } from './functions'

type FunctionSchema = Schema['functions'][number]

function complaintsAbout(one: FunctionSchema, there: FunctionThere | undefined): string[] {
  if (there === undefined) return [`云函数 ${one.name}：没有`]
  const triggers = new Map(there.triggers.map(({ name, config }) => [name, config]))
  return [
    there.timeout === one.timeout ? '' : `超时是 ${there.timeout} 秒，应为 ${one.timeout} 秒`,
    there.memorySize === one.memorySize ? '' : `内存是 ${there.memorySize} MB，应为 ${one.memorySize} MB`,
    ...one.triggers.map(({ name, config }) => (triggers.get(name) === config ? '' : `缺少定时器 ${name}`)),
    ...secretsFor(one.name).map((name) => (there.variables[name] ? '' : `缺少环境变量 ${name}`)),
  ]
    .filter((complaint) => complaint !== '')
    .map((complaint) => `云函数 ${one.name}：${complaint}`)
}

/** What is not as it should be, a line each; none where everything is. */
export async function differences(cloud: Cloud, { functions, collections }: Schema): Promise<string[]> {
  const found: string[] = []
  for (const one of functions) found.push(...complaintsAbout(one, await cloud.functionThere(one.name)))
  const there = await cloud.collections()
  for (const { name, indexes } of collections) {
    if (!there.includes(name)) {
      found.push(`集合 ${name}：没有`)
      continue
    }
    const { make } = changesOf(indexes, await cloud.indexesOf(name))
    for (const { name: index } of make) found.push(`集合 ${name}：缺少索引 ${index}，或它是另一个`)
  }
  return found
}
