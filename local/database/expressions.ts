import { invalidParameter } from '../wire/problems'
import { isFields } from './ejson'

const accumulators = new Set(['$sum', '$avg', '$min', '$max', '$first', '$last', '$push', '$addToSet'])

const operators = new Set([
  ...['$add', '$subtract', '$multiply', '$divide', '$mod', '$abs', '$ceil', '$floor'],
  ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$and', '$or', '$not'],
  ...['$cond', '$ifNull', '$switch', '$literal', '$concat', '$size', '$arrayElemAt', '$in'],
  ...['$dateToString', '$year', '$month', '$dayOfMonth'],
])

export const isAccumulator = (name: string) => accumulators.has(name)

/** Refuses expressions with operators outside the tested ones. */
export function checkExpression(expression: unknown): void {
  if (typeof expression === 'string') checkReference(expression)
  else if (Array.isArray(expression)) expression.forEach(checkExpression)
  else if (isFields(expression)) {
    for (const [name, operand] of Object.entries(expression)) {
      if (name.startsWith('$') && !operators.has(name)) {
        throw invalidParameter(`the expression ${name} is not supported`)
      }
      if (name !== '$literal') checkExpression(operand)
    }
  }
}

function checkReference(text: string): void {
  if (text.startsWith('$$') && !text.startsWith('$$ROOT')) {
    throw invalidParameter(`the variable ${text} is not supported`)
  }
}
