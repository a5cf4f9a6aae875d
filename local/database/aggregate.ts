import { Aggregator } from 'mingo'
import { invalidParameter } from '../wire/problems'
import { asFields } from './document'
import { type Fields, isFields } from './ejson'
import { checkExpression, isAccumulator } from './expressions'
import { checkFilter } from './query'
import { readSort } from './sort'

export type Stage = readonly [name: string, spec: unknown]
export type ReadCollection = (name: string) => Fields[]

const stages: Record<string, ((spec: unknown) => void) | undefined> = {
  $match: (spec) => checkFilter(asFields(spec)),
  $group: checkGroup,
  $project: (spec) => checkProject(asFields(spec)),
  $sort: (spec) => void readSort(asFields(spec)),
  $limit: (spec) => checkCount('$limit', spec, 1),
  $skip: (spec) => checkCount('$skip', spec, 0),
  $unwind: checkUnwind,
  $count: (spec) => {
    if (typeof spec !== 'string' || spec === '' || spec.startsWith('$'))
      throw invalidParameter('$count takes a name')
  },
  $lookup: checkLookup,
}

/** Refuses stages, operators and expressions outside the tested ones. */
export function checkPipeline(pipeline: readonly Stage[]): void {
  for (const [name, spec] of pipeline) {
    const check = stages[name]
    if (!check) throw invalidParameter(`the aggregation stage ${name} is not supported`)
    check(spec)
  }
}

const defaultRows = 20

/** Runs a checked pipeline. Without a $limit there are never more than 20 rows, as in production. */
export function aggregate(pipeline: readonly Stage[], documents: Fields[], read: ReadCollection): Fields[] {
  const stageObjects = pipeline.map(([name, spec]) => ({ [name]: spec }))
  const aggregator = new Aggregator(stageObjects, { collectionResolver: read })
  const rows = aggregator.run(documents)
  return pipeline.some(([name]) => name === '$limit') ? rows : rows.slice(0, defaultRows)
}

function checkGroup(spec: unknown): void {
  const { _id: id, ...fields } = asFields(spec)
  if (id === undefined) throw invalidParameter('$group needs an _id')
  checkExpression(id)
  for (const [name, accumulator] of Object.entries(fields)) {
    const [operator, ...more] = isFields(accumulator) ? Object.keys(accumulator) : []
    if (operator === undefined || more.length > 0 || !isAccumulator(operator)) {
      throw invalidParameter(`$group: ${name} needs one supported accumulator`)
    }
    checkExpression(asFields(accumulator)[operator])
  }
}

function checkProject(spec: Fields): void {
  for (const value of Object.values(spec)) {
    if (typeof value !== 'number' && typeof value !== 'boolean') checkExpression(value)
  }
}

function checkCount(name: string, spec: unknown, least: number): void {
  if (!Number.isInteger(spec) || Number(spec) < least) throw invalidParameter(`${name} takes a whole number`)
}

function checkUnwind(spec: unknown): void {
  const options = typeof spec === 'string' ? { path: spec } : asFields(spec)
  checkWords('$unwind', options, ['path', 'preserveNullAndEmptyArrays', 'includeArrayIndex'])
  if (typeof options.path !== 'string' || !options.path.startsWith('$')) {
    throw invalidParameter('$unwind takes a path that begins with $')
  }
}

function checkLookup(spec: unknown): void {
  const options = asFields(spec)
  const words = ['from', 'localField', 'foreignField', 'as']
  checkWords('$lookup', options, words)
  if (words.some((word) => typeof options[word] !== 'string')) {
    throw invalidParameter('$lookup takes from, localField, foreignField and as')
  }
}

function checkWords(name: string, options: Fields, words: string[]): void {
  const unknown = Object.keys(options).find((word) => !words.includes(word))
  if (unknown !== undefined) throw invalidParameter(`${name} does not support ${unknown}`)
}
