/**
 * Small wrong changes to a source, one at a time: another operator, another constant, a condition that always holds, a
 * function that gives nothing. A suite that does not notice one does not test that place. Types and the texts that
 * people read are left alone.
 */
import { type NodePath, parseSync, traverse, types } from '@babel/core'

export interface Mutant {
  file: string
  line: number
  /** What is replaced, from and to so many signs of the source, and by what. */
  start: number
  end: number
  by: string
}

const operators: Readonly<Record<string, readonly string[] | undefined>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
}

type Change = Omit<Mutant, 'file' | 'line'>

const placeOf = ({ start, end }: types.Node) => ({ start: start ?? 0, end: end ?? 0 })

/** The operator itself, between its two sides. */
function operatorsIn(source: string, { node }: NodePath): Change[] {
  if (
    !types.isBinaryExpression(node) &&
    !types.isLogicalExpression(node) &&
    !types.isAssignmentExpression(node)
  )
    return []
  const from = node.left.end ?? 0
  const start = source.indexOf(node.operator, from)
  const end = start + node.operator.length
  return (operators[node.operator] ?? []).map((by) => ({ start, end, by }))
}

function constantsIn({ node }: NodePath): Change[] {
  if (types.isNumericLiteral(node)) return [{ ...placeOf(node), by: String(node.value + 1) }]
  if (types.isBigIntLiteral(node)) return [{ ...placeOf(node), by: `${BigInt(node.value) + 1n}n` }]
  return types.isBooleanLiteral(node) ? [{ ...placeOf(node), by: String(!node.value) }] : []
}

function conditionsIn({ node }: NodePath): Change[] {
  if (types.isUnaryExpression(node) && node.operator === '!')
    return [{ ...placeOf(node.argument), by: 'false' }]
  const test = types.isConditionalExpression(node) || types.isIfStatement(node) ? node.test : undefined
  return test ? ['true', 'false'].map((by) => ({ ...placeOf(test), by })) : []
}

function returnsIn({ node }: NodePath): Change[] {
  if (types.isReturnStatement(node) && node.argument) return [{ ...placeOf(node.argument), by: 'undefined' }]
  if (!types.isArrowFunctionExpression(node)) return []
  return types.isBlockStatement(node.body) ? [{ ...placeOf(node.body), by: '{}' }] : []
}

/** What is gone when it runs. */
const isType = (path: NodePath) =>
  path.isTSType() || path.isTSInterfaceDeclaration() || path.isTSTypeAliasDeclaration()

/** Every mutant of a source, in the order in which they stand. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const found: Mutant[] = []
  const tree = parseSync(source, {
    ...{ filename: file, babelrc: false, configFile: false },
    parserOpts: { plugins: ['typescript'] },
  })
  if (tree === null) throw new Error(`${file} was not parsed`)
  traverse(tree, {
    enter(path) {
      if (isType(path)) {
        path.skip()
        return
      }
      const changes = [
        operatorsIn(source, path),
        constantsIn(path),
        conditionsIn(path),
        returnsIn(path),
      ].flat()
      const line = path.node.loc?.start.line ?? 0
      found.push(...changes.map((change) => ({ file, line, ...change })))
    },
  })
  return found
}

export const applied = (source: string, { start, end, by }: Omit<Mutant, 'file' | 'line'>): string =>
  source.slice(0, start) + by + source.slice(end)
