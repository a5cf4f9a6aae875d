import { invalidParameter, updateFailed } from '../wire/problems'
import { asFields } from './document'
import { type Fields, isFields, same } from './ejson'
import { compareValues } from './keys'
import { valuesAt } from './paths'
import { checkFilter, isOperators, testOf } from './query'
import { readSort } from './sort'
import type { Operator } from './update'

function arrayAt(current: unknown, path: string): unknown[] {
  if (current === undefined) return []
  if (Array.isArray(current)) return current
  throw updateFailed(`The field '${path}' must be an array`)
}

/** $push, with $each, $position, $sort and $slice. */
export const push: Operator = (current, operand, path) => {
  const array = arrayAt(current, path)
  if (!isOperators(operand)) return [...array, operand]
  checkWords('$push', operand, ['$each', '$position', '$sort', '$slice'])
  const position = wholeNumber('$position', operand.$position) ?? array.length
  let next = [...array]
  next.splice(position, 0, ...listOf('$each', operand.$each))
  if (operand.$sort !== undefined) next = sorted(next, operand.$sort)
  const slice = wholeNumber('$slice', operand.$slice)
  if (slice === undefined) return next
  return slice >= 0 ? next.slice(0, slice) : next.slice(slice)
}

/** $addToSet, with $each. */
export const addToSet: Operator = (current, operand, path) => {
  const array = arrayAt(current, path)
  if (isOperators(operand)) checkWords('$addToSet', operand, ['$each'])
  const wanted = isOperators(operand) ? listOf('$each', operand.$each) : [operand]
  const next = [...array]
  for (const value of wanted) if (!next.some((element) => same(element, value))) next.push(value)
  return current !== undefined && next.length === array.length ? current : next
}

/** $pop: the last element, or with -1 the first. */
export const pop: Operator = (current, operand, path) => {
  if (operand !== 1 && operand !== -1) throw updateFailed('$pop expects 1 or -1')
  if (current === undefined) return undefined
  const array = arrayAt(current, path)
  if (array.length === 0) return current
  return operand === 1 ? array.slice(0, -1) : array.slice(1)
}

/** $pull: the elements equal to a value, or those that match a filter. */
export const pull: Operator = (current, operand, path) => {
  if (current === undefined) return undefined
  return without(current, path, pullTest(operand))
}

export const pullAll: Operator = (current, operand, path) => {
  const values = listOf('$pullAll', operand)
  if (current === undefined) return undefined
  return without(current, path, (element) => values.some((value) => same(element, value)))
}

function without(current: unknown, path: string, unwanted: (element: unknown) => boolean): unknown {
  const array = arrayAt(current, path)
  const next = array.filter((element) => !unwanted(element))
  return next.length === array.length ? current : next
}

function pullTest(operand: unknown): (element: unknown) => boolean {
  if (!isFields(operand)) return (element) => same(element, operand)
  if (isOperators(operand)) {
    const filter = { element: operand }
    checkFilter(filter)
    const test = testOf(filter)
    return (element) => test({ element })
  }
  checkFilter(operand)
  const test = testOf(operand)
  return (element) => isFields(element) && test(element)
}

function sorted(array: unknown[], order: unknown): unknown[] {
  if (order === 1 || order === -1) return [...array].sort((left, right) => compareValues(left, right) * order)
  const sort = readSort(asFields(order))
  return [...array].sort((left, right) => {
    for (const [path, direction] of sort) {
      const compared = compareValues(valuesAt(left, path)[0], valuesAt(right, path)[0]) * direction
      if (compared !== 0) return compared
    }
    return 0
  })
}

function checkWords(name: string, operand: Fields, words: string[]): void {
  const unknown = Object.keys(operand).find((word) => !words.includes(word))
  if (unknown !== undefined) throw invalidParameter(`${name} does not support ${unknown}`)
}

function listOf(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw invalidParameter(`${name} takes an array`)
}

function wholeNumber(name: string, value: unknown): number | undefined {
  if (value === undefined || Number.isInteger(value)) return value as number | undefined
  throw invalidParameter(`${name} takes a whole number`)
}
