import { Query } from 'mingo'
import { invalidParameter } from '../wire/problems'
import { asFields } from './document'
import { type Fields, isFields } from './ejson'

export type Test = (document: Fields) => boolean

type Check = (operand: unknown, operator: string) => void

const anything: Check = () => undefined

/** mingo finds nothing for `$gte: null` where the database finds absent fields: ranges are over real values. */
const rangeBound: Check = (operand, operator) => {
  const comparable = typeof operand === 'number' || typeof operand === 'string' || operand instanceof Date
  if (!comparable && typeof operand !== 'boolean') {
    throw invalidParameter(`${operator} takes a number, a text, a date or a truth value`)
  }
}

const listOfValues: Check = (operand, operator) => {
  if (!Array.isArray(operand)) throw invalidParameter(`${operator} takes an array`)
  if (operand.some((value) => value instanceof RegExp))
    throw invalidParameter(`${operator} takes no patterns`)
}

const negated: Check = (operand) => {
  if (operand instanceof RegExp) return
  if (!isOperators(operand)) throw invalidParameter('$not takes operators')
  checkOperators(operand)
}

const elementFilter: Check = (operand) => {
  if (isOperators(operand)) checkOperators(operand)
  else checkFilter(asFields(operand))
}

const wholeNumber: Check = (operand, operator) => {
  if (!Number.isInteger(operand)) throw invalidParameter(`${operator} takes a whole number`)
}

const truth: Check = (operand, operator) => {
  if (typeof operand !== 'boolean') throw invalidParameter(`${operator} takes true or false`)
}

/** The operators that are tested here; every other one is refused. */
const fieldOperators: Record<string, Check | undefined> = {
  $eq: anything,
  $ne: anything,
  $in: listOfValues,
  $nin: listOfValues,
  $gt: rangeBound,
  $gte: rangeBound,
  $lt: rangeBound,
  $lte: rangeBound,
  $exists: truth,
  $not: negated,
  $all: listOfValues,
  $size: wholeNumber,
  $elemMatch: elementFilter,
}

/** Refuses whatever a filter asks outside the tested operators. */
export function checkFilter(filter: Fields): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' || name === '$or') checkBranches(name, condition)
    else if (name.startsWith('$')) throw invalidParameter(`the query operator ${name} is not supported`)
    else checkCondition(name, condition)
  }
}

function checkBranches(name: string, branches: unknown): void {
  if (!Array.isArray(branches) || branches.length === 0)
    throw invalidParameter(`${name} takes a filled array`)
  for (const branch of branches) checkFilter(asFields(branch))
}

function checkCondition(path: string, condition: unknown): void {
  if (path.split('.').some((segment) => segment === '' || segment.startsWith('$'))) {
    throw invalidParameter(`the field path '${path}' is not allowed`)
  }
  if (isOperators(condition)) checkOperators(condition)
}

function checkOperators(operators: Fields): void {
  for (const [operator, operand] of Object.entries(operators)) {
    const check = fieldOperators[operator]
    if (!check) throw invalidParameter(`the query operator ${operator} is not supported`)
    check(operand, operator)
  }
}

/** Is a condition a set of operators and not a value to be equal to? */
export function isOperators(condition: unknown): condition is Fields {
  return isFields(condition) && Object.keys(condition).some((name) => name.startsWith('$'))
}

/** Does this filter name one field only, the `_id`, by a value or a list: all that the primary key answers? */
export function isByIdAlone(filter: Fields): boolean {
  const names = Object.keys(filter)
  if (names.length !== 1 || names[0] !== '_id') return false
  const condition = filter._id
  if (!isOperators(condition)) return isScalar(condition)
  const operators = Object.keys(condition)
  if (operators.length !== 1) return false
  return operators[0] === '$eq' ? isScalar(condition.$eq) : operators[0] === '$in'
}

const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number'

/** Whether a filter asks for nothing but fields of the document itself that are equal to numbers or texts. */
const isPlain = (filter: Fields) =>
  Object.entries(filter).every(
    ([name, condition]) => isScalar(condition) && !name.includes('.') && !name.startsWith('$'),
  )

/** Such as id and revision: what most writes ask for. An array is equal to what is in it. */
const plainTest =
  (filter: Fields): Test =>
  (document) =>
    Object.entries(filter).every(([name, wanted]) => {
      const value = document[name]
      return value === wanted || (Array.isArray(value) && value.includes(wanted))
    })

/** A test of documents for a checked filter. */
export function testOf(filter: Fields): Test {
  if (isPlain(filter)) return plainTest(filter)
  const query = new Query(filter)
  return (document) => query.test(document)
}
